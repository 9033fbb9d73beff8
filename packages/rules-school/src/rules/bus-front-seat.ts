import { defineRule, limit } from "@houqin/core";
import { busTrip } from "../entries/bus-trip.ts";
import { busRegulation } from "../laws.ts";

/**
 * No pupil sits on the seat next to the driver 副驾驶座 (校车安全管理条例第四十条, A1).
 *
 * @example
 * tells(busFrontSeat, [
 *   { kind: "school/bus-trip", at: "2025-11-12T07:00", data: { bus: "bus-1", route: "东线", seats: 36, boarded: 30, alighted: 30, inspected: true, inFront: 1 }, actors: { driver: "p-driver-1", attendant: "p-attendant-1" } },
 * ]);
 * //=> ["bus-1：副驾驶座坐了 1 名学生"]
 */
export const busFrontSeat = defineRule({
  id: "school/bus-front-seat",
  title: { zh: "副驾驶座不坐学生", en: "No pupil sits next to the driver" },
  severity: "error",
  since: "2026.1",
  basis: [{ law: busRegulation, clause: "第四十条", confidence: "A1", note: "校车的副驾驶座位不得安排学生乘坐。" }],
  remedy: { zh: "马上换座；座位不够就加车。", en: "Move the pupil; send a second bus if seats run out." },
  keep: { zh: "校车运行记录", en: "The log of trips" },
  requires: () => limit(busTrip, "inFront", { atMost: 0 }),
  messages: {
    tooHigh: { zh: "副驾驶座坐了 {value} 名学生", en: "{value} pupils sat next to the driver" },
  },
});
