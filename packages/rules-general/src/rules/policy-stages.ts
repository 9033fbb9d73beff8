import { defineRule, from, transitions } from "@houqin/core";
import { policy } from "../entries/policies.ts";

/**
 * A document is drafted, discussed, approved and issued, in that order 制度制定. What was in force before records began starts as issued or reviewed.
 *
 * @example
 * tells(
 *   policyStages,
 *   [
 *     { kind: "general/policy", at: "2025-11-03", data: { policy: "ZD-09", title: "用车管理办法", category: "rule", theme: "vehicles", stage: "drafted" } },
 *     { kind: "general/policy", at: "2025-11-12", data: { policy: "ZD-09", title: "用车管理办法", category: "rule", theme: "vehicles", stage: "issued" } },
 *   ],
 * );
 * //=> ["ZD-09 从“起草”直接到了“发布”，应依次起草、征求意见、审定、发布"]
 */
export const policyStages = defineRule({
  id: "general/policy-stages",
  title: { zh: "制度制定程序", en: "Documents go through their stages" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: {
    zh: "补上缺的环节；没审定就发布的先收回。",
    en: "Add the missing step; withdraw what was issued unapproved.",
  },
  keep: { zh: "征求意见稿、审定会议纪要", en: "Drafts and the minutes of approval" },
  requires: () =>
    transitions(from(policy, { key: ["policy"] }), "stage", {
      initial: ["drafted", "issued", "reviewed"],
      allowed: {
        drafted: ["consulted"],
        consulted: ["approved", "drafted"],
        approved: ["issued"],
        issued: ["reviewed", "drafted", "repealed"],
        reviewed: ["drafted", "repealed"],
      },
    }),
  messages: {
    notAllowed: {
      zh: "{key} 从“{from}”直接到了“{to}”，应依次起草、征求意见、审定、发布",
      en: "{key} went from {from} to {to}; expected drafted, consulted on, approved, issued",
    },
    initial: { zh: "{key} 不应以“{state}”开始", en: "{key} may not begin as {state}" },
  },
});
