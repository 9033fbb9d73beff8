import { lacking, row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { car, driver, pump } from "../trial/cast.ts";
import { march, march2, year } from "../trial/trial-company.ts";
import { driverLicensed } from "./driver-licensed.ts";
import { drivingHours } from "./driving-hours.ts";
import { fuelAccounted } from "./fuel-accounted.ts";
import { mileageAgrees } from "./mileage-agrees.ts";
import { noLiableAccident } from "./no-liable-accident.ts";
import { tripApproved } from "./trip-approved.ts";
import { tripRecord } from "./trip-record.ts";
import { vehicleChecked } from "./vehicle-checked.ts";
import { vehicleInspected } from "./vehicle-inspected.ts";
import { vehicleInsured } from "./vehicle-insured.ts";

const verdictsOf = verdictsUnder(march2);

const paper = (holder: string, category: string, validUntil: string) =>
  row("general/certificate", "2025-03-01", {
    holder,
    category,
    number: `${category}-${validUntil}`,
    issuedOn: "2025-03-01",
    validUntil,
  });

for (const [rule, category, lack, soon] of [
  [
    vehicleInspected,
    "vehicle-inspection",
    "car-1 没有检验或检验已过期，不得上路",
    "car-1 的检验 2026-04-02T00:00 到期，请提前验车",
  ],
  [
    vehicleInsured,
    "vehicle-insurance",
    "car-1 没有有效的交强险，不得上路",
    "car-1 的交强险 2026-04-02T00:00 到期，请提前续保",
  ],
] as const) {
  testRule(rule, {
    ...march2,
    pass: {
      "takes it on its last day": [car, paper("car-1", category, "2026-03-02")],
      "warns thirty days before it ends": {
        entries: [car, paper("car-1", category, "2026-04-01")],
        asOf: "2026-03-02",
        finds: [soon],
      },
    },
    fail: {
      "fails from the day after": { entries: [car, paper("car-1", category, "2026-03-01")], finds: [lack] },
      "takes no other paper for it": [car, paper("car-1", "driving-licence", "2026-12-31")],
    },
    unknown: { "is unknown where no certificates are kept": { entries: [car], without: ["general/certificate"] } },
  });
  it(`asks no ${category} of other assets`, () => {
    expect(verdictsOf(rule, [pump])).toEqual([]);
  });
}

const trip = (data: Readonly<Record<string, unknown>> = {}, at = "2026-03-02T08:00") =>
  row(
    "company/trip",
    at,
    {
      vehicle: "car-1",
      purpose: "送检",
      destination: "市检测站",
      backAt: "2026-03-02T17:00",
      km: 120,
      longestDrive: 3,
      ...data,
    },
    { actors: { driver: "liu", approver: "chen" } },
  );

testRule(driverLicensed, {
  ...march2,
  pass: {
    "takes a licence on its last day": [driver, paper("liu", "driving-licence", "2026-03-02"), trip()],
    "warns thirty days before it ends": {
      entries: [driver, paper("liu", "driving-licence", "2026-04-01"), trip()],
      asOf: "2026-03-02",
      finds: ["liu 的驾驶证 2026-04-02T00:00 到期，请提前换证"],
    },
  },
  fail: {
    "fails a trip on the day after": {
      entries: [driver, paper("liu", "driving-licence", "2026-03-01"), trip()],
      finds: ["liu 没有有效的驾驶证就出了车"],
    },
    "takes no other paper for it": [driver, paper("liu", "vehicle-inspection", "2026-12-31"), trip()],
  },
  unknown: {
    "is unknown where no certificates are kept": { entries: [driver, trip()], without: ["general/certificate"] },
  },
});

testRule(drivingHours, {
  ...march2,
  pass: { "takes four hours": [trip({ longestDrive: 4 })] },
  fail: {
    "fails beyond": { entries: [trip({ longestDrive: 4.25 })], finds: ["连续驾驶 4.25 小时没有休息，最多 4 小时"] },
  },
  unknown: { "is unknown where nobody wrote it down": [lacking(trip(), "longestDrive")] },
});

testRule(tripApproved, {
  ...march2,
  pass: { "takes two people": [trip()] },
  fail: {
    "fails a driver who sent himself out": {
      entries: [{ ...trip(), actors: { driver: "liu", approver: "liu" } }],
      finds: ["liu 出车是自己批的，应由他人审批"],
    },
  },
  unknown: {
    "is unknown where nobody approved": [{ ...trip(), actors: { driver: "liu" } }],
    "is unknown where nobody says who drove": [{ ...trip(), actors: { approver: "chen" } }],
  },
});

testRule(tripRecord, {
  ...march2,
  pass: { "takes all five": [trip()] },
  fail: {
    "fails what is left blank": {
      entries: [{ ...lacking(trip(), "purpose", "destination", "backAt", "km"), actors: { driver: "liu" } }],
      finds: ["出车登记缺 purpose、destination、backAt、km、approver"],
    },
  },
  none: { unknown: "a trip that lacks something fails; one that is not on record is not asked" },
});

const filled = (at: string, odometer: number, litres = 50) =>
  row("company/refuel", at, { vehicle: "car-1", litres, odometer }, { actors: { by: "liu" } });
const before = filled("2026-02-27T09:00", 10000);
const dial = [before, filled("2026-03-30T09:00", 11000)];
testRule(mileageAgrees, {
  ...march,
  pass: {
    "takes a dial that ran as far": [...dial, trip({ km: 1000 })],
    "takes five in a hundred that nobody wrote down": [...dial, trip({ km: 950 })],
  },
  fail: {
    "fails six in a hundred": {
      entries: [...dial, trip({ km: 940 })],
      finds: ["car-1 2026-03 里程对不上：里程表差=1000、出车里程=940，相差 60 公里"],
    },
  },
  unknown: {
    "is unknown where the distance is blank": [...dial, lacking(trip(), "km")],
    "is unknown where no trips are kept": { entries: dial, without: ["company/trip"] },
  },
});

testRule(fuelAccounted, {
  ...march,
  pass: { "takes fifteen litres for a hundred kilometres": [car, before, filled("2026-03-30T09:00", 11000, 150)] },
  fail: {
    "fails sixteen": {
      entries: [car, before, filled("2026-03-30T09:00", 11000, 160)],
      finds: ["car-1 2026-03 每公里油耗 0.16 升，最多 0.15 升"],
    },
  },
  unknown: {
    "is unknown for a car that did not move": [car, before, filled("2026-03-30T09:00", 10000, 10)],
    "is unknown where no refuelling is kept": { entries: [car], without: ["company/refuel"] },
  },
});

const looked = (at: string, asset = "car-1", topic = "facility") =>
  row("general/inspection", at, { topic, items: [{ item: "制动", ok: true }], asset }, { actors: { by: "an" } });
testRule(vehicleChecked, {
  ...march,
  pass: {
    "takes the last day of the month": [car, looked("2026-03-31T17:00")],
    "takes one in the quarter where it is set to": {
      entries: [car, looked("2026-01-31T17:00")],
      period: { from: "2026-01-01", to: "2026-03-31" },
      options: { every: "quarter" },
    },
  },
  fail: {
    "fails a month without one": { entries: [car], finds: ["car-1 2026-03 没有按表检查"] },
    "fails a week without one where it is set to": {
      entries: [car, looked("2026-03-02T17:00")],
      period: { from: "2026-03-02", to: "2026-03-15" },
      options: { every: "week" },
      finds: ["car-1 2026-W11 没有按表检查"],
    },
    "takes no check of something else": [car, looked("2026-03-10T17:00", "pump-1")],
    "takes no other check of it": [car, looked("2026-03-10T17:00", "car-1", "fire")],
  },
  unknown: {
    "is unknown where no inspections are kept": {
      entries: [car],
      without: ["general/inspection", "general/checked", "company/checked"],
    },
  },
});

const crash = (liability: string) =>
  row("company/traffic-accident", "2026-03-02T10:00", { vehicle: "car-1", liability, injured: 0 });
testRule(noLiableAccident, {
  ...year,
  pass: {
    "takes accidents that others caused": [crash("none"), crash("minor")],
    "takes a year without any": [],
  },
  fail: {
    "fails one of our fault": { entries: [crash("equal")], finds: ["2026 有责交通事故 1 起，目标不超过 0 起"] },
  },
  unknown: { "is unknown where they are not kept": { entries: [], without: ["company/traffic-accident"] } },
});
