import { row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { sittings, weekMenu } from "../trial/school-meals.ts";
import { monday } from "../trial/trial-school.ts";
import { accountsPosted } from "./accounts-posted.ts";
import { costSteady } from "./cost-steady.ts";
import { mealBalance } from "./meal-balance.ts";
import { mealFeeEarmark } from "./meal-fee-earmark.ts";

const verdictsOf = verdictsUnder(monday);

const charged = (amount: number, day = "2025-09-10") =>
  row("canteen/charge", `${day}T16:00`, { group: "pupil", amount }, { covers: day });
const spent = (amount: number, day = "2025-09-10", line = "food") =>
  row("canteen/cost", `${day}T16:00`, { group: "pupil", amount, line }, { covers: day });

const term = { ...monday, period: { from: "2025-09-01", to: "2026-01-23" } };
testRule(mealBalance, {
  ...term,
  pass: {
    "takes two per cent left over": [charged(1000), spent(980)],
    "takes two per cent lost": [charged(1000), spent(1020)],
  },
  fail: {
    "fails when more is left over": [charged(1000), spent(979.99)],
    "fails when more was lost": [charged(1000), spent(1020.01)],
  },
  unknown: { "is unknown where no income was entered": [spent(1000)] },
});
it("waits for the balance until the term is over", () => {
  expect(verdictsOf(mealBalance, [charged(1000), spent(500)], { ...term, asOf: "2025-12-31" })).toEqual(["pending"]);
});

const october = { ...monday, period: { from: "2025-10-01", to: "2025-10-31" } };
const eaten = [...sittings("2025-09-01", 10, 10), ...sittings("2025-10-09", 10, 10)];
const spentIn = (amount: number, foods = 25) => [
  weekMenu("2025-10-13", foods),
  spent(3000),
  spent(amount, "2025-10-20"),
];
testRule(costSteady, {
  ...october,
  pass: { "takes fifteen per cent more than last month": [...eaten, ...spentIn(3450)] },
  fail: {
    "fails above": {
      entries: [...eaten, ...spentIn(3600)],
      finds: ["2025-10 每人次成本 12 元，涨得太快，按上月算最多 11.5 元"],
    },
    "fails when it was held by poorer menus": {
      entries: [...eaten, ...spentIn(3000, 24)],
      finds: ["2025-10 成本没涨，但食物只有 24 种，应有 25 种"],
    },
  },
  unknown: { "is unknown where nobody ate last month": [...sittings("2025-10-09", 10, 10), ...spentIn(3000)] },
});
it("judges no cost in a short month", () => {
  expect(verdictsOf(costSteady, [...eaten.slice(0, -1), ...spentIn(9000)], october)).toEqual(["notApplicable"]);
});

testRule(mealFeeEarmark, {
  ...monday,
  period: { from: "2025-09-10", to: "2025-09-10" },
  pass: {
    "takes food and gas": [spent(100), spent(100, "2025-09-10", "gas")],
    "takes the lines of the option": {
      entries: [spent(100, "2025-09-10", "other")],
      options: { lines: ["food", "gas", "other"] },
    },
  },
  fail: {
    "fails anything else": {
      entries: [spent(100, "2025-09-10", "other")],
      finds: ["不是伙食支出，却记在伙食账上"],
    },
    "sees invoices that were charged to it": [
      row("general/invoice", "2025-09-10T09:00", { number: "v-1", fund: "meal-fee", line: "wages", amount: 900 }),
    ],
  },
  unknown: {
    "is unknown of money that does not say of which fund": [
      row("budget/posting", "2025-09-10T09:00", {
        line: "wages",
        stage: "spent",
        amount: 860,
        source: "b-1",
        chain: "b-1",
        document: "expense",
      }),
    ],
  },
});
it("asks nothing of income", () => {
  expect(verdictsOf(mealFeeEarmark, [charged(100)], { period: { from: "2025-09-10", to: "2025-09-10" } })).toEqual([]);
});

const posted = (at: string, topic = "canteen-accounts") => [
  row("general/publication", at, { topic, audience: "parents", days: 7 }),
];
testRule(accountsPosted, {
  ...october,
  pass: {
    "takes the first of the month": posted("2025-10-01T00:00"),
    "takes the fifteenth": posted("2025-10-15T23:59"),
    "opens on the first whatever the day": { entries: posted("2025-10-01T08:00"), options: { day: 10 } },
  },
  fail: {
    "is late on the sixteenth": posted("2025-10-16T00:00"),
    "fails when only a menu was posted": posted("2025-10-10T09:00", "menu"),
  },
  unknown: { "is unknown where no publications are kept": { entries: [], without: ["general/publication"] } },
});
