import { expect, test } from "vitest";
import { MINUTES_PER_DAY, parseDay } from "../time/civil.ts";
import type { Waiver } from "./waiver.ts";
import { waiving } from "./waiving.ts";

const unit = (key: string, rule = "canteen/patrol") => ({ fingerprint: `${rule}@2026-01-05@${key}`, rule, key: [key] });
const span = { reason: "rebuilding", approvedBy: "head", from: "2026-01-01", until: "2026-01-31" };
/** The end of a day, which belongs to it. */
const on = (day: string) => ((parseDay(day) ?? Number.NaN) + 1) * MINUTES_PER_DAY;
const kitchen = unit("kitchen");
const store = unit("store");
const waived = (waivers: readonly Waiver[], units: readonly ReturnType<typeof unit>[], day: string) =>
  units.filter((one) => waiving(waivers).of(one, on(day))?.waived);
const faults = (waivers: readonly Waiver[], units: readonly ReturnType<typeof unit>[], day: string, breadth?: number) =>
  waiving(waivers, breadth).faults(units, on(day));

test("a waiver by rule and key hides its key alone", () => {
  const waiver = { rule: "canteen/patrol", key: ["kitchen"], ...span };
  expect(waived([waiver], [kitchen, store], "2026-01-20")).toEqual([kitchen]);
});

test("a waiver by fingerprint hides that finding alone", () => {
  expect(waived([{ fingerprint: store.fingerprint, ...span }], [kitchen, store], "2026-01-20")).toEqual([store]);
});

test("an instance of a rule is not waived with the rule", () => {
  const instance = unit("kitchen", "canteen/patrol#night");
  expect(waived([{ rule: "canteen/patrol", ...span }], [instance], "2026-01-20")).toEqual([]);
  expect(waived([{ rule: "canteen/patrol#night", ...span }], [instance], "2026-01-20")).toEqual([instance]);
});

test.each([
  ["2025-12-31", 0],
  ["2026-01-01", 1],
  ["2026-01-31", 1],
  ["2026-02-01", 0],
])("on %s it hides %i findings", (day, count) => {
  expect(waived([{ fingerprint: kitchen.fingerprint, ...span }], [kitchen], day)).toHaveLength(count);
});

test("a unit is looked at again when its waiver begins to hold, and when it has run out", () => {
  const { of } = waiving([{ fingerprint: kitchen.fingerprint, ...span }]);
  const [first, after] = [on("2025-12-31") + 1, on("2026-01-31") + 1];
  expect(of(kitchen, on("2025-12-20"))).toEqual({ waived: false, until: first });
  expect(of(kitchen, first)).toEqual({ waived: true, until: after });
  expect(of(kitchen, after)).toBeUndefined();
  expect(of(store, first)).toBeUndefined();
});

test("a waiver that has run out is told with the findings that are back", () => {
  const waiver: Waiver = { rule: "canteen/patrol", ...span };
  expect(faults([waiver], [kitchen], "2026-02-01")).toEqual([{ fault: "expired", waiver, units: [kitchen] }]);
});

test("a waiver that has run out and was renewed is not told", () => {
  const waivers = [
    { rule: "canteen/patrol", ...span },
    { rule: "canteen/patrol", ...span, from: "2026-02-01", until: "2026-02-28" },
  ];
  expect(faults(waivers, [kitchen], "2026-02-10")).toEqual([]);
  expect(waived(waivers, [kitchen], "2026-02-10")).toEqual([kitchen]);
});

test.each(["2026-01-20", "2026-02-10"])("a waiver that hides nothing on %s is unused", (day) => {
  const waiver: Waiver = { rule: "canteen/patrol", key: ["gate"], ...span };
  expect(faults([waiver], [kitchen], day)).toEqual([{ fault: "unused", waiver, units: [] }]);
});

test("a waiver that does not hold yet is no fault", () => {
  expect(faults([{ rule: "canteen/patrol", key: ["gate"], ...span }], [kitchen], "2025-12-31")).toEqual([]);
});

test("a waiver of a whole rule that hides more than its breadth is over-broad", () => {
  const waiver: Waiver = { rule: "canteen/patrol", ...span };
  const units = [unit("a"), unit("b"), unit("c")];
  expect(faults([waiver], units, "2026-01-20", 2)).toEqual([{ fault: "broad", waiver, units }]);
  expect(faults([waiver], units, "2026-01-20", 3)).toEqual([]);
});
