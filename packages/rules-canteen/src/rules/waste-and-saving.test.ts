import { lacking, row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { monday, september } from "../trial/trial-school.ts";
import { dinersCounted } from "./diners-counted.ts";
import { discardHandled } from "./discard-handled.ts";
import { foodShareFloor } from "./food-share-floor.ts";

const verdictsOf = verdictsUnder(monday);

const discarded = (reason = "expired") =>
  row("canteen/stock-discard", "2025-09-01T08:20", {
    item: "豆腐",
    batch: "b-1",
    quantity: 3,
    reason,
    handling: "染色销毁",
  });
testRule(discardHandled, {
  ...monday,
  pass: { "takes a line that says so": [discarded()] },
  fail: {
    "fails expired food without it": {
      entries: [lacking(discarded(), "handling")],
      finds: ["报废登记缺 handling"],
    },
    "fails spoiled food without it": [lacking(discarded("spoiled"), "handling")],
    "fails recalled food without it": [lacking(discarded("recalled"), "handling")],
  },
  none: { unknown: "what is not on record is missing, which fails" },
});
it("asks nothing of a broken jar", () => {
  expect(verdictsOf(discardHandled, [lacking(discarded("damaged"), "handling")])).toEqual([]);
});

const ate = (meal = "lunch", group = "pupil") =>
  row(
    "canteen/servings",
    "2025-09-01T12:00",
    { meal, group, count: 300, hall: "hall-1", leaves: "2025-09-01T12:30" },
    { covers: `2025-09-01/${meal}` },
  );
testRule(dinersCounted, {
  ...monday,
  pass: {
    "takes a lunch that was counted": [ate()],
    "takes those meals that it is set to": { entries: [ate("dinner")], options: { meals: ["dinner"] } },
    "takes those groups that it is set to": { entries: [ate("lunch", "staff")], options: { groups: ["staff"] } },
  },
  fail: {
    "fails a lunch that was not": { entries: [], finds: ["pupil 2025-09-01/lunch 没有登记就餐人数"] },
    "takes no other group for it": [ate("lunch", "staff")],
    "takes no dinner for the lunch, though it is entered at noon": [ate("dinner")],
    "asks the sites that it is set to": {
      entries: [],
      site: { kind: "company" },
      options: { sites: ["company"] },
    },
  },
  unknown: { "is unknown where nobody counts": { entries: [], without: ["canteen/servings"] } },
});
it("asks nothing of a company", () => {
  expect(verdictsOf(dinersCounted, [], { site: { kind: "company" } })).toEqual(["notApplicable"]);
});

const charged = row("canteen/charge", "2025-09-10T16:00", { group: "pupil", amount: 1000 });
const spent = (amount: number, line = "food") =>
  row("canteen/cost", "2025-09-10T16:00", { group: "pupil", amount, line });
testRule(foodShareFloor, {
  ...september,
  pass: {
    "takes the share exactly": [charged, spent(700), spent(300, "gas")],
    "takes the share that it is set to": { entries: [charged, spent(600)], options: { share: 0.6 } },
  },
  fail: {
    "fails below": {
      entries: [charged, spent(650)],
      finds: ["2025-09 食材支出只占伙食收入的 0.65，不应低于 0.7"],
    },
    "counts no gas as food": [charged, spent(650), spent(300, "gas")],
  },
  unknown: { "is unknown where no income was entered": [spent(700)] },
});
