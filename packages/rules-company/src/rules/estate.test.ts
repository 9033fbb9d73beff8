import { row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { block } from "../trial/cast.ts";
import { march2, year } from "../trial/trial-company.ts";
import { buildingPassed } from "./building-passed.ts";
import { completionFiled } from "./completion-filed.ts";
import { finalAccount } from "./final-account.ts";
import { landDeveloped } from "./land-developed.ts";
import { permitsHeld } from "./permits-held.ts";
import { planningFileSent } from "./planning-file-sent.ts";
import { projectSteps } from "./project-steps.ts";
import { sitesChecked } from "./sites-checked.ts";
import { startedAfterPermit } from "./started-after-permit.ts";

const verdictsOf = verdictsUnder(march2);

const project = row(
  "company/estate-project",
  "2026-01-01T00:00",
  { name: "安居二期", startBy: "2026-03-31" },
  { subject: "p-1" },
);
const step = (name: string, at = "2026-03-02T09:00", of = "p-1") =>
  row("company/estate-step", at, { project: of, step: name }, { area: "b-7", actors: { by: "li" } });

const whole = [
  "land",
  "land-planning",
  "works-planning",
  "construction-permit",
  "started",
  "completed",
  "accepted",
  "filed",
  "handed-over",
  "planning-file",
  "final-account",
].map((name, index) => step(name, `2026-03-02T${String(index + 8).padStart(2, "0")}:00`));
testRule(projectSteps, {
  ...march2,
  pass: { "takes all steps from the land to the account": whole },
  fail: {
    "fails works without a permit": {
      entries: [...whole.slice(0, 3), ...whole.slice(4)],
      finds: ["p-1 从“works-planning”直接到了“started”，中间的手续没办"],
    },
    "fails keys before acceptance": [...whole.slice(0, 6), ...whole.slice(8)],
    "fails works that come out of nowhere": {
      entries: [step("started")],
      finds: ["p-1 一上来就是“started”，前面的手续没有记录"],
    },
  },
  none: { unknown: "every step says of which project and which it is" },
});

const permit = (category: string, until: string) =>
  row("company/permit", "2026-01-05T09:00", {
    project: "p-1",
    category,
    number: `${category}-1`,
    from: "2026-01-05",
    until,
  });
const begun = step("started", "2026-03-01T09:00");
testRule(permitsHeld, {
  ...march2,
  pass: {
    "takes both on their last day": [
      project,
      begun,
      permit("works-planning", "2026-03-02"),
      permit("construction", "2026-03-02"),
    ],
    "warns sixty days before one ends": {
      entries: [project, begun, permit("works-planning", "2027-12-31"), permit("construction", "2026-05-01")],
      asOf: "2026-03-02",
      finds: ["p-1、construction 2026-05-02T00:00 到期，请提前申请延期"],
    },
    "asks for those that it is set to": {
      entries: [project, begun, permit("land-grant", "2027-12-31")],
      options: { categories: ["land-grant"] },
    },
    "asks for the land's own where it is set to": {
      entries: [project, begun, permit("land-planning", "2027-12-31")],
      options: { categories: ["land-planning"] },
    },
    "asks for works planning alone where it is set to": {
      entries: [project, begun, permit("works-planning", "2027-12-31")],
      options: { categories: ["works-planning"] },
    },
    "asks for construction alone where it is set to": {
      entries: [project, begun, permit("construction", "2027-12-31")],
      options: { categories: ["construction"] },
    },
  },
  fail: {
    "fails on the day after": {
      entries: [project, begun, permit("works-planning", "2026-03-02"), permit("construction", "2026-03-01")],
      finds: ["p-1、construction 没办或已过期，却在施工"],
    },
  },
  unknown: {
    "is unknown where permits are not kept": { entries: [project, begun], without: ["company/permit"] },
  },
});
it("asks for no permits once a building is accepted", () => {
  expect(verdictsOf(permitsHeld, [project, begun, step("accepted", "2026-03-01T12:00")])).toEqual([]);
});

const spring = { ...year, period: { from: "2026-01-01", to: "2026-06-30" } };
testRule(landDeveloped, {
  ...spring,
  pass: { "takes the day itself": [project, step("started", "2026-03-31T23:59")] },
  fail: {
    "is late on the day after": {
      entries: [project, step("started", "2026-04-01T00:00")],
      finds: ["动工晚了：2026-04-01T00:00 才动工，应在 2026-04-01T00:00 前"],
    },
    "fails where nothing began": { entries: [project], finds: ["到了约定日还没动工，应在 2026-04-01T00:00 前动工"] },
    "takes no other step": [project, step("completed", "2026-03-01T09:00")],
    "takes no start elsewhere": [project, step("started", "2026-03-01T09:00", "p-2")],
  },
  unknown: { "is unknown where steps are not kept": { entries: [project], without: ["company/estate-step"] } },
});

const inTime = (from: string, to: string, last: string, after: string, due: string, words: readonly string[]) => ({
  pass: { "takes the last day": [step(from), step(to, last)] },
  fail: {
    "is late on the day after": {
      entries: [step(from), step(to, after)],
      finds: [words[1]?.replaceAll("{at}", after).replace("{due}", due) ?? ""],
    },
    "fails where it is not done": { entries: [step(from)], finds: [words[0]?.replace("{due}", due) ?? ""] },
    "takes no other step": [step(from), step("completed", last)],
    "takes no step elsewhere": [step(from), step(to, last, "p-2")],
  },
  none: { unknown: "whoever keeps the step that it counts from keeps the one that is due" },
});
testRule(startedAfterPermit, {
  ...spring,
  ...inTime("construction-permit", "started", "2026-05-31T23:59", "2026-06-01T00:00", "2026-06-01T00:00", [
    "领了施工许可没有按期开工，应在 {due} 前开工或申请延期",
    "开工晚了：{at} 才开工，应在 {due} 前",
  ]),
});
testRule(completionFiled, {
  ...spring,
  ...inTime("accepted", "filed", "2026-03-17T23:59", "2026-03-18T00:00", "2026-03-18T00:00", [
    "竣工验收后没有备案，应在 {due} 前备案",
    "竣工备案晚了：{at} 才备，应在 {due} 前",
  ]),
});
testRule(planningFileSent, {
  ...year,
  ...inTime("accepted", "planning-file", "2026-08-29T23:59", "2026-08-30T00:00", "2026-08-30T00:00", [
    "规划竣工资料没有报送，应在 {due} 前报",
    "规划竣工资料报晚了：{at} 才报，应在 {due} 前",
  ]),
});
testRule(finalAccount, {
  ...year,
  period: { from: "2026-01-01", to: "2027-06-30" },
  ...inTime("accepted", "final-account", "2027-03-02T23:59", "2027-03-03T00:00", "2027-03-03T00:00", [
    "竣工决算没有办，应在 {due} 前办结",
    "竣工决算办晚了：{at} 才办，应在 {due} 前",
  ]),
});

const scored = (passed: boolean, data: Readonly<Record<string, unknown>> = {}, area = "b-7") =>
  row(
    "checklist/score",
    "2026-03-01T09:00",
    {
      checklist: "company/building-sheet",
      earned: 95,
      outOf: 100,
      passed,
      vetoed: !passed,
      known: 14,
      open: 0,
      notApplicable: 0,
      ...data,
    },
    { area },
  );
testRule(buildingPassed, {
  ...march2,
  pass: { "takes a building that passed": [block, scored(true), step("handed-over")] },
  fail: {
    "fails one that was never looked at": {
      entries: [block, step("handed-over")],
      finds: ["b-7 没有合格的验收检查表就交付了"],
    },
    "fails one that did not pass": [block, scored(false), step("handed-over")],
    "takes no section for the whole": [block, scored(true, { section: "fabric" }), step("handed-over")],
    "takes no other sheet": [block, scored(true, { checklist: "company/vehicle-sheet" }), step("handed-over")],
    "takes no other building's": [block, scored(true, {}, "b-8"), step("handed-over")],
  },
  unknown: {
    "is unknown where no sheets are filled": {
      entries: [block, step("handed-over")],
      without: ["checklist/score", "general/checked", "company/checked"],
    },
  },
});

const looked = (at: string, topic = "safety", area = "b-7") =>
  row("general/inspection", at, { topic, items: [{ item: "临边", ok: true }] }, { area, actors: { by: "an" } });
const site = { ...march2, period: { from: "2026-03-02", to: "2026-03-08" } };
const building = step("started", "2026-03-02T00:00");
testRule(sitesChecked, {
  ...site,
  pass: {
    "takes one in the week": [block, building, looked("2026-03-08T23:59")],
    "takes one in the month where it is set to": {
      entries: [block, step("started", "2026-03-01T00:00"), looked("2026-03-31T17:00")],
      period: { from: "2026-03-01", to: "2026-03-31" },
      options: { every: "month" },
    },
  },
  fail: {
    "fails a week without": { entries: [block, building], finds: ["b-7 2026-W10 没有做施工安全检查"] },
    "fails a day without where it is set to": {
      entries: [block, building, looked("2026-03-02T17:00")],
      period: { from: "2026-03-02", to: "2026-03-03" },
      options: { every: "day" },
      finds: ["b-7 2026-03-03 没有做施工安全检查"],
    },
    "takes no check of something else": [block, building, looked("2026-03-05T09:00", "hygiene")],
    "takes no check elsewhere": [block, building, looked("2026-03-05T09:00", "safety", "b-8")],
  },
  unknown: {
    "is unknown where no inspections are kept": {
      entries: [block, building],
      without: ["general/inspection", "general/checked", "company/checked"],
    },
  },
});
it("asks for no check once the building is accepted", () => {
  const done = [building, step("accepted", "2026-03-02T08:00")];
  expect(verdictsOf(sitesChecked, done, { period: { from: "2026-03-09", to: "2026-03-15" } })).toEqual([]);
});
