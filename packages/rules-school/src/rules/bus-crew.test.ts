import { lacking, row, testRule } from "@houqin/testing";
import { wednesday } from "../trial/trial-school.ts";
import { busFrontSeat } from "./bus-front-seat.ts";
import { busKit } from "./bus-kit.ts";
import { busOnlyPupils } from "./bus-only-pupils.ts";
import { busSpeed } from "./bus-speed.ts";
import { driverExperienced } from "./driver-experienced.ts";
import { driverNotOverAge } from "./driver-not-over-age.ts";
import { driverOfAge } from "./driver-of-age.ts";
import { driverQualified } from "./driver-qualified.ts";

const trip = (changes: object = {}) =>
  row(
    "school/bus-trip",
    "2025-11-12T07:00",
    { bus: "bus-1", route: "东线", seats: 36, boarded: 36, alighted: 36, inspected: true, ...changes },
    { actors: { driver: "p-driver-1", attendant: "p-attendant-1" } },
  );
const driver = (changes: object = {}, at = "2025-11-12") =>
  row(
    "school/bus-driver",
    at,
    { bornOn: "1985-01-01", licensedOn: "2015-01-01", validUntil: "2026-11-11", ...changes },
    { actors: { driver: "p-driver-1" } },
  );

testRule(driverQualified, {
  ...wednesday,
  pass: {
    "takes leave on its last day": [trip(), driver({ validUntil: "2025-11-12" }, "2025-01-01")],
    "warns thirty days before it ends": {
      entries: [trip(), driver({ validUntil: "2025-12-12" }, "2025-01-01")],
      asOf: "2025-11-12",
    },
  },
  fail: {
    "fails on the day after": {
      entries: [trip(), driver({ validUntil: "2025-11-11" }, "2025-01-01")],
      finds: ["p-driver-1 没有有效的校车驾驶资格，却开了校车"],
    },
    "takes nobody else's": [trip(), { ...driver({}, "2025-01-01"), actors: { driver: "p-driver-2" } }],
  },
  unknown: { "is unknown where it is not kept": { entries: [trip()], without: ["school/bus-driver"] } },
});
testRule(driverOfAge, {
  ...wednesday,
  pass: { "takes somebody on the birthday": [driver({ bornOn: "2000-11-12" })] },
  fail: {
    "fails somebody a day younger": {
      entries: [driver({ bornOn: "2000-11-13" })],
      finds: ["取得校车驾驶资格时还不满25周岁"],
    },
  },
  none: { unknown: "the date of birth is always given" },
});
testRule(driverNotOverAge, {
  ...wednesday,
  pass: { "takes leave up to the birthday": [driver({ bornOn: "1966-11-11" })] },
  fail: {
    "fails leave beyond it": {
      entries: [driver({ bornOn: "1966-10-11" })],
      finds: ["登记的资格有效期超过了60周岁"],
    },
  },
  none: { unknown: "both days are always given" },
});
testRule(driverExperienced, {
  ...wednesday,
  pass: { "takes three years to the day": [driver({ licensedOn: "2022-11-12" })] },
  fail: {
    "fails a day less": {
      entries: [driver({ licensedOn: "2022-11-13" })],
      finds: ["驾龄只有 35 个月，至少要 36 个月"],
    },
  },
  none: { unknown: "the day of the licence is always given" },
});

const read = (road: string, speed: number) =>
  row("school/bus-speed-read", "2025-11-12T16:00", { bus: "bus-1", road, speed });
testRule(busSpeed, {
  ...wednesday,
  pass: { "takes the limits": [read("motorway", 80), read("other", 60), read("bad", 20)] },
  fail: {
    "fails one more on a motorway": [read("motorway", 81)],
    "fails one more elsewhere": {
      entries: [read("other", 61)],
      finds: ["时速 61 公里，限速 60 公里"],
    },
    "fails one more in fog": [read("bad", 21)],
  },
  none: { unknown: "a reading says road and speed" },
});

const kit = row("school/bus-kit-check", "2025-11-12T16:00", {
  bus: "bus-1",
  hammer: true,
  extinguisher: true,
  firstAid: true,
  recorder: true,
});
testRule(busKit, {
  ...wednesday,
  pass: { "takes all four": [kit] },
  fail: {
    "fails without the box": { entries: [lacking(kit, "firstAid")], finds: ["车上缺 firstAid"] },
    "fails without the rest": [lacking(kit, "hammer", "extinguisher", "recorder")],
  },
  none: { unknown: "what is not listed is not there" },
});

testRule(busOnlyPupils, {
  ...wednesday,
  pass: { "takes a trip with pupils alone": [trip({ others: 0 })] },
  fail: { "fails one other": { entries: [trip({ others: 1 })], finds: ["车上搭了 1 名其他人员"] } },
  unknown: { "is unknown where the log does not say": [trip()] },
});
testRule(busFrontSeat, {
  ...wednesday,
  pass: { "takes an empty front seat": [trip({ inFront: 0 })] },
  fail: { "fails one pupil there": { entries: [trip({ inFront: 1 })], finds: ["副驾驶座坐了 1 名学生"] } },
  unknown: { "is unknown where the log does not say": [trip()] },
});
