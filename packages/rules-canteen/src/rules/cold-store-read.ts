import { cadence, defineRule, everyKey, from } from "@houqin/core";
import * as z from "zod";
import { fridgeTemperature } from "../entries/equipment.ts";
import { coldUnits } from "../registers/places.ts";

/**
 * Every chiller, sample cabinet and freezer is read so many times a day, holidays too 每日查看冷藏温度.
 *
 * No law gives a number: twice a day is a hotel's house standard. The duty behind it is to keep such equipment in order (Food Safety
 * Law art. 56).
 *
 * @example
 * coldStoreRead.options.parse({}); //=> { times: 2 }
 * tells(
 *   coldStoreRead,
 *   [
 *     { kind: "site/asset", at: "2025-08-01", data: { name: "冷藏柜", category: "chiller" }, subject: "chiller-1" },
 *   ],
 * );
 * //=> ["chiller-1 2025年8月1日 测温不够：应测 2 次，只有 0 次"]
 */
export const coldStoreRead = defineRule({
  id: "canteen/cold-store-read",
  title: { zh: "每日查看冷藏温度", en: "Cold stores are read each day" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: {
      zh: "每天两次取自酒店内部标准，只作建议值；背后的义务是定期维护冷藏设备（食品安全法第五十六条）",
      en: "Twice a day is a hotel's house standard, a suggestion; the duty behind it is to maintain the equipment (Food Safety Law art. 56)",
    },
  },
  remedy: {
    zh: "今天补测并登记；自动记录仪断线的马上接回。",
    en: "Read it now; reconnect the logger if it dropped out.",
  },
  keep: { zh: "冷藏冷冻温度记录", en: "The temperature log" },
  options: z.object({ times: z.int().min(1).max(24).default(2) }),
  requires: ({ times }) =>
    cadence(from(fridgeTemperature, { key: ["asset"] }), { every: "day", each: everyKey(coldUnits), times }),
  messages: {
    missed: {
      zh: "{key} {slot} 测温不够：应测 {expected} 次，只有 {found} 次",
      en: "{key} {slot}: read {found} times, expected {expected}",
    },
  },
});
