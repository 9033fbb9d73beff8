import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import { inspection } from "@houqin/rules-general";
import * as z from "zod";
import { fireLaw } from "../laws.ts";

/**
 * Every dormitory is searched for banned appliances and own wiring each month 违规用电检查.
 *
 * The Fire Law, art. 27(2), asks that appliances and wiring are installed and used by the rules; it sets no number.
 *
 * @example
 * applianceCheck.options.parse({}); //=> { times: 1 }
 * tells(applianceCheck, [{ kind: "site/area", at: "2025-11-01", data: { name: "一号宿舍楼", kind: "dorm" }, subject: "dorm-1" }], { period: { from: "2025-11-01", to: "2025-11-30" } });
 * //=> ["dorm-1 2025年11月 查违规用电 0 次，应查 1 次"]
 */
export const applianceCheck = defineRule({
  id: "dorm/appliance-check",
  title: { zh: "每月检查违规用电", en: "Banned appliances are looked for each month" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: fireLaw,
      clause: "第二十七条第二款",
      confidence: "A1",
      status: "suggestion",
      note: "电器产品的安装、使用和线路必须符合消防技术标准和管理规定；没有次数，每月一次为建议值。",
    },
  ],
  remedy: { zh: "本月补查一次，重点看床头、插座和柜内。", en: "Search this month: beds, sockets, cupboards." },
  keep: { zh: "用电检查记录", en: "The inspections of electricity" },
  options: z.object({ times: z.int().min(1).max(8).default(1) }),
  requires: ({ times }) =>
    cadence(from(inspection, { where: { topic: { equals: "electric" } }, key: ["@area"] }), {
      every: "month",
      times,
      each: everyKey(siteAreas, { kind: { equals: "dorm" } }),
      onNonWorkday: "skip",
    }),
  messages: {
    missed: {
      zh: "{key} {slot} 查违规用电 {found} 次，应查 {expected} 次",
      en: "{key} {slot}: {found} searches for appliances, expected {expected}",
    },
  },
});
