import { lacking, row, testRule } from "@houqin/testing";
import { monday } from "../trial/trial-hotel.ts";
import { wasteDaily } from "./waste-daily.ts";
import { wasteLicensed } from "./waste-licensed.ts";
import { wasteSlip } from "./waste-slip.ts";

const handedOver = (kind: string) =>
  row(
    "hotel/waste-transfer",
    "2026-03-02T21:30",
    { kind, barrels: 6, kilograms: 380, hauler: "洁城环保", slip: "联0302" },
    { actors: { by: "steward-1" } },
  );

testRule(wasteDaily, {
  ...monday,
  pass: { "takes a day on which it went": [handedOver("food")] },
  fail: {
    "fails when only oil went": { entries: [handedOver("oil")], finds: ["2026-03-02 泔水没有清运"] },
    "fails a day on which nothing went": [],
  },
  unknown: { "is unknown where no slips are kept": { entries: [], without: ["hotel/waste-transfer"] } },
});

const licence = (validUntil: string) =>
  row("general/certificate", "2025-03-02", {
    holder: "洁城环保",
    category: "waste-licence",
    number: "JC-1",
    issuedOn: "2025-03-02",
    validUntil,
  });
testRule(wasteLicensed, {
  ...monday,
  pass: { "takes a licence on its last day": [licence("2026-03-02"), handedOver("food")] },
  fail: {
    "fails on the day after": {
      entries: [licence("2026-03-01"), handedOver("oil")],
      finds: ["洁城环保 没有有效的收运许可，却交了泔水"],
    },
    "fails a licence that was not issued yet": [
      row("general/certificate", "2025-03-02", {
        holder: "洁城环保",
        category: "waste-licence",
        number: "JC-2",
        issuedOn: "2026-03-03",
        validUntil: "2027-03-02",
      }),
      handedOver("food"),
    ],
  },
  unknown: {
    "is unknown where no certificates are kept": { entries: [handedOver("food")], without: ["general/certificate"] },
  },
});

testRule(wasteSlip, {
  ...monday,
  pass: { "takes slip, barrels and name": [handedOver("food")] },
  fail: {
    "fails without the slip": { entries: [lacking(handedOver("food"), "slip")], finds: ["交运记录不全，缺 slip"] },
    "fails without the barrels": [lacking(handedOver("oil"), "barrels")],
    "fails without a name": [lacking(handedOver("food"), "actors")],
  },
  none: { unknown: "what stands on the line is known" },
});
