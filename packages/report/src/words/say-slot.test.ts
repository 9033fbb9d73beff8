import { type Calendar, createEngine, type Festival } from "@houqin/core";
import { expect, test } from "vitest";
import { saySlot } from "./say-slot.ts";
import { timesOf } from "./times.ts";

const dragonBoat: Festival = {
  id: "dragon-boat",
  title: { zh: "端午节", en: "Dragon Boat Festival" },
  kind: "lunar",
};
const calendar: Calendar = {
  name: "示例",
  confirmed: { from: 20454, through: 20818 },
  festivals: [dragonBoat],
  day: () => ({ working: true, status: "confirmed" }),
  festivalDay: () => undefined,
};

test.each([
  ["dragon-boat-2026", "2026年端午节", "Dragon Boat Festival 2026"],
  ["2025-autumn/start", "2025年秋季学期期初", "start of autumn term 2025"],
  ["flood-2026", "flood-2026", "flood-2026"],
])("%s is called as people call it, what is no festival as it is", (slot, zh, en) => {
  const { festivals } = createEngine({ packs: [], calendar }).catalogue();
  expect(saySlot(slot, "zh", timesOf("zh"), festivals)).toBe(zh);
  expect(saySlot(slot, "en", timesOf("en"), festivals)).toBe(en);
});

test("without a calendar there are no festivals in the catalogue, and their ids stand", () => {
  expect(createEngine({ packs: [] }).catalogue().festivals).toBeUndefined();
  expect(saySlot("dragon-boat-2026", "zh", timesOf("zh"))).toBe("dragon-boat-2026");
});
