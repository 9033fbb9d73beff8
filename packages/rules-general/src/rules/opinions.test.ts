import { lacking, row, testRule } from "@houqin/testing";
import { cadenceCases } from "../trial/cadence-cases.ts";
import { dorm } from "../trial/cast.ts";
import { november, theYear, wednesday } from "../trial/trial-school.ts";
import { adoptedCarriedOut } from "./adopted-carried-out.ts";
import { boxesInPlace } from "./boxes-in-place.ts";
import { boxesOpened } from "./boxes-opened.ts";
import { channelsHeard } from "./channels-heard.ts";
import { feedbackAnswered } from "./feedback-answered.ts";
import { needsMet } from "./needs-met.ts";
import { needsSurveyed } from "./needs-surveyed.ts";
import { refusalExplained } from "./refusal-explained.ts";
import { satisfactionRises } from "./satisfaction-rises.ts";
import { surveyReturned } from "./survey-returned.ts";

const said = (at: string, channel = "box", category = "opinion", id = "f-1") =>
  row("general/feedback", at, { channel, category, content: "菜凉" }, { id });

const forum = ["2025-10-08", "2025-11-08"].map((day, index) => said(day, "forum", "opinion", `forum-${index}`));
testRule(channelsHeard, {
  ...cadenceCases({
    usual: "month",
    others: ["quarter"],
    entry: (day) => said(day),
    also: forum,
    set: [{ options: { channels: ["phone"] }, entry: (day) => said(day, "phone") }],
    finds: ["2025-11 没有通过box听取意见"],
  }),
});

const box = row(
  "site/asset",
  "2024-01-01",
  { name: "意见箱", category: "opinion-box", area: "dorm-1" },
  { subject: "box-1" },
);
testRule(boxesInPlace, {
  ...wednesday,
  pass: {
    "takes a dormitory with a box": [dorm, box],
    "asks for the kinds of area that it is set to": {
      entries: [dorm, box, row("site/area", "2024-01-01", { name: "餐厅", kind: "dining-hall" }, { subject: "hall" })],
      options: { areas: ["dorm"] },
    },
  },
  fail: { "fails a dormitory without one": { entries: [dorm], finds: ["dorm-1 没有意见箱"] } },
  none: { unknown: "areas and boxes stand in the site file" },
  exempt: {
    facts: {
      "site/asset category": "what is not called a box is none",
      "site/asset area": "a box without an area hangs nowhere",
    },
  },
});

testRule(boxesOpened, {
  ...cadenceCases({
    usual: "week",
    others: ["month"],
    entry: (day) => row("general/box-opening", day, { box: "box-1", letters: 2 }),
    also: [box],
    finds: ["box-1 2025-W46 没有开箱"],
  }),
});

const answered = (at: string, feedback = "f-1", more: Readonly<Record<string, unknown>> = {}) =>
  row("general/reply", at, { feedback, content: "已安排", ...more });
testRule(feedbackAnswered, {
  ...november,
  pass: {
    "takes an answer on the fifth working day": [said("2025-11-03T09:00"), answered("2025-11-10T23:59")],
    "speaks of the sorts that it is set to": {
      entries: [said("2025-11-03", "app", "demand", "f-2"), said("2025-11-03"), answered("2025-11-04", "f-2")],
      options: { categories: ["demand"] },
    },
  },
  fail: {
    "is late on the sixth": {
      entries: [said("2025-11-03T09:00"), answered("2025-11-11T00:00")],
      finds: ["opinion答复晚了：2025-11-11T00:00 才答复，应在 2025-11-11T00:00 前"],
    },
    "fails an appeal that nobody answered": {
      entries: [said("2025-11-03T09:00", "app", "appeal")],
      finds: ["appeal还没答复，应在 2025-11-11T00:00 前答复"],
    },
  },
  unknown: { "is unknown where answers are not kept": { entries: [said("2025-11-03")], without: ["general/reply"] } },
});

const refused = answered("2025-11-12", "f-1", { adopted: false, reason: "今年没有预算" });
testRule(refusalExplained, {
  ...wednesday,
  pass: { "takes a refusal with its reason": [refused] },
  fail: { "fails one without": { entries: [lacking(refused, "reason")], finds: ["没有采纳，也没写reason"] } },
  unknown: { "is unknown where it is not said whether it was adopted": [answered("2025-11-12")] },
});

const took = answered("2025-11-03T09:00", "f-1", { adopted: true });
const charged = (at: string) =>
  row("general/assignment", at, { topic: "proposal", title: "加装插座", about: "f-1", dueOn: "2025-12-01" });
testRule(adoptedCarriedOut, {
  ...november,
  pass: { "takes an assignment on the seventh day": [took, charged("2025-11-10T23:59")] },
  fail: {
    "is late on the eighth": {
      entries: [took, charged("2025-11-11T00:00")],
      finds: ["采纳的意见交办晚了：2025-11-11T00:00 才交办，应在 2025-11-11T00:00 前"],
    },
    "fails one that nobody was charged with": {
      entries: [took],
      finds: ["意见采纳了却没有交办，应在 2025-11-11T00:00 前定人定时"],
    },
  },
  unknown: { "is unknown where assignments are not kept": { entries: [took], without: ["general/assignment"] } },
});

const surveyed = (at: string, satisfied: number, { about = "logistics", returned = 100 } = {}) =>
  row("general/survey", at, { about, group: "staff", asked: 100, returned, satisfied });
const quarters = { "2025-H1": "2025-03-01", "2025-H2": "2025-09-01" };
testRule(satisfactionRises, {
  ...theYear,
  pass: {
    "takes as many as the year before": [surveyed("2024-11-12", 88), surveyed("2025-11-12", 88)],
    "asks about what it is set to": {
      entries: [surveyed("2024-11-12", 80, { about: "dorm" }), surveyed("2025-11-12", 81, { about: "dorm" })],
      options: { about: ["dorm"] },
    },
    "looks at halves of the year where it is set to": {
      entries: [surveyed("2024-11-12", 99), surveyed(quarters["2025-H1"], 80), surveyed(quarters["2025-H2"], 81)],
      options: { period: "half" },
      period: { from: "2025-07-01", to: "2025-12-31" },
    },
    "looks at terms where it is set to": {
      entries: [surveyed("2024-11-12", 99), surveyed("2025-10-12", 80), surveyed("2026-04-12", 81)],
      options: { period: "term" },
      period: { from: "2026-03-02", to: "2026-07-03" },
    },
  },
  fail: {
    "fails one in a hundred less": {
      entries: [surveyed("2024-11-12", 88), surveyed("2025-11-12", 87)],
      finds: ["logistics 2025 满意率 0.87，对照上期应不低于 0.88"],
    },
  },
  unknown: { "is unknown without the year before": [surveyed("2025-11-12", 88)] },
});

testRule(surveyReturned, {
  ...theYear,
  pass: {
    "takes six in ten": [surveyed("2025-11-12", 50, { returned: 60 })],
    "asks about what it is set to": {
      entries: [surveyed("2025-11-12", 50, { about: "dorm", returned: 60 })],
      options: { about: ["dorm"] },
    },
    "looks at halves where it is set to": {
      entries: [surveyed("2025-03-12", 5, { returned: 9 }), surveyed("2025-11-12", 50, { returned: 90 })],
      options: { period: "half" },
      period: { from: "2025-07-01", to: "2025-12-31" },
    },
    "looks at terms where it is set to": {
      entries: [surveyed("2025-03-12", 5, { returned: 9 }), surveyed("2025-11-12", 50, { returned: 90 })],
      options: { period: "term" },
      period: { from: "2025-09-01", to: "2026-01-23" },
    },
  },
  fail: {
    "fails one less": {
      entries: [surveyed("2025-11-12", 50, { returned: 59 })],
      finds: ["logistics 2025 问卷回收率 0.59，应不低于 0.6"],
    },
  },
  unknown: { "is unknown where no surveys are kept": { entries: [], without: ["general/survey"] } },
});

const needed = (at: string, group = "staff") => row("general/need", at, { title: "夜班用餐", group, service: "夜宵" });
testRule(needsSurveyed, {
  ...cadenceCases({
    usual: "year",
    others: ["half"],
    entry: (day) => needed(day),
    set: [{ options: { groups: ["resident"] }, entry: (day) => needed(day, "resident") }],
    finds: ["2025 没有调研staff的需求"],
  }),
});

testRule(needsMet, {
  ...wednesday,
  pass: { "takes a need with its service": [needed("2025-11-12")] },
  fail: { "fails one without": { entries: [lacking(needed("2025-11-12"), "service")], finds: ["还没有service"] } },
  none: { unknown: "what is not on record is missing, which fails" },
});
