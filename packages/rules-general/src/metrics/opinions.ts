import { defineMetric, from, quotient, sumOf } from "@houqin/core";
import { survey } from "../entries/opinions.ts";

const bySubject = from(survey, { key: ["about"] });
const ofLogistics = from(survey, { where: { about: { equals: "logistics" } } });

/** People satisfied 满意人数, by subject of the survey. */
export const peopleSatisfied = defineMetric({
  id: "general/people-satisfied",
  title: { zh: "满意人数", en: "people satisfied" },
  unit: "person",
  metric: sumOf(bySubject, "satisfied"),
});

/** Forms returned 收回份数, by subject. */
export const peopleAnswered = defineMetric({
  id: "general/people-answered",
  title: { zh: "收回份数", en: "forms returned" },
  unit: "person",
  metric: sumOf(bySubject, "returned"),
});

/** Forms handed out 发放份数, by subject. */
export const peopleAsked = defineMetric({
  id: "general/people-asked",
  title: { zh: "发放份数", en: "forms handed out" },
  unit: "person",
  metric: sumOf(bySubject, "asked"),
});

/** Share of those who answered that are satisfied 满意率, by subject. */
export const satisfied = defineMetric({
  id: "general/satisfied",
  title: { zh: "满意率", en: "share satisfied" },
  unit: "1",
  metric: quotient(peopleSatisfied, peopleAnswered),
});

/** People satisfied with logistics as a whole 后勤满意人数. */
export const peopleSatisfiedLogistics = defineMetric({
  id: "general/people-satisfied-logistics",
  title: { zh: "后勤满意人数", en: "people satisfied with logistics" },
  unit: "person",
  metric: sumOf(ofLogistics, "satisfied"),
});

/** Forms returned on logistics as a whole 后勤收回份数. */
export const peopleAnsweredLogistics = defineMetric({
  id: "general/people-answered-logistics",
  title: { zh: "后勤收回份数", en: "forms returned on logistics" },
  unit: "person",
  metric: sumOf(ofLogistics, "returned"),
});

/** Share satisfied with logistics as a whole 后勤满意率. */
export const satisfiedLogistics = defineMetric({
  id: "general/satisfied-logistics",
  title: { zh: "后勤满意率", en: "share satisfied with logistics" },
  unit: "1",
  metric: quotient(peopleSatisfiedLogistics, peopleAnsweredLogistics),
});

/** Share of forms that came back 问卷回收率, by subject. */
export const surveyReturn = defineMetric({
  id: "general/survey-return",
  title: { zh: "问卷回收率", en: "share of forms returned" },
  unit: "1",
  metric: quotient(peopleAnswered, peopleAsked),
});
