import { capacity, defineRule } from "@houqin/core";
import { tagNumbers } from "../registers/custody.ts";

/**
 * No number stands on two assets 一物一号. A rule of the house.
 *
 * @example
 * tells(
 *   tagsUnique,
 *   [
 *     { kind: "general/asset-tag", at: "2025-09-01T09:00", data: { asset: "chair-1", tag: "JJ-001" } },
 *     { kind: "general/asset-tag", at: "2025-09-01T09:05", data: { asset: "chair-2", tag: "JJ-001" } },
 *   ],
 * );
 * //=> ["资产编号 JJ-001 有 2 件在用，一个编号只能对一件"]
 */
export const tagsUnique = defineRule({
  id: "general/tags-unique",
  title: { zh: "资产编号不重复", en: "No two assets share a number" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: { zh: "单位资产管理制度：一物一号", en: "The site's own rules for its assets: one number, one thing" },
  },
  remedy: {
    zh: "查清是贴错还是重号，后登记的那件重新编号。",
    en: "Find out which is wrong, and give the later one a new number.",
  },
  keep: { zh: "资产贴签登记", en: "The log of tags" },
  requires: () => capacity(tagNumbers, { atMost: 1 }),
  messages: {
    tooHigh: {
      zh: "资产编号 {key} 有 {level} 件在用，一个编号只能对一件",
      en: "{level} assets carry the number {key}; one number is for one thing",
    },
  },
});
