import { describe, expect, it } from "vitest";
import { dayOf, mustReadDay, weekdayOf, writeMinute } from "./days.ts";
import { readCovers } from "./periods.ts";
import type { Every, Schedule, SlotWindow } from "./schemas.ts";
import { siteDays } from "./site-days.ts";
import { slotsBetween } from "./slots.ts";

const schedule: Schedule = {
  terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-16" }],
  closures: [{ from: "2025-09-03", to: "2025-09-03", reason: "typhoon" }],
  openDays: ["2025-09-06"],
  meals: [{ id: "lunch", from: "11:00", to: "12:30" }],
};
const festivalDay = (_: string, year: number) => dayOf(year, 10, 6);
const site = siteDays(schedule, { isWorkday: (day) => weekdayOf(day) < 6, festivalDay });

function told(every: Every, from: string, to: string, window?: SlotWindow): readonly string[] {
  const slots = slotsBetween({ every, window }, mustReadDay(from), mustReadDay(to), site);
  return slots.map((slot) => `${slot.id} ${writeMinute(slot.opens)} ${writeMinute(slot.due)}`);
}
const ids = (every: Every, from: string, to: string) => told(every, from, to).map((line) => line.split(" ")[0]);

describe("slow slots", () => {
  it("open on operating days, with meals and clock times", () => {
    const open = ["2025-09-01", "2025-09-02", "2025-09-04", "2025-09-05", "2025-09-06"];
    expect(ids({ unit: "operatingDay" }, "2025-08-28", "2025-09-07")).toEqual(open);
    expect(told({ unit: "meal" }, "2025-09-01", "2025-09-01")).toEqual([
      "2025-09-01/lunch 2025-09-01T11:00 2025-09-01T12:30",
    ]);
    expect(told({ unit: "clock", at: ["07:30", "16:00"] }, "2025-09-01", "2025-09-01")).toEqual([
      "2025-09-01T07:30 2025-09-01T07:30 2025-09-01T16:00",
      "2025-09-01T16:00 2025-09-01T16:00 2025-09-02T00:00",
    ]);
  });

  it("take calendar periods, every n-th of them, or their named days", () => {
    expect(ids({ unit: "week" }, "2025-12-22", "2026-01-04")).toEqual(["2025-W52", "2026-W01"]);
    expect(ids({ unit: "month", interval: 2, starting: "2025-02-15" }, "2025-01-01", "2025-07-01")).toEqual([
      "2025-02",
      "2025-04",
      "2025-06",
    ]);
    const on = [31, "last-workday", "2-WE"] as const;
    expect(ids({ unit: "month", on: [...on] }, "2025-11-01", "2025-11-30")).toEqual([
      "2025-11-12",
      "2025-11-28",
      "2025-11-30",
    ]);
    expect(ids({ unit: "workday", interval: 2, starting: "2025-09-01" }, "2025-09-01", "2025-09-08")).toEqual([
      "2025-09-01",
      "2025-09-04",
      "2025-09-08",
    ]);
  });

  it("lie in terms, around festivals and in seasons", () => {
    expect(told({ unit: "term", at: ["start", "middle", "end"], days: 3 }, "2025-08-01", "2026-01-31")).toEqual([
      "2025-autumn/start 2025-09-01T00:00 2025-09-04T00:00",
      "2025-autumn/middle 2025-11-07T00:00 2025-11-10T00:00",
      "2025-autumn/end 2026-01-14T00:00 2026-01-17T00:00",
    ]);
    expect(told({ unit: "festival", of: ["moon"], from: -3, to: -1 }, "2025-09-01", "2025-12-31")).toEqual([
      "moon-2025 2025-10-03T00:00 2025-10-06T00:00",
    ]);
    expect(ids({ unit: "season", from: "12-30", to: "01-02", every: "day" }, "2025-12-01", "2026-01-31")).toEqual([
      "2025-12-30",
      "2025-12-31",
      "2026-01-01",
      "2026-01-02",
    ]);
  });

  it("let a due clock before the opening fall on the next day", () => {
    expect(told({ unit: "day" }, "2025-09-01", "2025-09-01", { opens: "20:00", due: "06:00" })).toEqual([
      "2025-09-01 2025-09-01T20:00 2025-09-02T06:00",
    ]);
  });
});

describe("slow covers", () => {
  it.each([
    ["2025-09-01", "2025-09-01T00:00", "2025-09-02T00:00"],
    ["2025-09-01T07:30", "2025-09-01T07:30", "2025-09-01T07:31"],
    ["2025-09-01/lunch", "2025-09-01T11:00", "2025-09-01T12:30"],
    ["2025-W36", "2025-09-01T00:00", "2025-09-08T00:00"],
    ["2025-Q3", "2025-07-01T00:00", "2025-10-01T00:00"],
    ["2025-H2", "2025-07-01T00:00", "2026-01-01T00:00"],
    ["2025-autumn", "2025-09-01T00:00", "2026-01-17T00:00"],
  ])("%s runs from %s to %s", (covers, from, to) => {
    const span = readCovers(covers, site);
    expect([span?.from, span?.to].map((minute) => writeMinute(minute ?? 0))).toEqual([from, to]);
  });
});
