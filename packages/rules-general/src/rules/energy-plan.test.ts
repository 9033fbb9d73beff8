import { lacking, row, testRule } from "@houqin/testing";
import { november, wednesday } from "../trial/trial-school.ts";
import { gasFalls } from "./gas-falls.ts";
import { savingsRealised } from "./savings-realised.ts";
import { significantUses } from "./significant-uses.ts";
import { topUpsAgree } from "./top-ups-agree.ts";
import { waterFalls } from "./water-falls.ts";
import { withinEnergyQuota } from "./within-energy-quota.ts";

const read = (at: string, used: number, utility = "electric", meter = "meter-1") =>
  row("general/meter-reading", at, { meter, utility, reading: 1000 + used, used });
const present = (at: string) =>
  row("general/headcount", at, { group: "pupil", round: "morning", expected: 100, present: 100 }, { area: "class-1" });
const surveyed = (at: string, satisfied: number) =>
  row("general/survey", at, { about: "logistics", group: "parent", asked: 120, returned: 100, satisfied });
const spring = { ...wednesday, period: { from: "2026-03-02", to: "2026-07-03" } };

const before = [
  read("2025-10-08T08:00", 100, "water"),
  present("2025-10-08T08:00"),
  { ...surveyed("2026-01-10", 100), covers: "2025-autumn" },
];
const after = (used: number, satisfied = 98) => [
  read("2026-04-08T08:00", used, "water"),
  present("2026-04-08T08:00"),
  { ...surveyed("2026-06-20", satisfied), covers: "2026-spring" },
];
testRule(waterFalls, {
  ...spring,
  pass: { "takes a tenth more": [...before, ...after(110)] },
  fail: {
    "fails more": {
      entries: [...before, ...after(111)],
      finds: ["2026-spring 人均日用水 1.11 立方米，对照前期最多 1.1 立方米"],
    },
    "fails a saving that cost satisfaction": {
      entries: [...before, ...after(80, 97)],
      finds: ["2026-spring 水是省了，满意率却降到 0.97，应不低于 0.98"],
    },
  },
  unknown: { "is unknown with nothing to compare with": after(100) },
  exempt: { options: { back: "the same as in general/energy-falls, whose case goes back further" } },
});

const burnt = (at: string, used: number) => [read(at, used, "gas"), present(at)];
testRule(gasFalls, {
  ...spring,
  pass: { "takes a tenth more": [...burnt("2025-10-08T08:00", 100), ...burnt("2026-04-08T08:00", 110)] },
  fail: {
    "fails more": {
      entries: [...burnt("2025-10-08T08:00", 100), ...burnt("2026-04-08T08:00", 111)],
      finds: ["2026-spring 人均日用气 1.11 立方米，对照前期最多 1.1 立方米"],
    },
  },
  unknown: { "is unknown with nothing to compare with": burnt("2026-04-08T08:00", 100) },
  exempt: { options: { back: "the same as in general/energy-falls, whose case goes back further" } },
});

const allowed = row("general/energy-quota", "2025-11-01T00:00", { meter: "meter-1", quota: 1000 });
testRule(withinEnergyQuota, {
  ...november,
  pass: { "takes the quota": [allowed, read("2025-11-30T08:00", 1000)] },
  fail: {
    "fails one more": {
      entries: [allowed, read("2025-11-30T08:00", 1001)],
      finds: ["meter-1 2025-11 用量 1001，超过定额 1000"],
    },
  },
  unknown: {
    "is unknown where nobody booked the use": [allowed, lacking(read("2025-11-30T08:00", 1000), "used")],
    "is unknown where quotas are not kept": {
      entries: [read("2025-11-30T08:00", 1000)],
      without: ["general/energy-quota"],
    },
  },
});

const year = { ...wednesday, period: { from: "2025-01-01", to: "2025-12-31" } };
const lamps = (meter = "meter-1") =>
  row("general/energy-measure", "2025-03-01T09:00", { title: "走廊换灯", meter, expected: 5000 }, { id: `m-${meter}` });
const saved = (kWh: number) => row("general/energy-result", "2025-12-10T09:00", { measure: "m-meter-1", saved: kWh });
testRule(savingsRealised, {
  ...year,
  pass: { "takes four fifths": [lamps(), saved(4000)] },
  fail: {
    "fails less": { entries: [lamps(), saved(3999)], finds: ["2025 节能实现率 0.7998，不应低于 0.8"] },
  },
  unknown: { "is unknown where nobody verifies": { entries: [lamps()], without: ["general/energy-result"] } },
});

const prepaid = row(
  "site/asset",
  "2024-01-01",
  { name: "宿舍电表", category: "meter-prepaid" },
  { subject: "prepaid-1" },
);
const bought = (amount: number) => row("general/top-up", "2025-03-01T09:00", { meter: "prepaid-1", bought: amount });
const ran = read("2025-12-31T08:00", 1000, "electric", "prepaid-1");
testRule(topUpsAgree, {
  ...year,
  pass: { "takes a tenth of difference": [prepaid, bought(900), ran] },
  fail: {
    "fails more": {
      entries: [prepaid, bought(899), ran],
      finds: ["prepaid-1 2025 充值与用量对不上：充值=899、用量=1000，相差 101"],
    },
  },
  unknown: { "is unknown where top-ups are not kept": { entries: [prepaid, ran], without: ["general/top-up"] } },
});

testRule(significantUses, {
  ...year,
  pass: {
    "takes a measure at the one that makes up four fifths": [
      lamps(),
      read("2025-06-30T08:00", 80),
      read("2025-06-30T08:00", 20, "electric", "meter-2"),
    ],
    "counts no water": [lamps(), read("2025-06-30T08:00", 80), read("2025-06-30T08:00", 900, "water", "meter-3")],
  },
  fail: {
    "fails the next where the first makes up less": {
      entries: [lamps(), read("2025-06-30T08:00", 79), read("2025-06-30T08:00", 21, "electric", "meter-2")],
      finds: ["meter-2 用了总量的 21%，还没有节能措施"],
    },
    "looks at the utility that it is set to": {
      entries: [lamps(), read("2025-06-30T08:00", 900, "water", "meter-3")],
      options: { utility: "water" },
    },
    "looks at gas where it is set so": {
      entries: [lamps(), read("2025-06-30T08:00", 900, "gas", "meter-3")],
      options: { utility: "gas" },
    },
  },
  unknown: {
    "is unknown where nobody booked the use": [lamps(), lacking(read("2025-06-30T08:00", 80), "used")],
    "is unknown where measures are not kept": {
      entries: [read("2025-06-30T08:00", 80)],
      without: ["general/energy-measure"],
    },
  },
});
