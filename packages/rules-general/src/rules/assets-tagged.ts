import { coverage, defineRule, everyKey, siteAssets } from "@houqin/core";
import * as z from "zod";
import { assetTags } from "../registers/custody.ts";

/**
 * Every asset in use carries a tag with its number 资产编号贴签. A rule of the house; `categories` may leave small things out.
 *
 * @example
 * assetsTagged.options.parse({}); //=> { leaveOut: ["meter-electric", "meter-water", "meter-gas"] }
 * tells(
 *   assetsTagged,
 *   [
 *     { kind: "site/asset", at: "2025-09-01", data: { name: "椅子", category: "furniture" }, subject: "chairs" },
 *   ],
 * );
 * //=> ["chairs 没有贴资产标签"]
 */
export const assetsTagged = defineRule({
  id: "general/assets-tagged",
  title: { zh: "资产贴签编号", en: "Every asset carries its tag" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: {
      zh: "单位资产管理制度：登记、编号、贴签",
      en: "The site's own rules for its assets: entered, numbered, tagged",
    },
  },
  remedy: {
    zh: "当天编号贴签，同步改账、册、卡。",
    en: "Number and tag it today, and bring book, list and card in line.",
  },
  keep: { zh: "资产贴签登记", en: "The log of tags" },
  options: z.object({
    leaveOut: z.array(z.string()).default(["meter-electric", "meter-water", "meter-gas"]),
  }),
  requires: ({ leaveOut }) =>
    coverage(assetTags, { each: everyKey(siteAssets, { category: { not: { in: leaveOut } } }) }),
  messages: {
    tooLow: { zh: "{key} 没有贴资产标签", en: "{key} carries no tag" },
  },
});
