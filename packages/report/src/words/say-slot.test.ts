import { china } from "@houqin/calendar-cn";
import { createEngine } from "@houqin/core";
import { expect, test } from "vitest";
import { saySlot } from "./say-slot.ts";
import { timesOf } from "./times.ts";

const { festivals } = createEngine({ packs: [], calendar: china() }).catalogue();

test.each([
  ["dragon-boat-2026", "2026年端午节", "Dragon Boat Festival 2026"],
  ["2025-autumn/start", "2025年秋季学期期初", "start of autumn term 2025"],
  ["flood-2026", "flood-2026", "flood-2026"],
])("%s is called as people call it, what is no festival as it is", (slot, zh, en) => {
  expect(saySlot(slot, "zh", timesOf("zh"), festivals)).toBe(zh);
  expect(saySlot(slot, "en", timesOf("en"), festivals)).toBe(en);
});

test("without a calendar there are no festivals in the catalogue, and their ids stand", () => {
  expect(createEngine({ packs: [] }).catalogue().festivals).toBeUndefined();
  expect(saySlot("dragon-boat-2026", "zh", timesOf("zh"))).toBe("dragon-boat-2026");
});
