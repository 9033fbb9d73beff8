import { cadence, defineRule, from } from "@houqin/core";
import { publication } from "@houqin/rules-general";
import * as z from "zod";
import { nurseryHealthCode } from "../laws.ts";

/**
 * Last month's meal accounts are posted by a day of each month 伙食账目每月公示.
 *
 * The 2012 nursery health code asks for it monthly (two reports agree); the day is from a city's form and a suggestion. Falls due in
 * the holidays too.
 *
 * @example
 * accountsPosted.options.parse({}); //=> { day: 15 }
 * tells(
 *   accountsPosted,
 *   [
 *     { kind: "general/publication", at: "2025-10-10T09:00", data: { topic: "menu", audience: "parents", days: 7 } },
 *   ],
 *   { period: { from: "2025-10-01", to: "2025-10-31" } },
 * );
 * //=> ["到 2025年10月15日 还没有公示伙食账目"]
 */
export const accountsPosted = defineRule({
  id: "canteen/accounts-posted",
  title: { zh: "伙食账目每月公示", en: "Meal accounts are posted monthly" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: nurseryHealthCode,
      confidence: "A2",
      status: "suggestion",
      note: "条款未见原文；账目每月公布，两份报道一致，仅限托幼机构；15日取自地方范本，作建议值。",
    },
  ],
  remedy: { zh: "把上月收支表贴出去，拍照留底。", en: "Post last month's accounts and photograph them." },
  keep: { zh: "收支表和贴出来的照片", en: "The accounts, and a photograph of them on the wall" },
  options: z.object({ day: z.int().min(5).max(28).default(15) }),
  optionTitles: { day: { zh: "每月几日前", en: "Day of the month" } },
  requires: ({ day }) =>
    cadence(from(publication, { where: { topic: { equals: "canteen-accounts" } } }), {
      every: { unit: "month", on: [day] },
      window: { opens: { days: 1 - day } },
    }),
  messages: {
    late: {
      zh: "伙食账目公示晚了：{at} 才公示，应在 {due} 前",
      en: "The meal accounts were posted late, at {at}; expected by {due}",
    },
    missed: { zh: "到 {slot} 还没有公示伙食账目", en: "The meal accounts were not posted by {slot}" },
  },
});
