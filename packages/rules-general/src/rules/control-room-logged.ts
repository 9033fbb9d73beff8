import { cadence, defineRule, everyKey, from } from "@houqin/core";
import * as z from "zod";
import { patrol } from "../entries/rounds.ts";
import { crowdedPlaces } from "../laws.ts";
import { controlRooms } from "../registers/fire-watch.ts";

/**
 * The fire control room logs the state of its systems every two hours, twelve times a day 消防控制室值班记录. Each line is a patrol with the topic
 * `control-room` in that area.
 *
 * 7.6.1 of the draft that is to replace GB/T 40248 (A2); two pages on GB 25201 give the same two hours.
 *
 * @example
 * controlRoomLogged.options.parse({}); //=> { perDay: 12 }
 * tells(
 *   controlRoomLogged,
 *   [{ kind: "site/area", at: "2024-01-01", data: { name: "消控室", kind: "control-room" }, subject: "fire-room" }],
 *   { period: { from: "2025-11-12", to: "2025-11-12" }, asOf: "2026-08-31" },
 * );
 * //=> ["fire-room 2025年11月12日 值班记录 0 次，应记 12 次"]
 */
export const controlRoomLogged = defineRule({
  id: "general/control-room-logged",
  title: { zh: "消防控制室每两小时记录一次", en: "The fire control room is logged every two hours" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: crowdedPlaces,
      clause: "7.6.1（征求意见稿）",
      confidence: "A2",
      note: "值班期间每2小时记录一次消防设备运行情况；两处介绍 GB 25201 的页面给出同样的间隔。",
    },
  ],
  remedy: {
    zh: "漏记的时段不能补编，写明原因；下一班起按点记录。",
    en: "Do not make up what is missing: note the reason, and log from the next shift on.",
  },
  keep: { zh: "消防控制室值班记录表", en: "The log of the fire control room" },
  options: z.object({ perDay: z.int().min(1).max(24).default(12) }),
  requires: ({ perDay }) =>
    cadence(from(patrol, { where: { topic: { equals: "control-room" } }, key: ["@area"] }), {
      each: everyKey(controlRooms),
      every: "day",
      times: perDay,
    }),
  messages: {
    missed: {
      zh: "{key} {slot} 值班记录 {found} 次，应记 {expected} 次",
      en: "{key} {slot}: {found} lines in the log, expected {expected}",
    },
  },
});
