import { expect, it } from "vitest";
import * as z from "zod";
import { defineEntry } from "../model/define-entry.ts";
import { cadence } from "../requirement/builders/cadence.ts";
import { definePack } from "../rule/define-pack.ts";
import { defineRule } from "../rule/define-rule.ts";
import type { Calendar } from "../time/calendar.ts";
import { dayNumber } from "../time/civil.ts";
import { plainCalendar } from "../time/site-calendar.ts";
import { createEngine } from "./create-engine.ts";

const title = { zh: "巡查", en: "Round" };
const round = defineEntry("a/round", { title, data: z.object({}) });
const rule = { title, severity: "warn", since: "2026.1", basis: { none: title }, remedy: title } as const;
const daily = defineRule({ ...rule, id: "a/daily", requires: () => cadence(round, { every: "day" }) });
const onWorkdays = defineRule({ ...rule, id: "a/workdays", requires: () => cadence(round, { every: "workday" }) });
const pack = definePack({ name: "a", title, entries: { round }, rules: [daily, onWorkdays] });

/** Announced through 2026, known through 2027. */
const calendar: Calendar = {
  ...plainCalendar,
  name: "national",
  day(day) {
    const { working } = plainCalendar.day(day);
    const status =
      day <= dayNumber(2026, 12, 31) ? "confirmed" : day <= dayNumber(2027, 12, 31) ? "provisional" : "unknown";
    return { working, status };
  },
};
const engine = createEngine({ packs: [pack], calendar });
const site = engine.readSite({
  id: "x",
  name: "x",
  kind: "school",
  timeZone: "Asia/Shanghai",
  keeps: [{ kind: "a/round", from: "2026-12-30" }],
});

it("tells from which day on working days are a guess, where a rule asks for them", () => {
  const until = (asOf: string) => engine.evaluate({ site, entries: [], asOf }).unconfirmed;
  expect(until("2026-12-31")).toBeUndefined();
  expect(until("2027-01-01")).toEqual({ calendar: "national", status: "provisional", from: "2027-01-01" });
  expect(until("2028-01-01")).toEqual({ calendar: "national", status: "unknown", from: "2027-01-01" });
  const plain = createEngine({ packs: [pack] }).evaluate({ site, entries: [], asOf: "2026-12-31" });
  expect(plain.unconfirmed).toEqual({ calendar: "plain", status: "provisional", from: "2026-12-30" });
  const days = createEngine({ packs: [pack], rules: { "a/workdays": "off" } });
  expect(days.evaluate({ site, entries: [], asOf: "2027-01-01" }).unconfirmed).toBeUndefined();
});

it("marks what is due on days that may still move", () => {
  const due = (from: string) => engine.agenda({ site, from, to: from }).items.map(({ calendar }) => calendar);
  expect(due("2026-12-31")).toEqual([undefined]);
  expect(due("2027-01-01")).toEqual(["provisional"]);
  expect(due("2028-01-03")).toEqual(["unknown"]);
});
