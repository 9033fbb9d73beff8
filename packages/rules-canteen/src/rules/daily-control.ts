import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import { dailyControlLog } from "../entries/daily-control.ts";
import { foodSafetyLaw, groupDiningRules } from "../laws.ts";

/**
 * Every kitchen has its food-safety check on every day it cooks 日管控; a day on which nothing was found is recorded too.
 *
 * Food Safety Law art. 47 asks for self-checks and fixes no rhythm; that it is daily comes from the 2025 rules for group dining, whose
 * text was not seen.
 *
 * @example
 * "requirement" in dailyControl.judge && dailyControl.judge.requirement({}).shape; //=> "cadence"
 * tells(dailyControl, [{ kind: "site/area", at: "2025-08-01", data: { name: "一食堂后厨", kind: "kitchen" }, subject: "kitchen-1" }]);
 * //=> ["kitchen-1 2025年8月1日 没有做日管控检查"]
 */
export const dailyControl = defineRule({
  id: "canteen/daily-control",
  title: { zh: "食品安全日管控", en: "Daily food-safety control" },
  severity: "error",
  since: "2026.1",
  basis: [
    { law: foodSafetyLaw, clause: "第四十七条", confidence: "A1", note: "自查制度，频次未定。" },
    {
      law: groupDiningRules,
      confidence: "A2",
      note: "条款未见原文（2025-04-15起施行，共27条）；每日检查见两处公开资料。",
    },
  ],
  remedy: {
    zh: "食品安全员按风险管控清单把今天的检查补做，没发现问题也要写“零风险”。",
    en: "The food-safety officer does today's check against the risk list; a clean day is recorded too.",
  },
  keep: { zh: "日管控检查表，没发现问题的那天也要有一张", en: "The day's checklist, clean days included" },
  requires: () =>
    cadence(from(dailyControlLog, { key: ["@area"] }), {
      every: "operatingDay",
      each: everyKey(siteAreas, { kind: { equals: "kitchen" } }),
    }),
  messages: {
    lateBackfilled: {
      zh: "{key} {slot} 日管控检查补录晚了：{recordedAt} 才登记，应在 {closes} 前",
      en: "{key} {slot}: daily control filed too late, at {recordedAt}, expected by {closes}",
    },
    missed: { zh: "{key} {slot} 没有做日管控检查", en: "{key} {slot}: no daily control on record" },
  },
});
