import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { recheck, verification } from "../entries/hazards.ts";

/**
 * A major hazard that was closed is looked at again within so many days, and has not come back 重大隐患回头看. House rule, no law.
 *
 * @example
 * issueRechecked.options.parse({}); //=> { days: 30 }
 * tells(
 *   issueRechecked,
 *   [
 *     { kind: "general/verification", at: "2025-11-12T16:00", area: "dorm-1", actors: { by: "li" }, data: { issue: "i-1", severity: "major", passed: true } },
 *   ],
 *   { asOf: "2026-08-31" },
 * );
 * //=> ["dorm-1：重大隐患销号后没有回头看，应在 2025年12月12日 24:00 前确认没有反弹"]
 */
export const issueRechecked = defineRule({
  id: "general/issue-rechecked",
  title: { zh: "重大隐患销号后回头看", en: "Closed major hazards are looked at again" },
  severity: "info",
  since: "2026.1",
  basis: {
    none: { zh: "内部管理要求，防止整改后反弹", en: "A house rule: what was put right must stay so" },
  },
  remedy: {
    zh: "到现场看一眼有没有反弹，又出现了就重新立项整改。",
    en: "Look on site; if it is back, open it again.",
  },
  keep: { zh: "回头看记录", en: "The records of rechecks" },
  options: z.object({ days: z.int().min(1).max(365).default(30) }),
  requires: ({ days }) =>
    followUp(from(recheck, { where: { holds: { equals: true } }, key: ["issue"] }), {
      after: from(verification, {
        where: { passed: { equals: true }, severity: { equals: "major" } },
        key: ["issue"],
      }),
      within: { days },
    }),
  messages: {
    missed: {
      zh: "重大隐患销号后没有回头看，应在 {due} 前确认没有反弹",
      en: "Nobody confirmed by {due} that the closed hazard is still gone",
    },
    late: {
      zh: "回头看晚了：{at} 才确认没有反弹，应在 {due} 前确认",
      en: "That the closed hazard is still gone was confirmed late: at {at}, expected by {due}",
    },
  },
});
