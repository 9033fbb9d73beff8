import { defineRule, from, quantity, validity } from "@houqin/core";
import { firstAidCertificates, shift } from "@houqin/rules-general";
import * as z from "zod";

/**
 * Whoever works a shift on these posts holds a first-aid certificate that day 急救证, so that every shift has people who know what to do. A duty that
 * plans set themselves. It looks at shifts worked; whether everybody on the staff holds one is `general/first-aid-certified`.
 *
 * @example
 * firstAidCertified.options.parse({}); //=> { posts: ["carer", "guard"], warnDays: 60 }
 * tells(
 *   firstAidCertified,
 *   [{ kind: "general/shift", at: "2026-05-06T08:00", data: { post: "guard", start: "2026-05-06T08:00", end: "2026-05-06T20:00" }, actors: { by: "he" } }],
 *   { site: { kind: "elder-care" } },
 * );
 * //=> ["人员 c875 上岗时没有有效的急救证"]
 */
export const firstAidCertified = defineRule({
  id: "eldercare/first-aid-certified",
  title: { zh: "当班人员持急救证", en: "Whoever works a shift holds a first-aid certificate" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: {
      zh: "计划要求人人掌握急救，岗位由单位定",
      en: "Plans ask that all know first aid; the posts are the site's own",
    },
  },
  remedy: {
    zh: "报最近一期红十字急救培训，没拿证前不单独值夜班。",
    en: "Book the next Red Cross course; no night alone until then.",
  },
  keep: { zh: "急救证", en: "The first-aid certificates" },
  options: z.object({
    posts: z.array(z.string()).min(1).default(["carer", "guard"]),
    warnDays: quantity("d").int().min(1).max(90).default(60),
  }),
  requires: ({ posts, warnDays }) =>
    validity(firstAidCertificates, {
      when: { entries: from(shift, { where: { post: { in: posts } }, key: ["by"] }) },
      warnDays,
    }),
  messages: {
    tooLow: { zh: "{key} 上岗时没有有效的急救证", en: "{key} worked a shift without a valid first-aid certificate" },
  },
});
