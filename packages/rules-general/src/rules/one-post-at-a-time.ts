import { capacity, defineRule } from "@houqin/core";
import { onShift } from "../registers/people.ts";

/**
 * Nobody works two shifts at once 一人一岗. Common sense: a check of the roster.
 *
 * @example
 * "requirement" in onePostAtATime.judge && onePostAtATime.judge.requirement({});
 * //=> { shape: "level", register: "general/on-shift", when: "always", atMost: 1 }
 * tells(
 *   onePostAtATime,
 *   [
 *     { kind: "general/shift", at: "2025-11-12T06:00", data: { post: "guard", start: "2025-11-12T06:00", end: "2025-11-12T18:00" }, actors: { by: "wang" } },
 *     { kind: "general/shift", at: "2025-11-12T17:59", data: { post: "cleaner", start: "2025-11-12T17:59", end: "2025-11-12T22:00" }, actors: { by: "wang" } },
 *   ],
 * );
 * //=> ["wang 同一时间记了 2 个岗"]
 */
export const onePostAtATime = defineRule({
  id: "general/one-post-at-a-time",
  title: { zh: "一人不同时顶两岗", en: "Nobody is on two posts at once" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: { zh: "一个人不能同时在两个岗位；用来核对排班", en: "A person cannot be in two places; checks the roster" },
  },
  remedy: { zh: "核对上岗记录，写错的更正，真顶岗的补人。", en: "Correct the record, or find a second person." },
  keep: { zh: "排班表和上岗记录", en: "Rosters and shift logs" },
  requires: () => capacity(onShift, { atMost: 1 }),
  messages: {
    tooHigh: { zh: "{key} 同一时间记了 {level} 个岗", en: "{key} was on {level} posts at once" },
  },
});
