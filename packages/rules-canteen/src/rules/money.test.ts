import { describe, expect, it } from "vitest";
import { type Row, row, saidOf } from "../trial/said-of.ts";
import { sittings, weekMenu } from "../trial/school-meals.ts";
import { accountsPosted } from "./accounts-posted.ts";
import { costSteady } from "./cost-steady.ts";
import { mealBalance } from "./meal-balance.ts";
import { mealFeeEarmark } from "./meal-fee-earmark.ts";

const charged = (amount: number, day = "2025-09-10") =>
  row("canteen/charge", `${day}T16:00`, { group: "pupil", amount }, { covers: day });
const spent = (amount: number, day = "2025-09-10", line = "food") =>
  row("canteen/cost", `${day}T16:00`, { group: "pupil", amount, line }, { covers: day });

describe("the balance of meal money", () => {
  const days = ["2025-09-01", "2026-01-23"] as const;

  it.each([980, 1000, 1020])("passes within two per cent (%d spent of 1000)", (amount) => {
    expect(saidOf(mealBalance, [charged(1000), spent(amount)], { days })).toEqual(["pass"]);
  });
  it("fails when more is left over", () => {
    expect(saidOf(mealBalance, [charged(1000), spent(979.99)], { days })).toEqual(["fail tooHigh"]);
  });
  it("fails when more was lost", () => {
    expect(saidOf(mealBalance, [charged(1000), spent(1020.01)], { days })).toEqual(["fail tooLow"]);
  });
  it("waits until the term is over", () => {
    expect(saidOf(mealBalance, [charged(1000), spent(500)], { days, asOf: "2025-12-31" })).toEqual(["pending"]);
  });
  it("is unknown where no income was entered", () => {
    expect(saidOf(mealBalance, [spent(1000)], { days })).toEqual(["unknown"]);
  });
});

describe("the cost of a serving", () => {
  const days = ["2025-10-01", "2025-10-31"] as const;
  const months: readonly Row[] = [...sittings("2025-09-01", 10, 10), ...sittings("2025-10-09", 10, 10)];
  const said = (october: number, { foods = 25, meals = months } = {}) =>
    saidOf(costSteady, [...meals, weekMenu("2025-10-13", foods), spent(3000), spent(october, "2025-10-20")], { days });

  it("passes at fifteen per cent more than last month", () => {
    expect(said(3450)).toEqual(["pass"]);
  });
  it("fails above", () => {
    expect(said(3451)).toEqual(["fail tooHigh"]);
  });
  it("fails when it was held by poorer menus", () => {
    expect(said(3000, { foods: 24 })).toEqual(["fail guardFailed"]);
  });
  it("does not count in a short month", () => {
    expect(said(9000, { meals: months.slice(0, -1) })).toEqual(["notApplicable"]);
  });
  it("is unknown where nobody ate last month", () => {
    expect(said(3000, { meals: sittings("2025-10-09", 10, 10) })).toEqual(["unknown"]);
  });
});

describe("the purpose of meal money", () => {
  const days = ["2025-09-10", "2025-09-10"] as const;

  it.each(["food", "gas"])("passes what was spent on %s", (line) => {
    expect(saidOf(mealFeeEarmark, [spent(100, "2025-09-10", line)], { days })).toEqual(["pass"]);
  });
  it("fails anything else", () => {
    expect(saidOf(mealFeeEarmark, [spent(100, "2025-09-10", "other")], { days })).toEqual(["fail forbidden"]);
  });
  it("sees invoices that were charged to it", () => {
    const invoice = row("general/invoice", "2025-09-10T09:00", {
      number: "v-1",
      fund: "meal-fee",
      line: "wages",
      amount: 900,
    });
    expect(saidOf(mealFeeEarmark, [invoice], { days })).toEqual(["fail forbidden"]);
  });
  it("allows the lines of the option", () => {
    const options = { lines: ["food", "gas", "other"] };
    expect(saidOf(mealFeeEarmark, [spent(100, "2025-09-10", "other")], { days, options })).toEqual(["pass"]);
  });
  it("asks nothing of income", () => {
    expect(saidOf(mealFeeEarmark, [charged(100)], { days })).toEqual([]);
  });
});

describe("posting the accounts", () => {
  const days = ["2025-10-01", "2025-10-31"] as const;
  const posted = (at: string, topic = "canteen-accounts") =>
    row("general/publication", at, { topic, audience: "parents", days: 7 });

  it.each(["2025-10-01T00:00", "2025-10-15T23:59"])("passes by the fifteenth, at %s", (at) => {
    expect(saidOf(accountsPosted, [posted(at)], { days })).toEqual(["pass"]);
  });
  it("is late on the sixteenth", () => {
    expect(saidOf(accountsPosted, [posted("2025-10-16T00:00")], { days })).toEqual(["fail late"]);
  });
  it("fails when only a menu was posted", () => {
    expect(saidOf(accountsPosted, [posted("2025-10-10T09:00", "menu")], { days })).toEqual(["fail missed"]);
  });
  it("opens on the first whatever the day", () => {
    const options = { day: 10 };
    expect(saidOf(accountsPosted, [posted("2025-10-01T00:00")], { days, options })).toEqual(["pass"]);
    expect(saidOf(accountsPosted, [posted("2025-10-11T00:00")], { days, options })).toEqual(["fail late"]);
  });
  it("is unknown at a school that keeps no publications", () => {
    expect(saidOf(accountsPosted, [], { days, without: ["general/publication"] })).toEqual(["unknown"]);
  });
});
