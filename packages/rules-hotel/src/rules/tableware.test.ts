import { row, testRule } from "@houqin/testing";
import { march, monday } from "../trial/trial-hotel.ts";
import { breakageRate } from "./breakage-rate.ts";
import { breakageRecord } from "./breakage-record.ts";
import { dishwasherRinse } from "./dishwasher-rinse.ts";

const disinfected = (how: Readonly<Record<string, unknown>>) => [
  row("general/tableware-step", "2026-03-02T13:30", { load: "b-1", ware: "tableware", step: "disinfect", ...how }),
];

testRule(dishwasherRinse, {
  ...monday,
  pass: { "takes 85 degrees": disinfected({ method: "dishwasher", celsius: 85 }) },
  fail: {
    "fails a cooler rinse": {
      entries: disinfected({ method: "dishwasher", celsius: 84 }),
      finds: ["洗碗机漂洗只有 84 ℃，应到 85 ℃"],
    },
  },
  unknown: { "is unknown where it was not read": disinfected({ method: "dishwasher" }) },
});

const plates = row("hotel/par-item", "2026-01-01", { name: "骨碟", group: "ware", price: 10 }, { subject: "骨碟" });
const sheets = row("hotel/par-item", "2026-01-01", { name: "床单", group: "linen" }, { subject: "床单" });
const broken = (data: Readonly<Record<string, unknown>>, actors = { by: "waiter-1" }) =>
  row("hotel/par-move", "2026-03-02T20:00", { item: "骨碟", direction: "broken", pieces: 3, ...data }, { actors });

testRule(breakageRecord, {
  ...monday,
  pass: { "takes cause, worth and name": [plates, broken({ reason: "滑落", value: 30 })] },
  fail: {
    "fails without a cause": { entries: [plates, broken({ value: 30 })], finds: ["破损登记不全，缺 reason"] },
    "fails without its worth": [plates, broken({ reason: "滑落" })],
    "fails without a name": [
      plates,
      row("hotel/par-move", "2026-03-02T20:00", {
        item: "骨碟",
        direction: "broken",
        pieces: 1,
        reason: "滑落",
        value: 10,
      }),
    ],
  },
  none: { unknown: "what stands on the line is known" },
});

const sold = (takings: number) =>
  row("hotel/outlet-day", "2026-03-02T23:00", { covers: 200, takings, consumables: 900 }, { area: "hall" });
testRule(breakageRate, {
  ...march,
  pass: {
    "takes five in a thousand": [plates, sold(20000), broken({ value: 100 })],
    "leaves linen alone": [
      sheets,
      sold(20000),
      row("hotel/par-move", "2026-03-02T20:00", { item: "床单", direction: "broken", pieces: 9, value: 900 }),
    ],
  },
  fail: {
    "fails just beyond": {
      entries: [plates, sold(20000), broken({ value: 110 })],
      finds: ["2026-03 餐具破损占营业额 0.0055，不应超过 0.005"],
    },
  },
  unknown: { "is unknown where no takings are known": [plates, broken({ value: 100 })] },
});
