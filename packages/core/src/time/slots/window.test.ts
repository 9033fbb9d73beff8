import { expect, test } from "vitest";
import type { SlotWindow } from "../every.ts";
import { daySlot, spanSlot } from "./base-slot.ts";
import { windowReader } from "./window.ts";

const DAY = 1440;
const oneDay = daySlot(10);
const week = spanSlot("week", 10, 16, "no");
const read = (window: SlotWindow, slot = oneDay) => {
  const { opens, due } = windowReader(window)(slot);
  return [opens - 10 * DAY, due - 10 * DAY];
};

test("without a window the slot keeps its own times", () => {
  expect(read({})).toEqual([0, DAY]);
});

test("plain clocks are on the first and on the last day", () => {
  expect(read({ opens: "08:00", due: "17:00" })).toEqual([480, 1020]);
  expect(read({ opens: "08:00", due: "17:00" }, week)).toEqual([480, 6 * DAY + 1020]);
});

test("a due clock at or before the opening falls on the next day", () => {
  expect(read({ opens: "20:00", due: "06:00" })).toEqual([1200, DAY + 360]);
  expect(read({ opens: "20:00", due: "20:00" })).toEqual([1200, DAY + 1200]);
});

test("a due clock before a later opening falls after it", () => {
  expect(read({ opens: { days: 2, at: "09:00" }, due: "08:00" })).toEqual([2 * DAY + 540, 3 * DAY + 480]);
});

test("moments in days count from the first day, at 00:00 to open and 24:00 to be due", () => {
  expect(read({ opens: { days: -3 }, due: { days: 2 } }, week)).toEqual([-3 * DAY, 3 * DAY]);
  expect(read({ opens: { days: 1, at: "07:00" }, due: { days: 1, at: "09:30" } })).toEqual([DAY + 420, DAY + 570]);
});

test("an impossible clock is refused where it stands", () => {
  expect(() => windowReader({ due: { days: 0, at: "25:00" } })).toThrow('window.due.at: "25:00" is no clock time');
});
