import { defineRule, everyKey, reconcile, siteAreas } from "@houqin/core";
import { childrenArrived, childrenReleased } from "../metrics/children.ts";

/**
 * As many children of a class are handed over as came that morning 入园离园人数相符. A rule of the house; those who are fetched early are handed over too.
 *
 * @example
 * tells(
 *   childrenAgree,
 *   [
 *     { kind: "site/area", at: "2025-08-01", data: { name: "小一班", kind: "class" }, subject: "class-1" },
 *     { kind: "general/headcount", at: "2025-11-12T08:30", data: { group: "child", round: "morning", expected: 2, present: 2 }, area: "class-1" },
 *     { kind: "school/child-release", at: "2025-11-12T16:40", data: { child: "幼儿01", collector: "母亲", authorised: true }, area: "class-1" },
 *   ],
 *   { site: { kind: "kindergarten" }, period: { from: "2025-11-12", to: "2025-11-12" } },
 * );
 * //=> ["class-1 2025年11月12日 人数对不上：入园=2、离园=1，相差 1 人"]
 */
export const childrenAgree = defineRule({
  id: "school/children-agree",
  title: { zh: "入园离园人数相符", en: "As many children leave as came" },
  severity: "error",
  since: "2026.1",
  basis: {
    none: {
      zh: "幼儿园安全管理制度：一个都不能少",
      en: "The kindergarten's own rules for safety: nobody is left behind",
    },
  },
  remedy: { zh: "立即逐个核对名册，差的那个马上找。", en: "Go through the list at once and find whoever is missing." },
  keep: { zh: "晨间清点和离园交接登记", en: "Morning counts and the record of handing over" },
  requires: () =>
    reconcile(
      { 入园: childrenArrived, 离园: childrenReleased },
      {
        key: ["area"],
        each: everyKey(siteAreas, { kind: { equals: "class" } }),
        period: "day",
        onlyIf: { site: ["kindergarten"] },
      },
    ),
  messages: {
    differ: {
      zh: "{key} {period} 人数对不上：{table}，相差 {difference} 人",
      en: "{key} {period}: {table}, off by {difference}",
    },
  },
});
