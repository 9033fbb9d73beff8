import { lacking, row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { kitchen } from "../trial/cast.ts";
import { november, wednesday } from "../trial/trial-school.ts";
import { foodWasteDaily } from "./food-waste-daily.ts";
import { foodWasteLedger } from "./food-waste-ledger.ts";
import { foodWasteLicensed } from "./food-waste-licensed.ts";
import { foodWasteNotFed } from "./food-waste-not-fed.ts";
import { foodWasteReported } from "./food-waste-reported.ts";
import { kitchenLicensed } from "./kitchen-licensed.ts";

const verdictsOf = verdictsUnder(wednesday);

const handedOver = (kind: string) =>
  row(
    "general/waste-transfer",
    "2025-11-12T18:30",
    { kind, kilograms: 40, hauler: "clean-co" },
    { covers: "2025-11-12" },
  );

testRule(foodWasteDaily, {
  ...wednesday,
  pass: { "takes a day on which it went": [kitchen, handedOver("food")] },
  fail: {
    "fails when only oil went": { entries: [kitchen, handedOver("oil")], finds: ["2025-11-12 餐厨垃圾没有清运"] },
    "fails a day on which nothing went": [kitchen],
  },
  unknown: { "is unknown where no slips are kept": { entries: [kitchen], without: ["general/waste-transfer"] } },
});
it("asks for no hauling on a day without cooking", () => {
  expect(verdictsOf(foodWasteDaily, [kitchen], { period: { from: "2025-11-15", to: "2025-11-16" } })).toEqual([]);
});
it("asks nothing of a site without a kitchen", () => {
  expect(verdictsOf(foodWasteDaily, [])).toEqual(["notApplicable"]);
});

const licence = (validUntil: string) =>
  row("general/certificate", "2024-11-13", {
    holder: "clean-co",
    category: "waste-licence",
    number: "CC-1",
    issuedOn: "2024-11-13",
    validUntil,
  });
testRule(foodWasteLicensed, {
  ...wednesday,
  pass: {
    "takes a licence on its last day": [licence("2025-11-12"), handedOver("food")],
    "warns thirty days before it ends": {
      entries: [licence("2025-12-12"), handedOver("food")],
      asOf: "2025-11-12",
      finds: ["clean-co 的收运许可 2025-12-13T00:00 到期，请提前催换新证"],
    },
  },
  fail: {
    "fails on the day after": {
      entries: [licence("2025-11-11"), handedOver("oil")],
      finds: ["clean-co 没有有效的收运资质，却交了餐厨垃圾"],
    },
  },
  unknown: {
    "is unknown where no certificates are kept": { entries: [handedOver("food")], without: ["general/certificate"] },
  },
});

const hauled = (changes: object = {}) =>
  row("general/waste-transfer", "2025-11-12T18:30", {
    kind: "food",
    kilograms: 40,
    hauler: "clean-co",
    slip: "Z-1",
    destination: "treatment",
    ...changes,
  });
testRule(foodWasteNotFed, {
  ...wednesday,
  pass: { "takes what is treated": [hauled()], "takes oil for the refinery": [hauled({ destination: "refinery" })] },
  fail: {
    "fails what is fed": {
      entries: [hauled({ destination: "livestock" })],
      finds: ["餐厨垃圾拉去喂了畜禽"],
    },
  },
  unknown: { "is unknown where nobody said where it went": [lacking(hauled(), "destination")] },
});

testRule(foodWasteLedger, {
  ...wednesday,
  pass: {
    "takes a line with both": [hauled()],
    "takes a slip where nothing else is asked": {
      entries: [lacking(hauled(), "destination")],
      options: { parts: ["slip"] },
    },
  },
  fail: {
    "fails without a slip": { entries: [lacking(hauled(), "slip")], finds: ["台账缺 slip"] },
    "fails without barrels and a name, where they are asked": {
      entries: [hauled()],
      options: { parts: ["barrels", "by"] },
      finds: ["台账缺 barrels、by"],
    },
    "fails without where it went": { entries: [lacking(hauled(), "destination")], finds: ["台账缺 destination"] },
  },
  none: { unknown: "what is not on record is missing, which fails" },
});

const reported = (at: string, topic = "food-waste") => row("general/report", at, { topic, to: "城管局" });
testRule(foodWasteReported, {
  ...november,
  pass: { "takes one on the last day": [reported("2025-11-30T23:59")] },
  fail: {
    "fails a month without": { entries: [], finds: ["2025-11 没有报送餐厨垃圾台账"] },
    "takes no other report for it": [reported("2025-11-10T10:00", "hazard-stats")],
    "is late in the next month": [reported("2025-12-01T08:00")],
  },
  unknown: { "is unknown where no reports are kept": { entries: [], without: ["general/report"] } },
});

const foodLicence = (validUntil: string, holder = "site", category = "food-licence") =>
  row("general/certificate", "2020-12-01", { holder, category, number: "JY-1", issuedOn: "2020-12-01", validUntil });
testRule(kitchenLicensed, {
  ...wednesday,
  pass: {
    "takes a licence on its last day": [kitchen, foodLicence("2025-11-12")],
    "warns ninety days before it ends": {
      entries: [kitchen, foodLicence("2026-02-10")],
      asOf: "2025-11-12",
      finds: ["厨房的食品经营许可证 2026-02-11T00:00 到期，请提前申请延续"],
    },
  },
  fail: {
    "fails on the day after": {
      entries: [kitchen, foodLicence("2025-11-11")],
      finds: ["厨房没有有效的食品经营许可证"],
    },
    "takes no supplier's licence for it": [kitchen, foodLicence("2026-08-31", "farm")],
    "takes no other paper for it": [kitchen, foodLicence("2026-08-31", "site", "business-licence")],
  },
  unknown: { "is unknown where no licences are kept": { entries: [kitchen], without: ["general/certificate"] } },
});
it("asks no licence of a site without a kitchen, which buys its meals in", () => {
  expect(verdictsOf(kitchenLicensed, [])).toEqual(["notApplicable"]);
});
