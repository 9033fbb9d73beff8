import { lacking, row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { boiler, chiller, lift } from "../trial/cast.ts";
import { november, wednesday } from "../trial/trial-school.ts";
import { equipmentSelfCheck } from "./equipment-self-check.ts";
import { inspectionRequested } from "./inspection-requested.ts";
import { liftUpkeep } from "./lift-upkeep.ts";
import { specialEquipmentInspected } from "./special-equipment-inspected.ts";

const verdictsOf = verdictsUnder(wednesday);

const inspected = (issuedOn: string, validUntil: string, category = "special-equipment") =>
  row("general/certificate", issuedOn, { holder: "lift-1", category, number: issuedOn, issuedOn, validUntil });
const untilWednesday = inspected("2024-11-13", "2025-11-12");

testRule(specialEquipmentInspected, {
  ...wednesday,
  pass: {
    "takes an inspection on its last day": [lift, untilWednesday],
    "takes the next that begins on the day after": {
      entries: [lift, untilWednesday, inspected("2025-11-13", "2026-11-12")],
      period: { from: "2025-11-12", to: "2025-11-13" },
    },
    "warns forty-five days before it ends": {
      entries: [lift, inspected("2024-12-28", "2025-12-27")],
      asOf: "2025-11-12",
      finds: ["lift-1 的检验 2025-12-28T00:00 到期，请提前报检"],
    },
  },
  fail: {
    "fails from the day after": {
      entries: [lift, inspected("2024-11-12", "2025-11-11")],
      finds: ["lift-1 没有有效的检验报告，不得使用"],
    },
    "takes no other certificate for it": [lift, inspected("2024-12-28", "2025-12-27", "food-licence")],
    "fails a boiler that was never inspected": [lift, boiler, untilWednesday],
  },
  unknown: { "is unknown where no certificates are kept": { entries: [lift], without: ["general/certificate"] } },
});
it("asks for no inspection of other equipment", () => {
  expect(verdictsOf(specialEquipmentInspected, [chiller])).toEqual([]);
});

const asked = (at: string, { about = "lift-1", topic = "lift-inspection" } = {}) =>
  row("general/report", at, { topic, about, to: "特检院" });
const beforehand = { ...wednesday, period: { from: "2025-08-01", to: "2025-12-31" } };
testRule(inspectionRequested, {
  ...beforehand,
  pass: {
    "takes a request exactly thirty days ahead": [lift, untilWednesday, asked("2025-10-13T23:59")],
    "takes a request exactly ninety days ahead": [lift, untilWednesday, asked("2025-08-14T00:00")],
  },
  fail: {
    "is late on the day after": {
      entries: [lift, untilWednesday, asked("2025-10-14T00:00")],
      finds: ["lift-1 报检晚了：2025-10-14T00:00 才申报，应在 2025-10-14T00:00 前"],
    },
    "takes no request from the day before the ninety": {
      entries: [lift, untilWednesday, asked("2025-08-13T23:59")],
      finds: ["lift-1 没有报检，应在 2025-10-14T00:00 前申报"],
    },
    "takes no request for another lift": [lift, untilWednesday, asked("2025-10-01T08:00", { about: "lift-2" })],
    "takes no other report": [lift, untilWednesday, asked("2025-10-01T08:00", { topic: "licence-renewal" })],
    "takes no request that does not say for what": [lift, untilWednesday, lacking(asked("2025-10-01T08:00"), "about")],
  },
  unknown: {
    "is unknown where no reports are kept": { entries: [lift, untilWednesday], without: ["general/report"] },
  },
});

const checked = (at: string, task: string) =>
  row("general/equipment-check", at, { asset: "lift-1", task, ok: true }, { actors: { by: "wang" } });

testRule(liftUpkeep, {
  ...november,
  pass: {
    "takes services fifteen days apart": {
      entries: [lift, checked("2025-11-01T09:00", "upkeep"), checked("2025-11-16T23:59", "upkeep")],
      asOf: "2025-11-17",
    },
  },
  fail: {
    "is late a day after": {
      entries: [lift, checked("2025-11-03T09:00", "upkeep"), checked("2025-11-19T00:00", "upkeep")],
      asOf: "2025-11-25",
      finds: ["电梯 lift-1 维保晚了：2025-11-19T00:00 才做，应在 2025-11-19T00:00 前"],
    },
    "takes a look for no service": {
      entries: [lift, checked("2025-11-03T09:00", "look")],
      finds: ["电梯 lift-1 到期没做维保"],
    },
  },
  unknown: { "is unknown where no checks are kept": { entries: [lift], without: ["general/equipment-check"] } },
});

testRule(equipmentSelfCheck, {
  ...november,
  pass: { "takes a check on the last day of the month": [lift, checked("2025-11-30T23:59", "self-check")] },
  fail: {
    "fails a month in which only the contractor came": {
      entries: [lift, checked("2025-11-12T09:00", "upkeep")],
      finds: ["lift-1 2025-11 没做自查"],
    },
    "is late in the next month": [lift, checked("2025-12-01T00:00", "self-check")],
  },
  unknown: { "is unknown where no checks are kept": { entries: [lift], without: ["general/equipment-check"] } },
});
