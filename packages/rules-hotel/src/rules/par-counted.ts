import { cadence, defineRule, everyKey, from } from "@houqin/core";
import * as z from "zod";
import { parCount } from "../entries/par.ts";
import { parItems } from "../registers/holdings.ts";

/**
 * Every kind of linen and tableware is counted each month, in use, in the wash and in store 布草餐具盘点.
 *
 * No law; the trade counts monthly and in full each quarter. The rule is off until a hotel or its plan chooses it.
 *
 * @example
 * tells(
 *   parCounted,
 *   [
 *     { kind: "hotel/par-item", at: "2026-03-01", data: { name: "床单", group: "linen", oneSet: 200 }, subject: "床单" },
 *   ],
 *   { period: { from: "2026-03-01", to: "2026-03-31" }, asOf: "2026-06-30" },
 * );
 * //=> ["床单 2026年3月 没有盘点"]
 */
export const parCounted = defineRule({
  id: "hotel/par-counted",
  title: { zh: "布草餐具按期盘点", en: "Linen and tableware are counted" },
  severity: "off",
  since: "2026.1",
  basis: { none: { zh: "行业做法，盘点频次由单位定", en: "A habit of the trade; the hotel sets how often" } },
  remedy: { zh: "本期补盘，客房、餐厅、洗衣房、库房同一天点。", en: "Count it now, all places on one day." },
  keep: { zh: "布草餐具盘点表", en: "The count sheets" },
  options: z.object({ every: z.enum(["month", "quarter"]).default("month") }),
  requires: ({ every }) => cadence(from(parCount, { key: ["item"] }), { every, each: everyKey(parItems) }),
  messages: { missed: { zh: "{key} {slot} 没有盘点", en: "{key} was not counted in {slot}" } },
});
