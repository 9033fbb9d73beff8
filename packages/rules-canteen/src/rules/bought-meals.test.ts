import { lacking, type Row, row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { monday } from "../trial/trial-school.ts";
import { boughtMealChecked } from "./bought-meal-checked.ts";
import { boughtMealFresh } from "./bought-meal-fresh.ts";
import { boughtMealLicensed } from "./bought-meal-licensed.ts";

const verdictsOf = verdictsUnder(monday);

const ordered = (changes: object = {}): Row =>
  row(
    "canteen/meal-order",
    "2025-08-29T16:00",
    { meal: "lunch", group: "pupil", count: 300, supplier: "caterer", serveAt: "2025-09-01T11:30", ...changes },
    { id: "o-1" },
  );
const delivered = (at = "2025-09-01T11:10", changes: object = {}): Row =>
  row(
    "canteen/meal-delivery",
    at,
    {
      order: "o-1",
      meal: "lunch",
      supplier: "caterer",
      count: 300,
      readyAt: "2025-09-01T09:10",
      accepted: true,
      ...changes,
    },
    { actors: { by: "wu" } },
  );
const licence = (validUntil: string, category = "food-licence") =>
  row("general/certificate", "2024-09-01", {
    holder: "caterer",
    category,
    number: "JY-1",
    issuedOn: "2024-09-01",
    validUntil,
  });

testRule(boughtMealLicensed, {
  ...monday,
  pass: {
    "takes a licence on its last day": [licence("2025-09-01"), delivered()],
    "warns thirty days before it ends": {
      entries: [licence("2025-10-01"), delivered()],
      asOf: "2025-09-01",
      finds: ["caterer 的食品经营许可 2025-10-02T00:00 到期，请提前催换新证"],
    },
  },
  fail: {
    "fails on the day after": {
      entries: [licence("2025-08-31"), delivered()],
      finds: ["caterer 没有有效的食品经营许可，却从它那里订了餐"],
    },
    "takes no other licence for it": [licence("2026-08-31", "business-licence"), delivered()],
  },
  unknown: { "is unknown where no licences are kept": { entries: [delivered()], without: ["general/certificate"] } },
});

testRule(boughtMealChecked, {
  ...monday,
  pass: {
    "takes a check as the meal begins": [ordered(), delivered("2025-09-01T11:30")],
    "takes a check four hours before": [ordered(), delivered("2025-09-01T07:30")],
    "takes a check that refused the meals": [ordered(), delivered("2025-09-01T11:10", { accepted: false })],
  },
  fail: {
    "takes no check that was earlier": {
      entries: [ordered(), delivered("2025-09-01T07:29")],
      finds: ["订的餐没有查验，应在 2025-09-01T11:30 开餐前查"],
    },
    "is late once the meal has begun": {
      entries: [ordered(), delivered("2025-09-01T11:31")],
      finds: ["订的餐查验晚了：2025-09-01T11:31 才查，应在 2025-09-01T11:30 开餐前"],
    },
    "takes no check of another order": [ordered(), delivered("2025-09-01T11:10", { order: "o-2" })],
    "takes the hours that it is set to": {
      entries: [ordered(), delivered("2025-09-01T09:00")],
      options: { hours: 1 },
    },
  },
  unknown: {
    "is unknown where no checks are kept": { entries: [ordered()], without: ["canteen/meal-delivery"] },
    "is unknown where nobody said when it is served": [
      { ...lacking(ordered(), "serveAt"), at: "2025-09-01T07:00" },
      delivered(),
    ],
  },
});
it("asks for no check of meals that were cooked in the house", () => {
  expect(verdictsOf(boughtMealChecked, [lacking(ordered(), "supplier")])).toEqual([]);
});

testRule(boughtMealFresh, {
  ...monday,
  pass: { "takes four hours exactly": [delivered("2025-09-01T13:10")] },
  fail: {
    "fails a minute more": [delivered("2025-09-01T13:11")],
    "fails what was cooked the night before": {
      entries: [delivered("2025-09-01T11:10", { readyAt: "2025-08-31T20:10" })],
      finds: ["加工完 15 小时才送到，不应超过 4 小时"],
    },
    "takes the hours that it is set to": { entries: [delivered("2025-09-01T11:20")], options: { hours: 2 } },
  },
  unknown: { "is unknown where the label gave no time": [lacking(delivered(), "readyAt")] },
});
