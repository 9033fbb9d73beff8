import { defineEntry, quantity } from "@houqin/core";
import * as z from "zod";

/**
 * The number of dead or hurt of an accident has changed 伤亡变化, within thirty days of it, or seven of a fire or a road accident. `incident` is the id of
 * that entry.
 */
export const casualtyChange = defineEntry("general/casualty-change", {
  title: { zh: "事故伤亡变化", en: "Change in casualties" },
  label: "incident",
  fields: {
    incident: { zh: "事故", en: "accident" },
    dead: { zh: "死亡人数", en: "dead" },
    injured: { zh: "受伤人数", en: "hurt" },
    by: { zh: "登记人", en: "recorder" },
  },
  data: z.object({
    incident: z.string(),
    dead: quantity("person").nonnegative(),
    injured: quantity("person").nonnegative(),
  }),
  roles: ["by"],
  backfillDays: 1,
  nothingToReport: true,
});
