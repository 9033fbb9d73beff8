import { row, testRule } from "@houqin/testing";
import { march, monday } from "../trial/trial-hotel.ts";
import { breakageRate } from "./breakage-rate.ts";
import { breakageRecord } from "./breakage-record.ts";
import { dishwasherRinse } from "./dishwasher-rinse.ts";
import { wareChlorine } from "./ware-chlorine.ts";
import { wareHeat } from "./ware-heat.ts";
import { wareOrder } from "./ware-order.ts";
import { wareTime } from "./ware-time.ts";

const steps = (...names: readonly string[]) =>
  names.map((step, index) =>
    row("hotel/ware-step", `2026-03-02T13:0${index}`, { batch: "b-1", ware: "tableware", step }, { area: "scullery" }),
  );
const disinfected = (how: Readonly<Record<string, unknown>>) => [
  row("hotel/ware-step", "2026-03-02T13:30", { batch: "b-1", ware: "tableware", step: "disinfect", ...how }),
];

testRule(wareOrder, {
  ...monday,
  pass: { "takes the three steps in their order": steps("clean", "disinfect", "store") },
  fail: {
    "fails a batch put away undisinfected": {
      entries: steps("clean", "store"),
      finds: ["b-1 这批没做“disinfect”就到了“store”"],
    },
    "fails a batch that was never washed": steps("disinfect", "store"),
  },
  none: { unknown: "every line names its batch and step" },
});

testRule(wareHeat, {
  ...monday,
  pass: {
    "takes steam and boiling at a hundred degrees": [
      ...disinfected({ method: "steam", celsius: 100 }),
      ...disinfected({ method: "boil", celsius: 100 }),
    ],
    "takes infrared at a hundred and twenty": disinfected({ method: "infrared", celsius: 120 }),
  },
  fail: {
    "fails cooler steam": {
      entries: disinfected({ method: "steam", celsius: 99.9 }),
      finds: ["消毒温度只有 99.9 ℃，应到 100 ℃"],
    },
    "fails infrared at the heat of steam": disinfected({ method: "infrared", celsius: 119 }),
  },
  unknown: { "is unknown where no temperature was written down": disinfected({ method: "steam" }) },
});

testRule(wareTime, {
  ...monday,
  pass: {
    "takes ten minutes of heat": disinfected({ method: "infrared", minutes: 10 }),
    "takes five minutes of chlorine": disinfected({ method: "chlorine", minutes: 5 }),
  },
  fail: {
    "fails a shorter boil": {
      entries: disinfected({ method: "boil", minutes: 9.9 }),
      finds: ["只消毒了 9.9 分钟，应满 10 分钟"],
    },
    "fails a shorter soak": disinfected({ method: "chlorine", minutes: 4.9 }),
  },
  unknown: { "is unknown where no time was written down": disinfected({ method: "steam" }) },
});

testRule(wareChlorine, {
  ...monday,
  pass: { "takes 250 mg/L": disinfected({ method: "chlorine", chlorine: 250 }) },
  fail: { "fails less": disinfected({ method: "chlorine", chlorine: 249 }) },
  unknown: { "is unknown where it was not measured": disinfected({ method: "chlorine" }) },
});

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
