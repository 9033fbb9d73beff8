import { row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { labStore } from "../trial/cast.ts";
import { wednesday } from "../trial/trial-school.ts";
import { hazardousPurchaseFiled } from "./hazardous-purchase-filed.ts";
import { labWasteCleared } from "./lab-waste-cleared.ts";
import { wastePlanFiled } from "./waste-plan-filed.ts";

const verdictsOf = verdictsUnder(wednesday);

const bought = (danger = "explosive") =>
  row(
    "school/hazardous-move",
    "2025-11-12T14:00",
    { item: "高锰酸钾", danger, direction: "in", grams: 500 },
    { id: "move-1", area: "store-1" },
  );
const sent = (moment: string, topic = "chemical-purchase", about = "move-1") =>
  row("general/report", moment, { topic, about, to: "公安局" });
testRule(hazardousPurchaseFiled, {
  ...wednesday,
  pass: {
    "takes a filing on the fifth day": [bought(), sent("2025-11-17T23:59")],
    "asks it of corrosives where it is set to": {
      entries: [bought("corrosive"), sent("2025-11-13T09:00")],
      options: { dangers: ["corrosive"] },
    },
  },
  fail: {
    "is late on the sixth": {
      entries: [bought(), sent("2025-11-18T00:00")],
      finds: ["购买备案晚了：2025-11-18T00:00 才报，应在 2025-11-18T00:00 前"],
    },
    "takes no filing of another purchase": {
      entries: [bought("toxic"), sent("2025-11-13T09:00", "chemical-purchase", "move-2")],
      finds: ["购买后没有报公安备案，应在 2025-11-18T00:00 前备案"],
    },
    "takes no other report": [bought(), sent("2025-11-13T09:00", "accident")],
  },
  unknown: { "is unknown where no reports are kept": { entries: [bought()], without: ["general/report"] } },
});
it("asks for no filing of what is merely flammable, or of what goes out", () => {
  expect(verdictsOf(hazardousPurchaseFiled, [bought("flammable")])).toEqual([]);
  const move = bought();
  expect(verdictsOf(hazardousPurchaseFiled, [{ ...move, data: { ...move.data, direction: "out" } }])).toEqual([]);
});

const planned = (day: string, area = "store-1", topic = "waste-plan") =>
  row("general/report", day, { topic, to: "生态环境局" }, { area });
testRule(wastePlanFiled, {
  ...wednesday,
  period: { from: "2025-01-01", to: "2025-12-31" },
  pass: { "takes one filing in the year": [{ ...labStore, at: "2024-12-01" }, planned("2025-12-31")] },
  fail: {
    "fails a year without one": {
      entries: [{ ...labStore, at: "2024-12-01" }, planned("2025-03-01", "store-1", "hazard-stats")],
      finds: ["store-1 2025 没有备案危险废物管理计划"],
    },
    "takes no filing for another store": [{ ...labStore, at: "2024-12-01" }, planned("2025-03-01", "store-2")],
  },
  unknown: {
    "is unknown where no reports are kept": {
      entries: [{ ...labStore, at: "2024-12-01" }],
      without: ["general/report"],
    },
  },
});

const waste = (direction: string, at: string, drum = "桶3") =>
  row("school/lab-waste", at, { drum, waste: "废酸", direction, grams: 5000 }, { area: "store-1" });
testRule(labWasteCleared, {
  ...wednesday,
  period: { from: "2024-11-01", to: "2025-12-31" },
  asOf: "2026-06-30",
  pass: {
    "takes a drum that is fetched after a year to the day": [
      waste("in", "2024-11-12T09:00"),
      waste("out", "2025-11-12T23:59"),
    ],
  },
  fail: {
    "is late on the day after": {
      entries: [waste("in", "2024-11-12T09:00"), waste("out", "2025-11-13T00:00")],
      finds: ["转移晚了：2025-11-13T00:00 才运走，应在 2025-11-13T00:00 前"],
    },
    "takes no other drum": {
      entries: [waste("in", "2024-11-12T09:00"), waste("out", "2025-03-12T09:00", "桶4")],
      finds: ["存放满期没有转移处置，应在 2025-11-13T00:00 前运走"],
    },
  },
  none: { unknown: "a drum that was put aside is on the same list as its leaving" },
});
