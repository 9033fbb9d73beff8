import { defineRule, presence } from "@houqin/core";
import { busKitCheck } from "../entries/bus-checks.ts";
import { busRegulation } from "../laws.ts";

/**
 * A school bus carries a hammer, a powder extinguisher, a first-aid box and a satellite recorder, and all work 校车安全设备 (校车安全管理条例第二十一条, A1).
 *
 * @example
 * tells(busKit, [
 *   { kind: "school/bus-kit-check", at: "2025-11-12T16:00", data: { bus: "bus-1", hammer: true, extinguisher: true, recorder: true } },
 * ]);
 * //=> ["bus-1：车上缺 急救箱"]
 */
export const busKit = defineRule({
  id: "school/bus-kit",
  title: { zh: "校车安全设备齐全", en: "The bus carries its safety gear" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: busRegulation,
      clause: "第二十一条",
      confidence: "A1",
      note: "逃生锤、干粉灭火器、急救箱等安全设备，以及具有行驶记录功能的卫星定位装置。",
    },
  ],
  remedy: { zh: "缺的今天配齐，配齐之前不出车。", en: "Fit what is missing today; the bus stays in until then." },
  keep: { zh: "校车安全设备检查表", en: "The checks of the gear" },
  requires: () => presence(busKitCheck, ["hammer", "extinguisher", "firstAid", "recorder"]),
  messages: {
    absent: { zh: "车上缺 {parts}", en: "The bus lacks {parts}" },
  },
});
