import { coverage, defineRule, everyKey, siteAreas } from "@houqin/core";
import * as z from "zod";
import { crowdedPlaces } from "../laws.ts";
import { escapeHoods } from "../registers/watch.ts";

/**
 * The duty room of every dormitory has escape hoods 值班室配逃生面罩: assets of the category `escape-hood` in that area.
 *
 * @example
 * escapeHoodsThere.options.parse({}); //=> { pieces: 1 }
 * tells(escapeHoodsThere, [{ kind: "site/area", at: "2025-11-01", data: { name: "一号宿舍楼", kind: "dorm" }, subject: "dorm-1" }], { period: { from: "2025-11-01", to: "2025-11-30" } });
 * //=> ["dorm-1 值班室的逃生面罩 0 个，应有 1 个"]
 */
export const escapeHoodsThere = defineRule({
  id: "dorm/escape-hoods",
  title: { zh: "宿舍值班室配逃生面罩", en: "Duty rooms have escape hoods" },
  severity: "info",
  since: "2026.1",
  basis: [
    {
      law: crowdedPlaces,
      clause: "8.6.4（征求意见稿）",
      confidence: "A2",
      status: "suggestion",
      note: "见标准修订报批稿，未施行；宿舍值班室配灭火器和逃生面罩，数量由单位定。",
    },
  ],
  remedy: {
    zh: "申购补齐，放在值班室伸手能拿到的地方。",
    en: "Order them, and keep them within reach in the duty room.",
  },
  keep: { zh: "消防器材台账", en: "The list of fire gear" },
  options: z.object({ pieces: z.int().min(1).max(10).default(1) }),
  requires: ({ pieces }) =>
    coverage(escapeHoods, {
      each: everyKey(siteAreas, { kind: { equals: "dorm" } }),
      when: { slots: "month" },
      atLeast: pieces,
    }),
  messages: {
    tooLow: {
      zh: "{key} 值班室的逃生面罩 {level} 个，应有 {bound} 个",
      en: "{key} has {level} escape hoods, expected {bound}",
    },
  },
});
