import { row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { cadenceCases } from "../trial/cadence-cases.ts";
import { boiler, chiller, lift } from "../trial/cast.ts";
import { november, theYear, wednesday } from "../trial/trial-school.ts";
import { circuitsTested } from "./circuits-tested.ts";
import { equipmentRegistered } from "./equipment-registered.ts";
import { fireLinkageTested } from "./fire-linkage-tested.ts";
import { liftDaily } from "./lift-daily.ts";
import { liftDrill } from "./lift-drill.ts";
import { liftInspectionYears } from "./lift-inspection-years.ts";
import { liftOfficer } from "./lift-officer.ts";
import { liftRescue } from "./lift-rescue.ts";
import { liftReviewed } from "./lift-reviewed.ts";
import { liftTestedYearly } from "./lift-tested-yearly.ts";
import { liftUpkeepItems } from "./lift-upkeep-items.ts";
import { oldLiftUpkeep } from "./old-lift-upkeep.ts";
import { videoFiled } from "./video-filed.ts";
import { videoKept } from "./video-kept.ts";
import { volunteerBrigade } from "./volunteer-brigade.ts";

const verdictsOf = verdictsUnder(wednesday);

const asset = (category: string, inUseFrom?: string) =>
  row("site/asset", "2025-11-01", { name: "设备", category, inUseFrom }, { subject: "a-1" });
const sent = (moment: string, topic: string, about = "a-1") =>
  row("general/report", moment, { topic, about, to: "市场监管局" });
const autumn = { ...wednesday, period: { from: "2025-11-01", to: "2025-12-31" } };

testRule(equipmentRegistered, {
  ...autumn,
  pass: {
    "takes an application on the thirtieth day": [
      asset("lift", "2025-11-01"),
      sent("2025-12-01T23:59", "equipment-registration"),
    ],
  },
  fail: {
    "is late on the day after": {
      entries: [asset("boiler", "2025-11-01"), sent("2025-12-02T00:00", "equipment-registration")],
      finds: ["使用登记晚了：2025-12-02T00:00 才办，应在 2025-12-02T00:00 前"],
    },
    "takes no request for inspection": {
      entries: [asset("lift", "2025-11-01"), sent("2025-11-10T09:00", "lift-inspection")],
      finds: ["投用后没有办使用登记，应在 2025-12-02T00:00 前办理"],
    },
  },
  unknown: {
    "is unknown where no reports are kept": {
      entries: [asset("lift", "2025-11-01")],
      without: ["general/report"],
    },
  },
});
testRule(videoFiled, {
  ...autumn,
  pass: {
    "takes a filing on the thirtieth day": [
      asset("video-recorder", "2025-11-01"),
      sent("2025-12-01T23:59", "video-filing"),
    ],
  },
  fail: {
    "is late on the day after": {
      entries: [asset("video-recorder", "2025-11-01"), sent("2025-12-02T00:00", "video-filing")],
      finds: ["视频系统备案晚了：2025-12-02T00:00 才备，应在 2025-12-02T00:00 前"],
    },
    "takes no other report": {
      entries: [asset("video-recorder", "2025-11-01"), sent("2025-11-10T09:00", "hazard-stats")],
      finds: ["视频系统投用后没有备案，应在 2025-12-02T00:00 前备案"],
    },
  },
  unknown: {
    "is unknown where no reports are kept": {
      entries: [asset("video-recorder", "2025-11-01")],
      without: ["general/report"],
    },
  },
});
it("asks nothing of things that do not say since when they are in use, or are of another sort", () => {
  for (const rule of [equipmentRegistered, videoFiled])
    for (const thing of [asset("lift"), asset("video-recorder"), asset("chiller", "2025-11-01")])
      expect(verdictsOf(rule, [thing], { period: autumn.period })).toEqual([]);
});

const looked = (keptDays: number) => row("general/video-check", "2025-11-12T09:00", { keptDays });
testRule(videoKept, {
  ...wednesday,
  site: { kind: "company" },
  pass: { "takes thirty days": [looked(30)] },
  fail: {
    "fails a day less": { entries: [looked(29)], finds: ["录像只存了 29 天，至少要存 30 天"] },
    "asks more where it is set to": { entries: [looked(60)], options: { days: 90 } },
    "asks a market that is put in": { entries: [looked(29)], site: { kind: "market" }, options: { sites: ["market"] } },
  },
  none: { unknown: "what nobody looked at is not asked" },
});
it("asks a school and a hotel like everybody else", () => {
  const kinds = ["school", "kindergarten", "hotel", "company"];
  expect(kinds.flatMap((kind) => verdictsOf(videoKept, [looked(29)], { site: { kind } }))).toEqual(
    kinds.map(() => "fail"),
  );
});

const trapped = (arrivedAt: string) => row("general/lift-trapped", "2025-11-12T09:00", { asset: "lift-1", arrivedAt });
testRule(liftRescue, {
  ...wednesday,
  pass: { "takes thirty minutes": [trapped("2025-11-12T09:30")] },
  fail: {
    "fails a minute more": {
      entries: [trapped("2025-11-12T09:31")],
      finds: ["困人 31 分钟后救援才到场，应在 30 分钟内到场"],
    },
  },
  none: { unknown: "when the rescuers came is part of the entry" },
});

const inUse = row(
  "site/asset",
  "2024-01-01",
  { name: "客梯", category: "lift", inUseFrom: "2024-11-01" },
  { subject: "lift-1" },
);
const certified = (day: string, category = "special-equipment") =>
  row("general/certificate", day, {
    holder: "lift-1",
    category,
    number: day,
    issuedOn: day,
    validUntil: "2028-10-31",
  });
const firstYear = { period: { from: "2024-01-01", to: "2024-12-31" }, asOf: "2026-08-31" };
testRule(liftInspectionYears, {
  ...wednesday,
  ...firstYear,
  pass: { "takes an inspection on the last day of the first year": [inUse, certified("2025-10-31")] },
  fail: {
    "is late in the second year": {
      entries: [inUse, certified("2025-11-01")],
      finds: ["lift-1 year-1 检验晚了：2025-11-01T00:00 才验，应在 2025-11-01T00:00 前"],
    },
    "takes no other certificate": {
      entries: [inUse, certified("2025-10-20", "food-licence")],
      finds: ["lift-1 year-1 没有检验报告"],
    },
    "asks in other years where it is set to": {
      entries: [inUse, certified("2025-10-20")],
      options: { years: [2] },
      period: { from: "2025-01-01", to: "2025-12-31" },
      asOf: "2027-08-31",
    },
  },
  unknown: { "is unknown where no certificates are kept": { entries: [inUse], without: ["general/certificate"] } },
});

const checked = (
  day: string,
  { task = "test", ok = true, ...more }: Readonly<Record<string, unknown>> = {},
  id = "lift-1",
) => row("general/equipment-check", `${day}T09:00`, { asset: id, task, ok, ...more });
testRule(liftTestedYearly, {
  ...wednesday,
  pass: {
    "takes a test a year ago to the day": [lift, checked("2024-11-12")],
    "takes an inspection as well": [lift, certified("2025-03-01")],
    "warns thirty days before the year is over": {
      entries: [lift, checked("2024-12-12")],
      asOf: "2025-11-12",
      finds: ["lift-1 的检测 2025-12-13T00:00 满12个月，请约检"],
    },
  },
  fail: {
    "fails from the day after": {
      entries: [lift, checked("2024-11-11")],
      finds: ["lift-1 近12个月既没有检验也没有自行检测"],
    },
    "takes no test that it failed": [lift, checked("2025-11-01", { ok: false })],
    "takes no upkeep for it": [lift, checked("2025-11-01", { task: "upkeep" })],
  },
  unknown: {
    "is unknown where neither is kept": {
      entries: [lift],
      without: ["general/certificate", "general/equipment-check"],
    },
  },
});

testRule(
  liftDrill,
  cadenceCases({
    usual: "year",
    others: ["half"],
    entry: (day) => row("general/drill", day, { scenario: "lift" }),
    finds: ["2025 没有组织电梯困人演练"],
  }),
);

const old = row(
  "site/asset",
  "2025-09-01",
  { name: "客梯", category: "lift", inUseFrom: "2010-12-31" },
  { subject: "lift-1" },
);
const apart = (day: string) => [checked("2025-11-01", { task: "upkeep" }), checked(day, { task: "upkeep" })];
testRule(oldLiftUpkeep, {
  ...wednesday,
  period: { from: "2025-11-01", to: "2025-11-30" },
  asOf: "2025-11-12",
  pass: { "takes services ten days apart": [old, ...apart("2025-11-11")] },
  fail: {
    "is late a day after": {
      entries: [old, ...apart("2025-11-12")],
      finds: ["电梯 lift-1 维保晚了：2025-11-12T09:00 才做，应在 2025-11-12T00:00 前"],
    },
    "takes a look for no service": {
      entries: [old, checked("2025-11-11", { task: "look" })],
      asOf: "2025-11-30",
      finds: ["电梯 lift-1 到期没做加密维保"],
    },
    "asks newer lifts where it is set to": {
      entries: [inUse, ...apart("2025-11-12")],
      options: { before: "2024-12-31" },
    },
  },
  unknown: { "is unknown where no checks are kept": { entries: [old], without: ["general/equipment-check"] } },
});
it("leaves newer lifts, and those of no known age, to the fortnight", () => {
  expect(verdictsOf(oldLiftUpkeep, [inUse])).toEqual([]);
  expect(verdictsOf(oldLiftUpkeep, [lift])).toEqual([]);
});

const serviced = (upkeep: string, items: number) => checked("2025-11-12", { task: "upkeep", upkeep, items });
testRule(liftUpkeepItems, {
  ...wednesday,
  pass: {
    "takes the items of each sort": [
      serviced("fortnight", 31),
      serviced("quarter", 44),
      serviced("half", 59),
      serviced("year", 76),
    ],
  },
  fail: {
    "fails one item less each": {
      entries: [serviced("fortnight", 30), serviced("quarter", 43), serviced("half", 58), serviced("year", 75)],
      finds: [
        "维保只做了 30 项，应做 31 项",
        "维保只做了 43 项，应做 44 项",
        "维保只做了 58 项，应做 59 项",
        "维保只做了 75 项，应做 76 项",
      ],
    },
  },
  none: { unknown: "sheets that do not count their items are not asked" },
});

const officer = row("site/person", "2024-01-01", { name: "王工", post: "lift-safety-officer" }, { subject: "wang" });
testRule(liftOfficer, {
  ...november,
  pass: { "takes one officer": [lift, officer] },
  fail: {
    "fails a site without one": { entries: [lift], finds: ["2025-11 电梯安全员只有 0 人，至少要 1 人"] },
    "asks two where it is set to": { entries: [lift, officer], options: { people: 2 } },
  },
  none: { unknown: "who is on the staff is part of the site" },
});
it("asks for no lift safety officer where there is no lift", () => {
  expect(verdictsOf(liftOfficer, [boiler], { period: november.period })).toEqual(["notApplicable"]);
});

testRule(liftDaily, {
  ...wednesday,
  pass: { "takes a look on that day": [lift, checked("2025-11-12", { task: "look" })] },
  fail: {
    "fails a day without a look": {
      entries: [lift, checked("2025-11-12", { task: "upkeep" })],
      finds: ["lift-1 2025-11-12 没有做日管控检查"],
    },
    "asks on every day where it is set to": {
      entries: [lift],
      options: { every: "day" },
      period: { from: "2025-11-15", to: "2025-11-15" },
    },
  },
  unknown: { "is unknown where no checks are kept": { entries: [lift], without: ["general/equipment-check"] } },
});
it("asks nothing about other machines, and nothing on a day off", () => {
  expect(verdictsOf(liftDaily, [chiller])).toEqual([]);
  expect(verdictsOf(liftDaily, [lift], { period: { from: "2025-11-15", to: "2025-11-15" } })).toEqual([]);
});

const reviewed = (day: string, level: string) => row("general/lift-review", `${day}T09:00`, { level });
const week = { from: "2025-11-10", to: "2025-11-16" };
testRule(liftReviewed, {
  ...wednesday,
  period: week,
  pass: {
    "takes a weekly review": [lift, reviewed("2025-11-16", "week")],
    "takes a monthly meeting where it is set to": {
      entries: [lift, reviewed("2025-11-03", "month")],
      options: { level: "month" },
      period: { from: "2025-11-01", to: "2025-11-30" },
    },
  },
  fail: {
    "takes no monthly meeting for it": {
      entries: [lift, reviewed("2025-11-12", "month")],
      finds: ["2025-W46 没有做电梯周排查或月调度"],
    },
    "asks for a monthly meeting where it is set to": {
      entries: [lift, reviewed("2025-11-12", "week")],
      options: { level: "month" },
      period: { from: "2025-11-01", to: "2025-11-30" },
    },
  },
  unknown: { "is unknown where no reviews are kept": { entries: [lift], without: ["general/lift-review"] } },
});

const system = row("site/asset", "2024-01-01", { name: "报警系统", category: "fire-system" }, { subject: "alarm-1" });
testRule(
  fireLinkageTested,
  cadenceCases({
    usual: "year",
    others: ["half"],
    also: [system],
    entry: (day) => checked(day, {}, "alarm-1"),
    finds: ["alarm-1 2025 没有做联动检查"],
  }),
);

const wiring = row("site/asset", "2022-01-01", { name: "主回路", category: "circuit" }, { subject: "circuit-1" });
const tested = (day: string) =>
  row("general/test-report", day, { asset: "circuit-1", passed: true, validUntil: "2028-01-01" });
testRule(circuitsTested, {
  ...wednesday,
  period: { from: "2022-01-01", to: "2025-11-30" },
  asOf: "2026-01-31",
  pass: { "takes tests three years apart": [wiring, tested("2022-06-01"), tested("2025-06-01")] },
  fail: {
    "is late a day after": {
      entries: [wiring, tested("2022-06-01"), tested("2025-06-02")],
      finds: ["circuit-1 检测晚了：2025-06-02T00:00 才测，应在 2025-06-02T00:00 前"],
    },
    "fails wiring that was not tested again": [wiring, tested("2022-06-01")],
  },
  unknown: { "is unknown where no reports are kept": { entries: [wiring], without: ["general/test-report"] } },
});

const staff = (volunteers: number) =>
  Array.from({ length: 10 }, (_, index) => `p-${index}`).flatMap((id, index) => [
    row("site/person", "2024-01-01", { name: id }, { subject: id }),
    ...(index < volunteers
      ? [row("general/fire-volunteer", "2025-01-06", { until: "2025-12-31" }, { actors: { volunteer: id } })]
      : []),
  ]);
testRule(volunteerBrigade, {
  ...theYear,
  pass: { "takes three of ten": staff(3) },
  fail: {
    "fails two of ten": { entries: staff(2), finds: ["2025 志愿消防队员占职工 0.2，应不少于 0.3"] },
  },
  unknown: {
    "is unknown where the brigade is not kept": { entries: staff(0), without: ["general/fire-volunteer"] },
  },
});
