import { expect, test } from "vitest";
import { parseDay } from "../time/civil.ts";
import { applyWaivers } from "./apply-waivers.ts";
import type { Waiver } from "./waiver.ts";

const unit = (key: string, rule = "canteen/patrol") => ({ fingerprint: `${rule}@2026-01-05@${key}`, rule, key: [key] });
const span = { reason: "rebuilding", approvedBy: "head", from: "2026-01-01", until: "2026-01-31" };
const on = (day: string) => parseDay(day) ?? Number.NaN;
const kitchen = unit("kitchen");
const store = unit("store");

test("a waiver by rule and key hides its key alone", () => {
  const report = applyWaivers(
    [kitchen, store],
    [{ rule: "canteen/patrol", key: ["kitchen"], ...span }],
    on("2026-01-20"),
  );
  expect(report.waived.map(({ unit: one }) => one)).toEqual([kitchen]);
  expect(report.standing).toEqual([store]);
});

test("a waiver by fingerprint hides that finding alone", () => {
  const report = applyWaivers([kitchen, store], [{ fingerprint: store.fingerprint, ...span }], on("2026-01-20"));
  expect(report.standing).toEqual([kitchen]);
});

test("an instance of a rule is not waived with the rule", () => {
  const instance = unit("kitchen", "canteen/patrol#night");
  expect(applyWaivers([instance], [{ rule: "canteen/patrol", ...span }], on("2026-01-20")).standing).toEqual([
    instance,
  ]);
});

test.each([
  ["2025-12-31", 0],
  ["2026-01-01", 1],
  ["2026-01-31", 1],
  ["2026-02-01", 0],
])("on %s it hides %i findings", (day, count) => {
  expect(applyWaivers([kitchen], [{ fingerprint: kitchen.fingerprint, ...span }], on(day)).waived).toHaveLength(count);
});

test("a waiver that has run out is told with the findings that are back", () => {
  const waiver: Waiver = { rule: "canteen/patrol", ...span };
  expect(applyWaivers([kitchen], [waiver], on("2026-02-01")).expired).toEqual([{ waiver, units: [kitchen] }]);
});

test("a waiver that has run out and was renewed is not told", () => {
  const renewed = { ...span, from: "2026-02-01", until: "2026-02-28" };
  const report = applyWaivers(
    [kitchen],
    [
      { rule: "canteen/patrol", ...span },
      { rule: "canteen/patrol", ...renewed },
    ],
    on("2026-02-10"),
  );
  expect(report.expired).toEqual([]);
  expect(report.waived).toHaveLength(1);
});

test("a waiver in force that hides nothing is unused", () => {
  const waiver: Waiver = { rule: "canteen/patrol", key: ["gate"], ...span };
  expect(applyWaivers([kitchen], [waiver], on("2026-01-20")).unused).toEqual([waiver]);
});

test("a waiver of a whole rule that hides more than its breadth is over-broad", () => {
  const waiver: Waiver = { rule: "canteen/patrol", ...span };
  const units = [unit("a"), unit("b"), unit("c")];
  expect(applyWaivers(units, [waiver], on("2026-01-20"), 2).overBroad).toEqual([{ waiver, units }]);
  expect(applyWaivers(units, [waiver], on("2026-01-20"), 3).overBroad).toEqual([]);
});

test("every unit is either waived or standing", () => {
  const units = [kitchen, store, unit("gate")];
  const { waived, standing } = applyWaivers(
    units,
    [{ rule: "canteen/patrol", key: ["gate"], ...span }],
    on("2026-01-20"),
  );
  expect(new Set([...waived.map(({ unit: one }) => one), ...standing])).toEqual(new Set(units));
});
