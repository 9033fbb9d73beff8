import { coverage, defineRule, everyKey } from "@houqin/core";
import * as z from "zod";
import { crowdedPlaces, highRiseRules } from "../laws.ts";
import { controlRooms, onDutyIn } from "../registers/fire-watch.ts";

const everyHour = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, "0")}:00`);

/**
 * The fire control room is manned at every full hour, day and night 消防控制室值班. It is asked of sites that have an area of the kind `control-room`; a shift
 * says where it is by its area.
 *
 * 7.6.1 of the draft that is to replace GB/T 40248 and 高层民用建筑消防安全管理规定第二十六条 (A2 both) agree on 24 hours. Two people at once are GB 25506 (unseen)
 * and, in high-rises, the same rule; Shandong asks for two wherever there is an automatic system: set `people` to 2.
 *
 * @example
 * controlRoomManned.options.parse({}); //=> { people: 1 }
 * tells(
 *   controlRoomManned,
 *   [
 *     { kind: "site/area", at: "2024-01-01", data: { name: "消控室", kind: "control-room" }, subject: "fire-room" },
 *     { kind: "general/shift", at: "2025-11-12T00:00", data: { post: "fire-operator", start: "2025-11-12T00:00", end: "2025-11-12T22:30" }, area: "fire-room" },
 *   ],
 *   { period: { from: "2025-11-12", to: "2025-11-12" }, asOf: "2026-08-31" },
 * );
 * //=> ["fire-room 值班缺人：在岗 0 人，应有 1 人"]
 */
export const controlRoomManned = defineRule({
  id: "general/control-room-manned",
  title: { zh: "消防控制室24小时值班", en: "The fire control room is manned round the clock" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: crowdedPlaces,
      clause: "7.6.1（征求意见稿）",
      confidence: "A2",
      note: "消防控制室24小时值班，与高层民用建筑消防安全管理规定的转述一致。",
    },
    {
      law: highRiseRules,
      clause: "第二十六条",
      confidence: "A2",
      note: "高层民用建筑消防控制室24小时值班，每班不少于2人；消防宣传材料逐条转述。山东省消防条例第二十八条也要求不少于2人。",
    },
  ],
  remedy: { zh: "空岗时段马上补人，排班表当天改好。", en: "Fill the gap now and correct the roster the same day." },
  keep: { zh: "消防控制室排班表和值班记录", en: "Rosters and duty logs of the fire control room" },
  options: z.object({ people: z.int().min(1).max(6).default(1) }),
  requires: ({ people }) =>
    coverage(onDutyIn, {
      each: everyKey(controlRooms),
      when: { slots: { unit: "clock", at: everyHour } },
      atLeast: people,
    }),
  messages: {
    tooLow: {
      zh: "{key} 值班缺人：在岗 {level} 人，应有 {bound} 人",
      en: "{key} had {level} people on duty, expected {bound}",
    },
  },
});
