import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import { tablewareStep } from "@houqin/rules-general";
import { hotelHygiene1996 } from "../laws.ts";

/**
 * Every pantry disinfects a batch of cups each day and logs it 杯具消毒记录.
 *
 * GB 9663-1996, replaced in part in 2019, asks in 3.2.4 for cups washed and disinfected each day, seen in two copies that agree; the log is a suggestion.
 *
 * @example
 * tells(
 *   cupLog,
 *   [
 *     { kind: "site/area", at: "2026-03-02", data: { name: "八楼消毒间", kind: "pantry" }, subject: "pantry-8" },
 *   ],
 * );
 * //=> ["pantry-8 2026年3月2日 没有杯具消毒记录"]
 */
export const cupLog = defineRule({
  id: "hotel/cup-log",
  title: { zh: "杯具每日消毒有记录", en: "Cups are disinfected each day" },
  severity: "info",
  since: "2026.1",
  basis: [
    {
      law: hotelHygiene1996,
      clause: "3.2.4",
      confidence: "A2",
      status: "suggestion",
      note: "公用茶具每日清洗消毒，两处全文转载一致；标准2019年已部分代替，作建议。",
    },
  ],
  remedy: { zh: "今天补消一批并登记；消毒柜坏了报修。", en: "Disinfect a batch today and log it." },
  keep: { zh: "各楼层消毒间记录", en: "The log of each pantry" },
  requires: () =>
    cadence(
      from(tablewareStep, { where: { ware: { equals: "cup" }, step: { equals: "disinfect" } }, key: ["@area"] }),
      {
        every: "operatingDay",
        each: everyKey(siteAreas, { kind: { equals: "pantry" } }),
      },
    ),
  messages: { missed: { zh: "{key} {slot} 没有杯具消毒记录", en: "{key} {slot}: no cups were disinfected" } },
});
