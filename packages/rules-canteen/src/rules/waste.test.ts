import { row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { monday } from "../trial/trial-school.ts";
import { wasteDaily } from "./waste-daily.ts";
import { wasteLicensed } from "./waste-licensed.ts";

const verdictsOf = verdictsUnder(monday);

const handedOver = (kind: string) =>
  row(
    "canteen/waste-transfer",
    "2025-09-01T18:30",
    { kind, kilograms: 40, hauler: "clean-co" },
    { covers: "2025-09-01" },
  );

testRule(wasteDaily, {
  ...monday,
  pass: { "takes a day on which it went": [handedOver("food")] },
  fail: {
    "fails when only oil went": { entries: [handedOver("oil")], finds: ["2025-09-01 餐厨垃圾没有清运"] },
    "fails a day on which nothing went": [],
  },
  unknown: { "is unknown where no slips are kept": { entries: [], without: ["canteen/waste-transfer"] } },
});
it("asks for no hauling on a day without cooking", () => {
  expect(verdictsOf(wasteDaily, [], { period: { from: "2025-09-06", to: "2025-09-07" } })).toEqual([]);
});

const licence = (validUntil: string) =>
  row("general/certificate", "2024-09-02", {
    holder: "clean-co",
    category: "waste-licence",
    number: "CC-1",
    issuedOn: "2024-09-02",
    validUntil,
  });
testRule(wasteLicensed, {
  ...monday,
  pass: {
    "takes a licence on its last day": [licence("2025-09-01"), handedOver("food")],
    "warns thirty days before it ends": {
      entries: [licence("2025-10-01"), handedOver("food")],
      asOf: "2025-09-01",
      finds: ["clean-co 的收运许可 2025-10-02T00:00 到期，请提前催换新证"],
    },
  },
  fail: {
    "fails on the day after": {
      entries: [licence("2025-08-31"), handedOver("oil")],
      finds: ["clean-co 没有有效的收运资质，却交了餐厨垃圾"],
    },
  },
  unknown: {
    "is unknown where no certificates are kept": { entries: [handedOver("food")], without: ["general/certificate"] },
  },
});
