import { expect, test } from "vitest";
import type { Every } from "../../time/every.ts";
import type { Requirement } from "../requirement.ts";
import { compareStrictness } from "../strictness/compare.ts";
import type { Cadence } from "./schema.ts";

const verdict = (required: Requirement, promised: Requirement) => compareStrictness(required, promised).verdict;
const of = { kind: "a/record" };
const cadence = (every: Cadence["every"], more: object = {}): Requirement => ({ shape: "cadence", of, every, ...more });

const day = { unit: "day" } as const;
const week = { unit: "week" } as const;
const month = { unit: "month" } as const;
const quarter = { unit: "quarter" } as const;
const atSites = (table: Record<string, Every>, others?: Every) => ({ by: "site" as const, table, others });

test.each<[Cadence["every"], Cadence["every"], string]>([
  [atSites({ school: quarter }, month), month, "stricter"],
  [atSites({ school: quarter }, month), quarter, "weaker"],
  [atSites({ school: quarter }, month), atSites({ school: month }, quarter), "incomparable"],
  [atSites({ hotel: month }), atSites({ hotel: month, school: month }), "stricter"],
  [atSites({ hotel: month }), week, "stricter"],
  [month, week, "stricter"],
  [week, month, "weaker"],
  [quarter, month, "stricter"],
  [week, day, "stricter"],
  [{ unit: "workday" }, day, "stricter"],
  [week, { unit: "workday" }, "incomparable"],
  [week, { unit: "weekday", on: ["WE"] }, "stricter"],
  [{ unit: "weekday", on: ["MO"] }, { unit: "weekday", on: ["MO", "TH"] }, "stricter"],
  [{ unit: "weekday", on: ["MO"] }, { unit: "weekday", on: ["TU", "TH"] }, "incomparable"],
  [{ unit: "week", interval: 2 }, week, "stricter"],
  [month, { unit: "week", interval: 2 }, "stricter"],
  [month, { unit: "week", interval: 4 }, "incomparable"],
  [month, { unit: "month", on: [15] }, "stricter"],
  [month, { unit: "month", on: ["5-WE"] }, "incomparable"],
  [{ unit: "meal" }, { unit: "meal", meals: ["lunch"] }, "weaker"],
  [{ unit: "clock", at: ["08:00"] }, { unit: "clock", at: ["08:00", "16:00"] }, "stricter"],
  [{ unit: "gap", atMost: 15, in: "days" }, { unit: "gap", atMost: 10, in: "days" }, "stricter"],
  [{ unit: "gap", atMost: 2, in: "days" }, { unit: "gap", atMost: 48, in: "hours" }, "stricter"],
  [{ unit: "gap", atMost: 48, in: "hours" }, { unit: "gap", atMost: 2, in: "days" }, "weaker"],
  [{ unit: "gap", atMost: 1, in: "months" }, { unit: "gap", atMost: 28, in: "days" }, "stricter"],
  [{ unit: "gap", atMost: 1, in: "months" }, { unit: "gap", atMost: 30, in: "days" }, "incomparable"],
  [{ unit: "gap", atMost: 15, in: "days" }, week, "stricter"],
  [{ unit: "gap", atMost: 15, in: "days" }, month, "incomparable"],
  [{ unit: "gap", atMost: 7, in: "days" }, { unit: "weekday", on: ["FR"] }, "stricter"],
  [month, { unit: "random", times: 2, per: "month", seed: "s" }, "stricter"],
  [{ unit: "random", times: 2, per: "month", seed: "s" }, month, "weaker"],
  [{ unit: "term" }, { unit: "term", at: ["start"] }, "stricter"],
  [
    { unit: "festival", of: ["spring-festival"], from: -7 },
    { unit: "festival", of: ["spring-festival"], from: -3 },
    "stricter",
  ],
  [
    { unit: "steps", since: "inUseFrom", years: [1, 4] },
    { unit: "steps", since: "inUseFrom", years: [1, 4, 7] },
    "stricter",
  ],
  [{ unit: "season", from: "05-01", to: "10-31", every: "workday" }, { unit: "workday" }, "stricter"],
])("required %j, promised %j: %s", (required, promised, expected) => {
  expect(verdict(cadence(required), cadence(promised))).toBe(expected);
});

test("once a day is more than three times a week, and not comparable to eight times", () => {
  expect(verdict(cadence(week, { times: 3 }), cadence(day))).toBe("stricter");
  expect(verdict(cadence(week, { times: 8 }), cadence(day))).toBe("incomparable");
});

test("a window that closes earlier is stricter, one that crosses midnight closes on the next day", () => {
  const by = (due: string) => cadence(day, { window: { due } });
  expect(verdict(by("12:00"), by("09:00"))).toBe("stricter");
  expect(verdict(cadence(day), by("09:00"))).toBe("stricter");
  const night = (opens: string, due: string) => cadence(day, { window: { opens, due } });
  expect(verdict(night("20:00", "06:00"), night("22:00", "05:00"))).toBe("stricter");
  expect(verdict(night("20:00", "06:00"), night("20:00", "23:00"))).toBe("stricter");
});

test("a window of a week says nothing of a window of a day", () => {
  const { verdict: found, because } = compareStrictness(cadence(week, { window: { due: "12:00" } }), cadence(day));
  expect(found).toBe("incomparable");
  expect(because.map(({ parameter }) => parameter)).toEqual(["every", "window"]);
});

test("to leave out days off is weaker, to move them is another matter", () => {
  expect(verdict(cadence(day), cadence(day, { onNonWorkday: "skip" }))).toBe("weaker");
  expect(verdict(cadence(day), cadence(day, { onNonWorkday: "after" }))).toBe("incomparable");
});

test("more areas are stricter; areas of a register and named ones do not compare", () => {
  const rows = { register: "site/areas" };
  const kitchens = { ...rows, where: { kind: { in: ["kitchen"] } } };
  expect(verdict(cadence(day, { each: kitchens }), cadence(day, { each: rows }))).toBe("stricter");
  expect(verdict(cadence(day, { each: kitchens }), cadence(day, { each: { values: ["kitchen"] } }))).toBe(
    "incomparable",
  );
});
