import { lacking, row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { monday, september } from "../trial/trial-school.ts";
import { dinersCounted } from "./diners-counted.ts";
import { discardHandled } from "./discard-handled.ts";
import { foodShareFloor } from "./food-share-floor.ts";
import { wasteLedger } from "./waste-ledger.ts";
import { wasteNotFed } from "./waste-not-fed.ts";
import { wasteReported } from "./waste-reported.ts";

const verdictsOf = verdictsUnder(monday);

const discarded = (reason = "expired") =>
  row("canteen/stock-discard", "2025-09-01T08:20", {
    item: "豆腐",
    batch: "b-1",
    quantity: 3,
    reason,
    handling: "染色销毁",
  });
testRule(discardHandled, {
  ...monday,
  pass: { "takes a line that says so": [discarded()] },
  fail: {
    "fails expired food without it": {
      entries: [lacking(discarded(), "handling")],
      finds: ["报废登记缺 handling"],
    },
    "fails spoiled food without it": [lacking(discarded("spoiled"), "handling")],
    "fails recalled food without it": [lacking(discarded("recalled"), "handling")],
  },
  none: { unknown: "what is not on record is missing, which fails" },
});
it("asks nothing of a broken jar", () => {
  expect(verdictsOf(discardHandled, [lacking(discarded("damaged"), "handling")])).toEqual([]);
});

const hauled = (changes: object = {}) =>
  row("canteen/waste-transfer", "2025-09-01T18:30", {
    kind: "food",
    kilograms: 40,
    hauler: "clean-co",
    slip: "Z-1",
    destination: "treatment",
    ...changes,
  });
testRule(wasteNotFed, {
  ...monday,
  pass: { "takes what is treated": [hauled()], "takes oil for the refinery": [hauled({ destination: "refinery" })] },
  fail: {
    "fails what is fed": {
      entries: [hauled({ destination: "livestock" })],
      finds: ["餐厨垃圾拉去喂了畜禽"],
    },
  },
  unknown: { "is unknown where nobody said where it went": [lacking(hauled(), "destination")] },
});

testRule(wasteLedger, {
  ...monday,
  pass: {
    "takes a line with both": [hauled()],
    "takes a slip where nothing else is asked": {
      entries: [lacking(hauled(), "destination")],
      options: { parts: ["slip"] },
    },
  },
  fail: {
    "fails without a slip": { entries: [lacking(hauled(), "slip")], finds: ["台账缺 slip"] },
    "fails without where it went": { entries: [lacking(hauled(), "destination")], finds: ["台账缺 destination"] },
  },
  none: { unknown: "what is not on record is missing, which fails" },
});

const reported = (at: string, topic = "food-waste") => row("general/report", at, { topic, to: "城管局" });
testRule(wasteReported, {
  ...september,
  pass: { "takes one on the last day": [reported("2025-09-30T23:59")] },
  fail: {
    "fails a month without": { entries: [], finds: ["2025-09 没有报送餐厨垃圾台账"] },
    "takes no other report for it": [reported("2025-09-10T10:00", "hazard-stats")],
    "is late in the next month": [reported("2025-10-01T08:00")],
  },
  unknown: { "is unknown where no reports are kept": { entries: [], without: ["general/report"] } },
});

const ate = (meal = "lunch") =>
  row(
    "canteen/servings",
    "2025-09-01T12:00",
    { meal, group: "pupil", count: 300, hall: "hall-1", leaves: "2025-09-01T12:30" },
    { covers: `2025-09-01/${meal}` },
  );
testRule(dinersCounted, {
  ...monday,
  pass: {
    "takes a lunch that was counted": [ate()],
    "takes those meals that it is set to": { entries: [ate("dinner")], options: { meals: ["dinner"] } },
  },
  fail: {
    "fails a lunch that was not": { entries: [], finds: ["2025-09-01/lunch 没有登记就餐人数"] },
    "takes no other meal for it": [ate("dinner")],
    "asks the sites that it is set to": {
      entries: [],
      site: { kind: "company" },
      options: { sites: ["company"] },
    },
  },
  unknown: { "is unknown where nobody counts": { entries: [], without: ["canteen/servings"] } },
});
it("asks nothing of a company", () => {
  expect(verdictsOf(dinersCounted, [], { site: { kind: "company" } })).toEqual(["notApplicable"]);
});

const charged = row("canteen/charge", "2025-09-10T16:00", { group: "pupil", amount: 1000 });
const spent = (amount: number, line = "food") =>
  row("canteen/cost", "2025-09-10T16:00", { group: "pupil", amount, line });
testRule(foodShareFloor, {
  ...september,
  pass: {
    "takes the share exactly": [charged, spent(700), spent(300, "gas")],
    "takes the share that it is set to": { entries: [charged, spent(600)], options: { share: 0.6 } },
  },
  fail: {
    "fails below": {
      entries: [charged, spent(650)],
      finds: ["2025-09 食材支出只占伙食收入的 0.65，不应低于 0.7"],
    },
    "counts no gas as food": [charged, spent(650), spent(300, "gas")],
  },
  unknown: { "is unknown where no income was entered": [spent(700)] },
});
