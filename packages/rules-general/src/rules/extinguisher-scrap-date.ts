import { defineRule, from, limit } from "@houqin/core";
import * as z from "zod";
import { extinguisherCard } from "../entries/equipment-files.ts";
import { extinguisherCode } from "../laws.ts";

/**
 * The card of an extinguisher lets it serve no longer than its type allows 灭火器报废年限: from the day of manufacture to the day of scrapping.
 *
 * GB 50444-2008, 5.4.3 (A2: several pages agree): 6 years for water, 10 for powder and clean gas, 12 for carbon dioxide.
 *
 * @example
 * extinguisherScrapDate.options.parse({}); //=> { years: { water: 6, powder: 10, gas: 10, co2: 12 } }
 * tells(
 *   extinguisherScrapDate,
 *   [
 *     { kind: "general/extinguisher-card", at: "2025-11-12", data: { asset: "ext-1", agent: "powder", madeOn: "2020-06-01", scrapOn: "2032-06-01" } },
 *   ],
 * );
 * //=> ["ext-1：出厂到报废按 144 个月登记，最长 120 个月"]
 */
export const extinguisherScrapDate = defineRule({
  id: "general/extinguisher-scrap-date",
  title: { zh: "灭火器报废日期不超年限", en: "Extinguishers are scrapped in time" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: extinguisherCode,
      clause: "5.4.3",
      confidence: "A2",
      note: "水基型6年，干粉、洁净气体10年，二氧化碳12年；多处页面转述一致，灭火器维修与报废规程同。",
    },
  ],
  remedy: {
    zh: "按筒身上的出厂日期重算报废日期，过期的马上换新。",
    en: "Reckon it again from the date on the body; replace what is too old.",
  },
  keep: { zh: "灭火器档案，写明出厂和报废日期", en: "The cards, with the days of manufacture and scrapping" },
  options: z.object({
    years: z
      .object({
        water: z.int().min(1).max(6).default(6),
        powder: z.int().min(1).max(10).default(10),
        gas: z.int().min(1).max(10).default(10),
        co2: z.int().min(1).max(12).default(12),
      })
      .prefault({}),
  }),
  requires: ({ years }) =>
    limit(
      from(extinguisherCard, {
        where: { agent: { exists: true }, madeOn: { exists: true }, scrapOn: { exists: true } },
      }),
      { span: ["madeOn", "scrapOn"], unit: "months" },
      {
        atMost: {
          by: ["agent"],
          table: Object.fromEntries(Object.entries(years).map(([agent, most]) => [agent, most * 12])),
        },
      },
    ),
  messages: {
    tooHigh: {
      zh: "出厂到报废按 {value} 个月登记，最长 {bound} 个月",
      en: "To serve for {value} months, expected at most {bound}",
    },
  },
});
