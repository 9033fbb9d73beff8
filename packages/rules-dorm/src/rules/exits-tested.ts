import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import * as z from "zod";
import { exitTest } from "../entries/safety.ts";
import { fireOrder61 } from "../laws.ts";

/**
 * The exits of every dormitory are tried from inside each month 安全出口开启测试.
 *
 * Order 61, art. 21, asks that exits are kept clear and sets no number.
 *
 * @example
 * exitsTested.options.parse({}); //=> { times: 1 }
 * tells(exitsTested, [{ kind: "site/area", at: "2025-11-01", data: { name: "一号宿舍楼", kind: "dorm" }, subject: "dorm-1" }], { period: { from: "2025-11-01", to: "2025-11-30" } });
 * //=> ["dorm-1 2025年11月 试开安全出口 0 次，应试 1 次"]
 */
export const exitsTested = defineRule({
  id: "dorm/exits-tested",
  title: { zh: "每月试开宿舍安全出口", en: "Exits are tried each month" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: fireOrder61,
      clause: "第二十一条",
      confidence: "A1",
      status: "suggestion",
      note: "保障疏散通道、安全出口畅通；没有试开次数，每月一次为建议值。",
    },
  ],
  remedy: {
    zh: "本月逐个出口从里面推一遍，打不开的当场修。",
    en: "Push each exit from inside this month, and mend at once what does not open.",
  },
  keep: { zh: "安全出口开启测试记录", en: "The log of the tests" },
  options: z.object({ times: z.int().min(1).max(8).default(1) }),
  requires: ({ times }) =>
    cadence(from(exitTest, { key: ["@area"] }), {
      every: "month",
      times,
      each: everyKey(siteAreas, { kind: { equals: "dorm" } }),
      onNonWorkday: "skip",
    }),
  messages: {
    missed: {
      zh: "{key} {slot} 试开安全出口 {found} 次，应试 {expected} 次",
      en: "{key} {slot}: exits tried {found} times, expected {expected}",
    },
  },
});
