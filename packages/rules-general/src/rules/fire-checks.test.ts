import { lacking, row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { extinguisher } from "../trial/cast.ts";
import { november, wednesday } from "../trial/trial-school.ts";
import { extinguisherCheck } from "./extinguisher-check.ts";
import { fireCheck } from "./fire-check.ts";
import { fireCheckRecord } from "./fire-check-record.ts";
import { fireFacilityTest } from "./fire-facility-test.ts";

const verdictsOf = verdictsUnder(wednesday);

const exitSign = { item: "出口指示灯", ok: true };
const checked = (at: string, { topic = "fire", items = [exitSign] } = {}) =>
  row("general/inspection", at, { topic, items }, { area: "dorm-1", actors: { by: "wang", verifier: "li" } });

const quarter = { ...wednesday, period: { from: "2025-10-01", to: "2025-12-31" } };
testRule(fireCheck, {
  ...quarter,
  pass: {
    "takes one check on the last day of the quarter": [checked("2025-12-31T23:59")],
    "takes one check on its first day": [checked("2025-10-01T00:00")],
  },
  fail: {
    "is late in the next quarter": {
      entries: [checked("2026-01-01T00:00")],
      finds: ["2025-Q4 没有做防火检查"],
    },
    "takes no other check for it": [checked("2025-11-12T09:00", { topic: "hygiene" })],
    "asks every month where it is set to": {
      entries: [checked("2025-11-03T09:00")],
      options: { every: "month" },
      finds: ["2025-10 没有做防火检查", "2025-12 没有做防火检查"],
    },
    "asks a firm every month": {
      entries: [checked("2025-11-30T09:00")],
      site: { kind: "hotel" },
      finds: ["2025-10 没有做防火检查", "2025-12 没有做防火检查"],
    },
    "asks a school every month that says so": {
      entries: [checked("2025-10-08T09:00"), checked("2025-12-31T09:00")],
      options: { every: { by: "site", table: { school: "month" } } },
      finds: ["2025-11 没有做防火检查"],
    },
  },
  unknown: {
    "is unknown where no inspections are kept": { entries: [], without: ["general/inspection", "general/checked"] },
  },
});
it("asks nothing where the table of a site's own has no row for its kind", () => {
  const options = { every: { by: "site", table: { hotel: "month" } } };
  expect(verdictsOf(fireCheck, [], { ...quarter, options })).toEqual(["notApplicable"]);
});
it("waits for the fire check until the quarter is over", () => {
  expect(verdictsOf(fireCheck, [], { ...quarter, asOf: "2025-12-30" })).toEqual(["pending"]);
});

const whole = checked("2025-11-12T09:00");
testRule(fireCheckRecord, {
  ...wednesday,
  pass: { "takes a record with names, items and place": [whole] },
  fail: {
    "fails a record without items": [checked("2025-11-12T09:00", { items: [] })],
    "fails a record without the signature of the place checked": {
      entries: [{ ...whole, actors: { by: "wang" } }],
      finds: ["防火检查记录缺 verifier"],
    },
    "fails a record without the checker": [{ ...whole, actors: { verifier: "li" } }],
  },
  none: { unknown: "what is not on record is missing, which fails" },
});
it("asks nothing about the records of other inspections", () => {
  expect(verdictsOf(fireCheckRecord, [lacking(checked("2025-11-12T09:00", { topic: "hygiene" }), "actors")])).toEqual(
    [],
  );
});

const looked = (at: string, task = "look") =>
  row("general/equipment-check", at, { asset: "ext-1", task, ok: true }, { actors: { by: "wang" } });
testRule(extinguisherCheck, {
  ...november,
  pass: {
    "takes a look on the last day of the month": [extinguisher, looked("2025-11-30T23:59")],
  },
  fail: {
    "fails a month in which nobody looked": {
      entries: [extinguisher, looked("2025-12-01T00:00")],
      finds: ["灭火器 ext-1 2025-11 没有检查"],
    },
    "fails a fortnight without a look where that is asked": {
      entries: [extinguisher, looked("2025-11-30T23:59")],
      options: { every: "fortnight" },
    },
    "takes a service for no look": [extinguisher, looked("2025-11-03T08:00", "service")],
  },
  unknown: {
    "is unknown where no checks are kept": { entries: [extinguisher], without: ["general/equipment-check"] },
  },
});

const tested = (validUntil: string, category = "fire-facility-test") =>
  row("general/certificate", "2024-11-13", {
    holder: "site",
    category,
    number: "T-1",
    issuedOn: "2024-11-13",
    validUntil,
  });
testRule(fireFacilityTest, {
  ...wednesday,
  pass: {
    "takes a test on its last day": [tested("2025-11-12")],
    "warns thirty days before it ends": {
      entries: [tested("2025-12-12")],
      asOf: "2025-11-12",
      finds: ["建筑消防设施检测 2025-12-13T00:00 到期，请提前约检"],
    },
  },
  fail: {
    "fails from the day after": {
      entries: [tested("2025-11-11")],
      finds: ["建筑消防设施没有有效的检测报告"],
    },
    "fails a site that was never tested": [],
    "takes no other certificate for it": [tested("2026-11-12", "water-test")],
  },
  unknown: { "is unknown where no certificates are kept": { entries: [], without: ["general/certificate"] } },
});
