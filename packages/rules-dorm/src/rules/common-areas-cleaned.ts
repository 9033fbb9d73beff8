import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import { cleaning } from "@houqin/rules-general";
import * as z from "zod";

/**
 * Corridors, stairs, toilets and washrooms of every dormitory are cleaned each day 公共区域每日保洁.
 *
 * @example
 * commonAreasCleaned.options.parse({}); //=> { times: 1 }
 * tells(commonAreasCleaned, [{ kind: "site/area", at: "2025-11-01", data: { name: "一号宿舍楼", kind: "dorm" }, subject: "dorm-1" }], { period: { from: "2025-11-12", to: "2025-11-12" } });
 * //=> ["dorm-1 2025年11月12日 保洁 0 次，应有 1 次"]
 */
export const commonAreasCleaned = defineRule({
  id: "dorm/common-areas-cleaned",
  title: { zh: "公共区域每天保洁", en: "Shared places are cleaned each day" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位卫生制度，次数由单位定", en: "House rules; how often is its own" } },
  remedy: { zh: "马上打扫，保洁签到表补不了的写明原因。", en: "Clean it now; say why the log was left empty." },
  keep: { zh: "保洁签到表", en: "The cleaning log" },
  options: z.object({ times: z.int().min(1).max(6).default(1) }),
  requires: ({ times }) =>
    cadence(from(cleaning, { where: { task: { equals: "clean" } }, key: ["@area"] }), {
      every: "operatingDay",
      times,
      each: everyKey(siteAreas, { kind: { equals: "dorm" } }),
    }),
  messages: {
    missed: {
      zh: "{key} {slot} 保洁 {found} 次，应有 {expected} 次",
      en: "{key} {slot}: cleaned {found} times, expected {expected}",
    },
  },
});
