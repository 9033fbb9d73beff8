import { defineRule, limit } from "@houqin/core";
import { exitTest } from "../entries/safety.ts";
import { fireLaw } from "../laws.ts";

/**
 * Every exit that is tried opens 安全出口打得开.
 *
 * The Fire Law, art. 28, forbids closing exits, and bars on doors and windows of crowded places; art. 73 counts dormitories among them.
 *
 * @example
 * tells(exitsOpen, [{ kind: "dorm/exit-test", at: "2025-11-12T22:30", data: { exits: 4, opened: 3 }, area: "dorm-1" }]);
 * //=> ["dorm-1：试开安全出口，有 1 个打不开"]
 */
export const exitsOpen = defineRule({
  id: "dorm/exits-open",
  title: { zh: "宿舍安全出口打得开", en: "Every exit opens" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: fireLaw,
      clause: "第二十八条、第七十三条第四项",
      confidence: "A1",
      note: "不得封闭安全出口；集体宿舍属人员密集场所，门窗不得设置影响逃生的障碍物。",
    },
  ],
  remedy: {
    zh: "马上开锁清障，夜里锁门的改用推闩式逃生门。",
    en: "Unlock and clear it now; where doors are locked at night, fit panic bars.",
  },
  keep: { zh: "测试记录和整改前后照片", en: "The test, with photographs before and after" },
  requires: () => limit(exitTest, { minus: ["exits", "opened"] }, { atMost: 0 }),
  messages: {
    tooHigh: { zh: "试开安全出口，有 {value} 个打不开", en: "{value} exits did not open" },
  },
});
