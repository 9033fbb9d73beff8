import { Day, defineEntry } from "@houqin/core";
import * as z from "zod";
import { Scenario, scenarioTitles } from "./training.ts";

/** An emergency plan 应急预案 for one scenario, in force from its entry until it is due for review at the end of `reviewBy`. */
export const emergencyPlan = defineEntry("general/emergency-plan", {
  title: { zh: "应急预案", en: "Emergency plan" },
  label: "scenario",
  fields: {
    scenario: { zh: "情形", en: "scenario", values: scenarioTitles },
    version: { zh: "版本", en: "version" },
    reviewBy: { zh: "评估修订期限", en: "to be reviewed by" },
    file: { zh: "预案文本", en: "file" },
    by: { zh: "编制人", en: "author" },
    approver: { zh: "签发人", en: "approver" },
  },
  data: z.object({
    scenario: Scenario,
    version: z.string(),
    reviewBy: Day,
    file: z.string().optional(),
  }),
  roles: ["by", "approver"],
  backfillDays: 7,
});
