import { row, testRule } from "@houqin/testing";
import { autumn, wednesday } from "../trial/trial-school.ts";
import { issueRechecked } from "./issue-rechecked.ts";
import { rootCauseFound } from "./root-cause-found.ts";

const area = "dorm-1";

const closed = (severity = "major") =>
  row(
    "general/verification",
    "2025-11-12T16:00",
    { issue: "i-1", severity, passed: true },
    { area, actors: { by: "li" } },
  );
const looked = (at: string, holds = true, of = "i-1") =>
  row("general/recheck", at, { issue: of, holds }, { area, actors: { by: "li" } });

/** True of a hazard that came back as of one that nobody looked at. */
const unconfirmed = "重大隐患销号后没有回头看，应在 2025-12-13T00:00 前确认没有反弹";

testRule(issueRechecked, {
  ...wednesday,
  pass: {
    "takes a look on the thirtieth day": [closed(), looked("2025-12-12T23:59")],
  },
  fail: {
    "is late on the day after": {
      entries: [closed(), looked("2025-12-13T08:00")],
      finds: ["回头看晚了：2025-12-13T08:00 才确认没有反弹，应在 2025-12-13T00:00 前确认"],
    },
    "takes the days that it is set to": { entries: [closed(), looked("2025-12-01T08:00")], options: { days: 14 } },
    "fails a hazard that somebody looked at in time and that is back": {
      entries: [closed(), looked("2025-11-20T08:00", false)],
      finds: [unconfirmed],
    },
    "fails a hazard that nobody looked at": { entries: [closed()], finds: [unconfirmed] },
    "tells of a hazard that came back and was gone again too late when that was seen": {
      entries: [closed(), looked("2025-11-20T08:00", false), looked("2025-12-13T08:00")],
      finds: ["回头看晚了：2025-12-13T08:00 才确认没有反弹，应在 2025-12-13T00:00 前确认"],
    },
    "takes no look at another hazard": [closed(), looked("2025-11-20T08:00", true, "i-2")],
  },
  unknown: { "does not know where rechecks are not kept": { entries: [closed()], without: ["general/recheck"] } },
});

const failed = (at: string, { item = "exits", where = area } = {}) =>
  row(
    "general/issue",
    at,
    { title: "通道堵塞", category: "fire", severity: "minor", source: "inspection", onTheSpot: true, item },
    { id: `i-${at}`, area: where },
  );
const traced = (at: string, { item = "exits", where = area } = {}) =>
  row(
    "general/root-cause",
    at,
    { item, cause: "无处存放", measure: "设储物间" },
    { area: where, actors: { by: "li" } },
  );
const [first, second, third] = [failed("2025-09-10T09:00"), failed("2025-10-10T09:00"), failed("2025-12-08T09:00")];

testRule(rootCauseFound, {
  ...autumn,
  pass: {
    "takes two failures in ninety days": [first, second],
    "takes three of which the last is too far off": [first, second, failed("2025-12-09T09:00")],
    "takes an analysis on the day of the third": [first, second, third, traced("2025-12-08T08:00")],
    "takes as many as it is set to": { entries: [first, second, third], options: { times: 4 } },
  },
  fail: {
    "fails the third within ninety days": {
      entries: [first, second, third],
      finds: ["dorm-1 同一检查项 90 天内出现 3 次问题（最近一次：通道堵塞），还没有查根本原因"],
    },
    "takes no analysis from before": [first, second, third, traced("2025-11-01T08:00")],
    "takes no analysis of another item or area": [
      first,
      second,
      third,
      traced("2025-12-09T08:00", { item: "signs" }),
      traced("2025-12-09T08:00", { where: "gate-1" }),
    ],
    "counts in the days that it is set to": {
      entries: [first, second, third, failed("2026-01-05T09:00")],
      options: { times: 2, days: 30 },
    },
  },
  unknown: {
    "does not know where analyses are not kept": { entries: [first, second, third], without: ["general/root-cause"] },
  },
  exempt: {
    facts: {
      "general/issue @area": "an issue of no area is nobody's repeat",
      "general/issue item": "an issue that comes from no checklist is no repeat of an item",
    },
  },
});
