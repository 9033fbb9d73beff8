import { defineRule, from, quantity, validity } from "@houqin/core";
import { healthCertificates, shift } from "@houqin/rules-general";
import * as z from "zod";
import { publicPlaces } from "../laws.ts";

/**
 * Whoever serves guests holds a valid health certificate on each shift 健康合格证.
 *
 * Regulation on hygiene in public places, art. 7, in its text of 2019. Cooks are looked after by the canteen's own rule.
 *
 * @example
 * tells(
 *   staffHealth,
 *   [
 *     { kind: "site/post", at: "2026-01-01", data: { name: "客房服务员" }, subject: "room-attendant" },
 *     { kind: "site/person", at: "2026-01-01", data: { name: "客房服务员一", post: "room-attendant" }, subject: "attendant-1" },
 *     { kind: "general/shift", at: "2026-03-02T07:00", data: { post: "room-attendant", start: "2026-03-02T07:00", end: "2026-03-02T15:00" }, actors: { by: "attendant-1" } },
 *   ],
 *   { period: { from: "2026-03-02", to: "2026-03-02" } },
 * );
 * //=> ["人员 bdfd 没有有效的健康合格证就上了岗"]
 */
export const staffHealth = defineRule({
  id: "hotel/staff-health",
  title: { zh: "服务人员持健康合格证上岗", en: "Staff who serve hold a health certificate" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: publicPlaces,
      clause: "第七条",
      confidence: "A1",
      note: "直接为顾客服务的人员持有健康合格证方能从事本职工作；2025年1月起施行的修订未见原文",
    },
  ],
  remedy: { zh: "没证或过期的今天停岗，体检合格再回来。", en: "Off the floor today; back with a new certificate." },
  keep: { zh: "服务人员健康合格证", en: "The certificates" },
  options: z.object({
    posts: z.array(z.string()).min(1).default(["room-attendant", "waiter", "steward", "pool-attendant"]),
    warnDays: quantity("d").int().min(1).max(90).default(30),
  }),
  requires: ({ posts, warnDays }) =>
    validity(healthCertificates, {
      when: { entries: from(shift, { where: { "by.post": { in: posts } }, key: ["by"] }) },
      warnDays,
    }),
  messages: {
    tooLow: { zh: "{key} 没有有效的健康合格证就上了岗", en: "{key} worked without a valid health certificate" },
  },
});
