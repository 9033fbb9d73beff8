import { expect, it } from "vitest";
import { row, saidOf } from "../trial/said-of.ts";
import { awardProcedure } from "./award-procedure.ts";

const awarded = (yearAmount: number) =>
  row(
    "canteen/award",
    "2025-09-01T15:00",
    { supplier: "farm", yearAmount, method: "quotes" },
    { id: "award-1", actors: { by: "wu" } },
  );
const heard = (parents: number, at = "2025-08-28T15:00") =>
  row(
    "canteen/committee",
    at,
    { topic: "supplier", about: "award-1", parents, decision: "同意" },
    { actors: { chair: "wu" } },
  );
const published = row("general/publication", "2025-08-29T09:00", {
  topic: "award",
  about: "award-1",
  audience: "all",
  days: 5,
});

it("passes a small award that the committee has heard of", () => {
  expect(saidOf(awardProcedure, [awarded(99_999), heard(1)])).toEqual(["pass"]);
});
it("fails a small award that it has not", () => {
  expect(saidOf(awardProcedure, [awarded(99_999)])).toEqual(["fail missing"]);
});
it("fails when no parent was there", () => {
  expect(saidOf(awardProcedure, [awarded(99_999), heard(0)])).toEqual(["fail missing"]);
});
it("fails when the committee met only afterwards", () => {
  expect(saidOf(awardProcedure, [awarded(99_999), heard(1, "2025-09-02T15:00")])).toEqual(["fail missing"]);
});
it("wants a large award published too", () => {
  expect(saidOf(awardProcedure, [awarded(100_000), heard(1)])).toEqual(["fail missing"]);
});
it("passes a large award that was", () => {
  expect(saidOf(awardProcedure, [awarded(100_000), heard(1), published])).toEqual(["pass"]);
});
it("is unknown at a school that keeps no minutes of the committee", () => {
  expect(saidOf(awardProcedure, [awarded(99_999)], { without: ["canteen/committee"] })).toEqual(["unknown"]);
});
