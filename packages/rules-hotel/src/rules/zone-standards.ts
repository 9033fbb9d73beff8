import { coverage, defineRule, everyKey, siteAreas } from "@houqin/core";
import * as z from "zod";
import { zonesWithStandard } from "../registers/papers.ts";

/**
 * Every area that guests or staff use has a checklist that says what clean means there 区域卫生标准.
 *
 * No law; a hotel's own.
 *
 * @example
 * tells(
 *   zoneStandards,
 *   [
 *     { kind: "site/area", at: "2026-03-02", data: { name: "大堂", kind: "lobby" }, subject: "lobby" },
 *   ],
 * );
 * //=> ["大堂 没有卫生标准"]
 */
export const zoneStandards = defineRule({
  id: "hotel/zone-standards",
  title: { zh: "每个区域有卫生标准", en: "Every area has its standard" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "酒店卫生标准管理要求", en: "The hotel's own order" } },
  remedy: { zh: "给这个区域定一张检查表，张贴并培训。", en: "Write its checklist, hang it up and train on it." },
  keep: { zh: "各区域检查表", en: "The checklists" },
  options: z.object({
    kinds: z
      .array(z.string())
      .min(1)
      .default(["lobby", "dining-hall", "kitchen", "washroom", "locker-room", "store", "dorm"]),
  }),
  requires: ({ kinds }) => coverage(zonesWithStandard, { each: everyKey(siteAreas, { kind: { in: kinds } }) }),
  messages: { tooLow: { zh: "{key} 没有卫生标准", en: "{key} has no standard" } },
});
