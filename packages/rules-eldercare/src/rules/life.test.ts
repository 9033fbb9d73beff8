import { china } from "@houqin/calendar-cn";
import { row, testRule } from "@houqin/testing";
import { activityOf, leaves, living, outingOf } from "../trial/cast.ts";
import { may, wednesday, week } from "../trial/trial-centre.ts";
import { activityPlaceSafe } from "./activity-place-safe.ts";
import { activityReach } from "./activity-reach.ts";
import { activityVariety } from "./activity-variety.ts";
import { dailyExercise } from "./daily-exercise.ts";
import { festivalKept } from "./festival-kept.ts";
import { festivalPlanned } from "./festival-planned.ts";
import { giftsForAll } from "./gifts-for-all.ts";
import { outingAllBack } from "./outing-all-back.ts";
import { outingEscorted } from "./outing-escorted.ts";
import { outingWeather } from "./outing-weather.ts";
import { residentsTaught } from "./residents-taught.ts";
import { springActivity } from "./spring-activity.ts";
import { springFireTalks } from "./spring-fire-talks.ts";
import { weeklyOuting } from "./weekly-outing.ts";

const at = (moment: string, activity = activityOf("exercise")) => ({ ...activity, at: moment });
const noActivities = { entries: [], without: ["eldercare/activity"] };
testRule(dailyExercise, {
  ...wednesday,
  pass: { "takes an hour that begins at noon": [at("2026-05-06T12:00")] },
  fail: {
    "fails fifty-nine minutes": {
      entries: [activityOf("exercise", { minutes: 59 })],
      finds: ["2026-05-06 下午没有锻炼够时间"],
    },
    "is late in the evening": {
      entries: [at("2026-05-06T18:00")],
    },
    "takes no singing for it": [activityOf("singing")],
  },
  unknown: { "is unknown where activities are not kept": noActivities },
});

const sorts = ["exercise", "film", "opera", "games"].map((sort) => activityOf(sort));
testRule(activityVariety, {
  ...may,
  pass: { "takes four sorts": sorts },
  fail: {
    "fails three": { entries: sorts.slice(1), finds: ["2026-05 只办了 3 种活动，应不少于 4 种"] },
    "asks for five where five are set": { entries: sorts, options: { sorts: 5 } },
  },
  unknown: { "is unknown where activities are not kept": noActivities },
});

testRule(activityReach, {
  ...may,
  pass: {
    "takes four times": [living(), ...sorts],
    "asks nothing of whoever has left": [living(), ...sorts, living("r-2"), leaves("r-2")],
  },
  fail: {
    "fails three": { entries: [living(), ...sorts.slice(1)], finds: ["r-1 2026-05 只参加了 3 次活动，应不少于 4 次"] },
    "asks for the dependent too where that is set": {
      entries: [living("r-1", "full")],
      options: { levels: ["full"] },
    },
  },
  unknown: { "is unknown where activities are not kept": { entries: [living()], without: ["eldercare/activity"] } },
});

testRule(activityPlaceSafe, {
  ...wednesday,
  pass: { "takes a place that was looked at": [activityOf("singing")] },
  fail: {
    "fails one that was not": { entries: [activityOf("singing", { placeSafe: false })], finds: ["活动前没有检查场地"] },
  },
  none: { unknown: "an activity always says it" },
});

const june = { ...wednesday, calendar: china(), period: { from: "2026-05-18", to: "2026-06-30" } };
const boat = { festivals: ["dragon-boat"] };
const dumplings = activityOf("festival");
testRule(festivalKept, {
  ...june,
  options: boat,
  pass: {
    "takes the third day before the fifth of the fifth month": [at("2026-06-16T09:00", dumplings)],
    "takes the day itself": [at("2026-06-19T20:00", activityOf("handicraft"))],
    "asks for the festivals that it is set to": {
      entries: [at("2026-06-21T10:00", dumplings)],
      options: { festivals: ["fathers-day"] },
    },
  },
  fail: {
    "fails the fourth day before": {
      entries: [at("2026-06-15T09:00", dumplings)],
      finds: ["dragon-boat-2026 没有为老人办活动"],
    },
    "takes no film for it": [at("2026-06-19T15:00", activityOf("film"))],
  },
  unknown: { "is unknown where activities are not kept": noActivities },
});

const plan = (moment: string) => row("eldercare/festival-plan", moment, { theme: "端午包粽子" });
testRule(festivalPlanned, {
  ...june,
  options: boat,
  pass: {
    "takes the seventh day before": [plan("2026-06-12T18:00")],
    "asks for the festivals that it is set to": {
      entries: [plan("2026-06-14")],
      options: { festivals: ["fathers-day"] },
      period: { from: "2026-05-20", to: "2026-06-30" },
    },
  },
  fail: {
    "fails the sixth day before": {
      entries: [plan("2026-06-13T00:00")],
      finds: ["dragon-boat-2026 的方案出晚了：2026-06-13T00:00 才出，应在 2026-06-13T00:00 前"],
    },
    "fails a festival without one": { entries: [], finds: ["dragon-boat-2026 没有提前出活动方案"] },
  },
  unknown: { "is unknown where plans are not kept": { entries: [], without: ["eldercare/festival-plan"] } },
});

const wholeYear = { ...wednesday, period: { from: "2026-01-01", to: "2026-12-31" }, asOf: "2027-03-31" };
const given = (...receivers: readonly string[]) =>
  row("eldercare/gift", "2026-05-10", { occasion: "母亲节", receivers });
testRule(giftsForAll, {
  ...wholeYear,
  pass: {
    "takes both of two": [living("r-1"), living("r-2"), given("r-1"), given("r-2")],
    "asks for none for whoever has left": [living("r-1"), living("r-2"), leaves("r-2"), given("r-1")],
    "takes half where half is set": {
      entries: [living("r-1"), living("r-2"), given("r-1")],
      options: { share: 0.5 },
    },
  },
  fail: {
    "fails one of two": {
      entries: [living("r-1"), living("r-2"), given("r-1")],
      finds: ["2026 慰问覆盖率 0.5，应不低于 1"],
    },
  },
  unknown: { "is unknown where gifts are not kept": { entries: [living()], without: ["eldercare/gift"] } },
});

const excused = row("ledger/excused", "2026-05-10", {
  kinds: ["eldercare/outing"],
  from: "2026-05-04",
  through: "2026-05-10",
  reason: "连日大雨",
});
testRule(weeklyOuting, {
  ...week,
  pass: { "takes the last evening of the week": [outingOf({}, "2026-05-10T17:00")] },
  fail: {
    "fails a week without": { entries: [], finds: ["2026-W19 外出 0 次，应有 1 次"] },
    "asks for two where two are set": { entries: [outingOf()], options: { times: 2 } },
    "excuses no other week": { entries: [excused], period: { from: "2026-05-04", to: "2026-05-17" } },
  },
  unknown: { "is unknown where outings are not kept": { entries: [], without: ["eldercare/outing"] } },
});

testRule(outingEscorted, {
  ...wednesday,
  pass: { "takes four for each": [outingOf()] },
  fail: {
    "fails more": {
      entries: [outingOf({ people: 10, returned: 10 })],
      finds: ["每名陪同人员要照看 5 位老人，不应超过 4 位"],
    },
  },
  none: { unknown: "an outing always counts people" },
});
testRule(outingWeather, {
  ...wednesday,
  pass: {
    "takes clouds": [outingOf({ weather: "cloudy" })],
    "bears what it is set to bear": { entries: [outingOf({ weather: "heat" })], options: { weather: ["rain"] } },
  },
  fail: {
    "fails heat": { entries: [outingOf({ weather: "heat" })], finds: ["这种天气不该带老人外出"] },
    "fails rain, wind, ice and smog": ["rain", "wind", "ice", "smog"].map((weather) => outingOf({ weather })),
  },
  none: { unknown: "an outing always tells the weather" },
});
testRule(outingAllBack, {
  ...wednesday,
  pass: { "takes as many back as went": [outingOf()] },
  fail: { "fails one less": { entries: [outingOf({ returned: 7 })], finds: ["有 1 位老人没有清点回来"] } },
  none: { unknown: "an outing always counts people" },
});

testRule(springActivity, {
  ...wholeYear,
  pass: { "takes the last of May": [outingOf({}, "2026-05-31T17:00")] },
  fail: {
    "is late in June": { entries: [outingOf({}, "2026-06-01T09:00")] },
    "fails a spring without": { entries: [], finds: ["今年春天（2026-03-01 起）没有组织老人出游"] },
  },
  unknown: { "is unknown where outings are not kept": { entries: [], without: ["eldercare/outing"] } },
});

const talk = (topic: string, moment = "2026-05-06") =>
  row("eldercare/safety-talk", moment, { topic, listeners: ["r-1"] });
testRule(springFireTalks, {
  ...may,
  pass: { "takes the last day of the month": [talk("fire", "2026-05-31T15:00")] },
  fail: {
    "takes no talk on fraud for it": { entries: [talk("fraud")], finds: ["2026-05 没有对老人做防火宣教"] },
  },
  unknown: { "is unknown where talks are not kept": { entries: [], without: ["eldercare/safety-talk"] } },
});
testRule(residentsTaught, {
  ...wednesday,
  pass: { "takes a talk on its last day": [living("r-1", "partial"), talk("fall", "2025-05-06")] },
  fail: {
    "fails on the day after": {
      entries: [living(), talk("fall", "2025-05-05")],
      finds: ["r-1 一年内没有听过安全宣教"],
    },
    "asks for the dependent too where that is set": { entries: [living("r-1", "full")], options: { levels: ["full"] } },
    "fails until the hour of leaving": [living(), leaves("r-1", "2026-05-06T08:00")],
  },
  unknown: { "is unknown where talks are not kept": { entries: [living()], without: ["eldercare/safety-talk"] } },
});
