import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import * as z from "zod";
import { patrol } from "../entries/rounds.ts";
import { fireLaw, fireOrder61 } from "../laws.ts";

/**
 * Fire patrol of every building, dormitory and kitchen on every civil day 每日防火巡查, holidays too: fires keep no calendar.
 *
 * Binding on key fire-safety units 消防安全重点单位 (消防法第十七条, 第61号令第二十五条; A1): boarding schools, kindergartens, elder-care homes and
 * large hotels among them. `sites` are the kinds of site that are asked; a day school may leave itself out, and any other unit put itself in.
 * `categories` are the kinds of area that are walked.
 *
 * @example
 * dailyFirePatrol.options.parse({}).sites; //=> ["school", "kindergarten", "elder-care", "hotel"]
 * tells(dailyFirePatrol, [{ kind: "site/area", at: "2024-01-01", data: { name: "一号宿舍", kind: "dorm" }, subject: "dorm-1" }]);
 * //=> ["dorm-1 2024年1月1日 防火巡查 0 次，应巡 1 次"]
 */
export const dailyFirePatrol = defineRule({
  id: "general/daily-fire-patrol",
  title: { zh: "每日防火巡查", en: "Daily fire patrol" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: fireOrder61,
      clause: "第二十五条",
      confidence: "A1",
      note: "重点单位必须每日巡查，寄宿制学校、幼儿园属重点单位；其他单位“可以”。",
    },
    { law: fireLaw, clause: "第十七条第二款第三项", confidence: "A1", note: "重点单位必须每日巡查。" },
  ],
  remedy: {
    zh: "今天就把没巡到的区域补巡一遍，当天填好巡查记录；以后定人定线，谁当班谁签字。",
    en: "Walk the missed area today and fill in the log; fix one walker and one route per shift.",
  },
  keep: {
    zh: "每日防火巡查记录，写明人员、时间、部位和情况",
    en: "The daily fire patrol log: who, when, where, what was seen",
  },
  options: z.object({
    sites: z.array(z.string()).min(1).default(["school", "kindergarten", "elder-care", "hotel"]),
    perDay: z.int().min(1).max(12).default(1),
    categories: z.array(z.string()).min(1).default(["building", "dorm", "kitchen"]),
  }),
  requires: ({ sites, perDay, categories }) =>
    cadence(from(patrol, { where: { topic: { equals: "fire" } }, key: ["@area"] }), {
      each: everyKey(siteAreas, { kind: { in: categories } }),
      every: "day",
      times: perDay,
      onlyIf: { site: sites },
    }),
  messages: {
    missed: {
      zh: "{key} {slot} 防火巡查 {found} 次，应巡 {expected} 次",
      en: "{key} {slot}: {found} fire patrols, expected {expected}",
    },
  },
});
