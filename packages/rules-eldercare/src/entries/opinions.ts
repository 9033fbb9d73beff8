import { defineEntry, quantity } from "@houqin/core";
import * as z from "zod";

/** Who is asked 参评人群. */
export const OpinionGroup = z.enum(["resident", "family"]);

/** The count of a survey 满意度测评 among residents or among families; they see different things and are never added up unseen. */
export const opinionSurvey = defineEntry("eldercare/opinion-survey", {
  title: { zh: "老人和家属满意度测评", en: "Survey of residents and families" },
  label: "group",
  fields: {
    group: {
      zh: "参评人群",
      en: "group",
      values: { resident: { zh: "老人", en: "residents" }, family: { zh: "家属", en: "families" } },
    },
    asked: { zh: "发放份数", en: "forms handed out" },
    returned: { zh: "收回份数", en: "forms returned" },
    satisfied: { zh: "满意人数", en: "people satisfied" },
    by: { zh: "组织人", en: "organiser" },
  },
  data: z.object({
    group: OpinionGroup,
    asked: quantity("person").nonnegative(),
    returned: quantity("person").nonnegative(),
    satisfied: quantity("person").nonnegative(),
  }),
  roles: ["by"],
  backfillDays: 7,
});

/** Residents and families are told how the house is run, and asked what they think 家属座谈会. */
export const familyMeeting = defineEntry("eldercare/family-meeting", {
  title: { zh: "老人和家属座谈会", en: "Meeting with families" },
  fields: {
    people: { zh: "参会人数", en: "people" },
    told: { zh: "通报内容", en: "what was told" },
    wishes: { zh: "意见建议", en: "wishes" },
    chair: { zh: "主持人", en: "chair" },
  },
  data: z.object({
    people: quantity("person").nonnegative(),
    told: z.string(),
    wishes: z.array(z.string()).optional(),
  }),
  roles: ["chair"],
  backfillDays: 3,
});
