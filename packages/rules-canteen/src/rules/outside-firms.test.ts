import { lacking, type Row, row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { monday, september } from "../trial/trial-school.ts";
import { bothDirectors } from "./both-directors.ts";
import { contractorLicensed } from "./contractor-licensed.ts";
import { contractorSupervised } from "./contractor-supervised.ts";
import { ownRun } from "./own-run.ts";
import { proofsKept } from "./proofs-kept.ts";
import { washingFirmLicensed } from "./washing-firm-licensed.ts";
import { washingProof } from "./washing-proof.ts";

const verdictsOf = verdictsUnder(september);

const contract = (until = "2026-08-31", actors: Row["actors"] = { by: "sun" }, at = "2025-08-20") =>
  row(
    "canteen/contract",
    at,
    { contractor: "caterer", from: "2025-09-01", until },
    actors === undefined ? {} : { actors },
  );
const paper = (holder: string, category: string, validUntil: string) =>
  row("general/certificate", "2024-09-01", { holder, category, number: "Z-1", issuedOn: "2024-09-01", validUntil });

testRule(contractorLicensed, {
  ...september,
  pass: {
    "takes a licence that holds to the end": [contract(), paper("caterer", "food-licence", "2025-09-30")],
    "asks for no licence once the contract is over": [
      contract("2025-09-10"),
      paper("caterer", "food-licence", "2025-09-10"),
    ],
    "warns sixty days before it ends": {
      entries: [contract(), paper("caterer", "food-licence", "2025-11-29")],
      asOf: "2025-09-30",
      finds: ["caterer 的食品经营许可 2025-11-30T00:00 到期，请催办延续"],
    },
  },
  fail: {
    "fails from the day on which it ended": {
      entries: [contract(), paper("caterer", "food-licence", "2025-09-29")],
      finds: ["caterer 承包食堂，却没有有效的食品经营许可"],
    },
    "takes the unit's own licence for nothing": [contract(), paper("site", "food-licence", "2026-08-31")],
  },
  unknown: { "is unknown where no licences are kept": { entries: [contract()], without: ["general/certificate"] } },
});

const supervised = (at: string, contractor = "caterer") =>
  row("canteen/contractor-check", at, { contractor, ok: true }, { actors: { by: "sun" } });
testRule(contractorSupervised, {
  ...september,
  pass: {
    "takes one look in the month": [contract(), supervised("2025-09-30T23:59")],
    "takes one in the quarter where that is asked": {
      entries: [contract(), supervised("2025-12-31T10:00")],
      options: { every: "quarter" },
      period: { from: "2025-10-01", to: "2025-12-31" },
    },
  },
  fail: {
    "fails a month without": { entries: [contract()], finds: ["caterer 2025-09 没有督查食品安全"] },
    "takes no look at another": [contract(), supervised("2025-09-10T10:00", "other")],
    "fails one where each week wants one": {
      entries: [contract(), supervised("2025-09-10T10:00")],
      options: { every: "week" },
    },
  },
  unknown: { "is unknown where no looks are kept": { entries: [contract()], without: ["canteen/contractor-check"] } },
});
it("asks nothing of a unit that runs its own canteen", () => {
  expect(verdictsOf(contractorSupervised, [])).toEqual([]);
});

const lunch = (count: number, group = "pupil") =>
  row(
    "canteen/servings",
    "2025-09-01T11:30",
    { meal: "lunch", group, count, hall: "hall-1", leaves: "2025-09-01T11:55" },
    { covers: "2025-09-01/lunch" },
  );
const named = contract("2026-08-31", { hostDirector: "sun", contractorDirector: "ma" });
testRule(bothDirectors, {
  ...september,
  pass: { "takes a contract that names both": [lunch(500), named] },
  fail: {
    "fails a contract without the school's own": {
      entries: [lunch(500), contract("2026-08-31", { contractorDirector: "ma" })],
      finds: ["caterer 承包食堂，校方和承包方没有各配一名食品安全总监"],
    },
    "fails a contract without the contractor's": [lunch(500), contract("2026-08-31", { hostDirector: "sun" })],
    "asks a kindergarten from its own size on": {
      entries: [lunch(300, "child"), contract()],
      site: { kind: "kindergarten" },
    },
    "takes the size that it is set to": { entries: [lunch(400), contract()], options: { diners: { school: 400 } } },
    "takes the size of a kindergarten that it is set to": {
      entries: [lunch(100, "child"), contract()],
      site: { kind: "kindergarten" },
      options: { diners: { kindergarten: 100 } },
    },
  },
  unknown: { "is unknown where nobody counts the diners": { entries: [named], without: ["canteen/servings"] } },
});
it.each([
  ["school", 499],
  ["kindergarten", 299],
  ["company", 2000],
])("asks nothing of a %s with %i diners", (kind, count) => {
  expect(verdictsOf(bothDirectors, [lunch(count), contract()], { site: { kind } })).toEqual(["notApplicable"]);
});

testRule(ownRun, {
  ...monday,
  fail: {
    "fails a contract": {
      entries: [contract("2026-08-31", { by: "sun" }, "2025-09-01T09:00")],
      finds: ["食堂应由单位自己经营，却签了承包合同"],
    },
    "asks the sites that it is set to": {
      entries: [contract("2026-08-31", { by: "sun" }, "2025-09-01T09:00")],
      site: { kind: "university" },
      options: { sites: ["university"] },
    },
  },
  none: { pass: "each contract is one too many", unknown: "a contract is there or it is not" },
});

const washed = (changes: object = {}) =>
  row("canteen/ware-delivery", "2025-09-01T09:00", {
    firm: "bright",
    pieces: 600,
    proof: "XD-1",
    useBy: "2025-09-03",
    ...changes,
  });
testRule(washingFirmLicensed, {
  ...monday,
  pass: {
    "takes a licence on its last day": [paper("bright", "business-licence", "2025-09-01"), washed()],
    "warns thirty days before it ends": {
      entries: [paper("bright", "business-licence", "2025-10-01"), washed()],
      asOf: "2025-09-01",
      finds: ["bright 的营业执照 2025-10-02T00:00 到期，请提前催换复印件"],
    },
  },
  fail: {
    "fails on the day after": {
      entries: [paper("bright", "business-licence", "2025-08-31"), washed()],
      finds: ["bright 没有有效的营业执照存档，却用了它洗的餐具"],
    },
    "takes no other paper for it": [paper("bright", "food-licence", "2026-08-31"), washed()],
  },
  unknown: { "is unknown where no papers are kept": { entries: [washed()], without: ["general/certificate"] } },
});

testRule(washingProof, {
  ...monday,
  pass: { "takes a delivery with both": [washed()] },
  fail: {
    "fails without the proof": { entries: [lacking(washed(), "proof")], finds: ["这批餐具缺 proof"] },
    "fails without the use-by date": [lacking(washed(), "useBy")],
  },
  none: { unknown: "what is not on record is missing, which fails" },
});

const destroyed = (category: string, lastDay: string) =>
  row("general/record-disposal", "2025-09-01T10:00", { category, lastDay });
testRule(proofsKept, {
  ...monday,
  pass: {
    "takes proofs that are six months old": [destroyed("washing-proof", "2025-03-01")],
    "takes records of cleaning that are a year old": [destroyed("fume-cleaning", "2024-09-01")],
  },
  fail: {
    "fails proofs that are a day younger": {
      entries: [destroyed("washing-proof", "2025-03-02")],
      finds: ["只保存 5 个月就销毁了，应满 6 个月"],
    },
    "fails records of cleaning that are a day younger": [destroyed("fume-cleaning", "2024-09-02")],
    "takes the months that it is set to": {
      entries: [destroyed("washing-proof", "2025-01-01")],
      options: { months: { "washing-proof": 12 } },
    },
    "takes the months for cleaning that it is set to": {
      entries: [destroyed("fume-cleaning", "2024-01-01")],
      options: { months: { "fume-cleaning": 24 } },
    },
  },
  none: { unknown: "a line of the log holds both days" },
});
it("leaves other records to other rules", () => {
  expect(verdictsOf(proofsKept, [destroyed("food-purchase", "2025-08-01")])).toEqual(["notApplicable"]);
});
