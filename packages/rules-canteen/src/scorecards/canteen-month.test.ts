import { createEngine } from "@houqin/core";
import { general } from "@houqin/rules-general";
import { type Row, row } from "@houqin/testing";
import { describe, expect, it } from "vitest";
import { canteen } from "../pack.ts";
import { cook, farm, kitchen } from "../trial/cast.ts";
import { sittings, weekMenu } from "../trial/school-meals.ts";
import { monday } from "../trial/trial-school.ts";

const engine = createEngine({ packs: [general, canteen], preset: "recommended" });

const october = Array.from({ length: 31 }, (_, day) => `2025-10-${String(day + 1).padStart(2, "0")}`);
const workdays = october.filter((day) => ![0, 6].includes(new Date(`${day}T00:00Z`).getUTCDay()));

const controlled = (day: string) =>
  row("canteen/daily-control", `${day}T10:00`, { items: [], zeroRisk: true }, { covers: day, area: "kitchen-1" });
const sampled = (day: string, grams: number) =>
  row(
    "canteen/food-sample",
    `${day}T11:10`,
    { dish: "红烧肉", meal: "lunch", grams },
    { covers: `${day}/lunch`, area: "kitchen-1" },
  );
const cooked = (day: string) =>
  row(
    "canteen/cooking",
    `${day}T11:00`,
    { dish: "红烧肉", meal: "lunch", batch: 1, coreCelsius: 82 },
    { covers: `${day}/lunch`, area: "kitchen-1", actors: { by: "chen" } },
  );
const [first = "", ...others] = workdays;
/** Controls on all days but the first, ten dishes cooked and sampled, one sample too small. */
const kitchenLog = [
  ...others.map(controlled),
  ...workdays.slice(0, 10).map(cooked),
  ...workdays.slice(0, 10).map((day) => sampled(day, day === first ? 120 : 130)),
];
const papers = (holder: string, category: string) =>
  row("general/certificate", "2025-09-01", {
    holder,
    category,
    number: "Z-1",
    issuedOn: "2025-09-01",
    validUntil: "2026-08-31",
  });
const worked = row(
  "general/shift",
  "2025-10-09T06:00",
  { post: "cook", start: "2025-10-09T06:00", end: "2025-10-09T14:00" },
  { actors: { by: "chen" } },
);
const receipt = row("canteen/receipt", "2025-10-09T06:30", {
  delivery: "d-1",
  item: "大米",
  quantity: 100,
  supplier: "farm",
  unitPrice: 5,
  amount: 500,
  accepted: true,
});
const sheet = row("checklist/score", "2025-10-15T10:00", {
  checklist: "canteen/self-inspection-sheet",
  earned: 9,
  outOf: 10,
  percent: 90,
  vetoed: false,
  known: 20,
  open: 0,
  notApplicable: 0,
});
const survey = row("general/survey", "2025-09-20T16:00", {
  about: "canteen",
  group: "pupil",
  asked: 300,
  returned: 250,
  satisfied: 220,
});
const spent = (amount: number, day: string) =>
  row("canteen/cost", `${day}T16:00`, { group: "pupil", amount, line: "food" }, { covers: day });
const money = [
  ...sittings("2025-09-01", 10, 10),
  ...sittings("2025-10-09", 10, 10),
  weekMenu("2025-10-13", 25),
  spent(3000, "2025-09-10"),
  spent(3300, "2025-10-20"),
];
const leftovers = row(
  "canteen/leftovers",
  "2025-10-20T13:00",
  { meal: "lunch", kilograms: 18 },
  { covers: "2025-10-20/lunch" },
);
const complaint = (at: string) =>
  row("general/feedback", at, { category: "complaint", channel: "phone", content: "菜凉了" });
const month: readonly Row[] = [
  ...[kitchen, cook, farm, worked, receipt, sheet, survey, leftovers],
  ...[papers("chen", "health"), papers("farm", "food-licence"), ...kitchenLog, ...money],
  ...[complaint("2025-10-14T12:00"), complaint("2025-10-22T12:00")],
];
const incident = row("general/incident", "2025-10-22T13:00", {
  category: "food-poisoning",
  severity: "general",
  heardAt: "2025-10-22T13:00",
  description: "腹泻",
});

const keeps = [...new Set([...month, incident].map(({ kind }) => kind))].map((kind) => ({ kind, from: "2025-05-01" }));
const site = engine.readSite({ id: "s", timeZone: "Asia/Shanghai", ...monday.site, keeps });

function scored(rows: readonly Row[]) {
  const entries: readonly unknown[] = rows.map((entry, index) => ({ id: `e${index}`, ...entry }));
  const ledger = engine.ledger({ site, entries });
  expect(ledger.refused).toEqual([]);
  const { scores = [] } = engine.evaluate({
    site,
    ledger,
    asOf: "2026-01-31",
    period: { from: "2025-10-01", to: "2025-10-31" },
  });
  return scores.find(({ scorecard, period }) => scorecard === "canteen/month" && period === "2025-10")?.score;
}

describe("the scorecard of a canteen", () => {
  const score = scored(month);

  it("has points of each part that can be worked out by hand", () => {
    const points = Object.fromEntries((score?.parts ?? []).map(({ id, earned }) => [id, earned]));
    expect(points).toEqual({
      // 53 of 55 were as they must be: 22 of 23 controls, 10 pots, 10 samples taken, 9 of 10 heavy enough, one shift, one delivery.
      safety: 25.454545,
      // 90 % of the sheet, between 60 and 95.
      sheet: 17.142857,
      // 220 of 250, between 60 % and 95 %.
      satisfaction: 16,
      // 11 yuan a meal after 10, and as many foods.
      cost: 10,
      // 18 kg of 300 meals: 60 g, between 100 and 30.
      waste: 5.714286,
      complaints: -2,
    });
  });

  it("gives a grade by their sum", () => {
    expect([score?.earned, score?.grade]).toEqual([72.311688, "C"]);
    const heavier = month.map((entry) => (entry.data.grams === 120 ? sampled(first, 125) : entry));
    const clean = scored([...heavier, controlled(first)]);
    expect([clean?.earned, clean?.grade]).toEqual([86.857143, "B"]);
  });

  it("leaves out what a meal costs where it cannot be told", () => {
    const short = scored(month.filter(({ kind, at }) => kind !== "canteen/servings" || at >= "2025-10-10"));
    expect(short?.parts?.find(({ id }) => id === "cost")?.outOf).toBe(0);
  });

  it("gives no grade after a food poisoning", () => {
    const after = scored([...month, incident]);
    expect([after?.grade, after?.veto]).toEqual([undefined, "poisoning"]);
  });
});
