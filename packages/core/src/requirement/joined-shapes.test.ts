import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { SlowEntry } from "../../../testing/src/slow/input.ts";
import { slowEvaluate } from "../../../testing/src/slow/slow-evaluate.ts";
import { liveRun } from "../engine/monitor.ts";
import { judgedOf } from "../engine/results.ts";
import type { Register } from "../ledger/register.ts";
import { store } from "../ledger/store.ts";
import { builtInKinds } from "../model/built-in-kinds.ts";
import { defineEntry } from "../model/define-entry.ts";
import { Day, ref } from "../model/field.ts";
import type { Keep } from "../model/site.ts";
import { dayNumber, formatMinute, isoWeekday, parseDay } from "../time/civil.ts";
import { parseMoment } from "../time/instant.ts";
import { plainCalendar, siteCalendar } from "../time/site-calendar.ts";
import { Requirement } from "./requirement.ts";

const ZONE = "Asia/Shanghai";
const data = {
  size: z.number().optional(),
  lag: z.number().optional(),
  state: z.string().optional(),
  item: ref("test/thing").optional(),
  on: Day.optional(),
  until: Day.optional(),
  checker: ref("site/person").optional(),
};
const define = <Id extends `${string}/${string}`>(id: Id, backfillDays: number) =>
  defineEntry(id, { title: { zh: "甲", en: id }, data: z.object(data), roles: ["by"], backfillDays });
const thing = defineEntry("test/thing", {
  title: { zh: "物", en: "Thing" },
  data: z.object({ lag: z.number().optional(), name: z.string().optional() }),
  subject: "test/thing",
});
const kinds = [...builtInKinds, define("test/a", 1), define("test/b", 0), define("test/c", 3), thing];
const byId = new Map(kinds.map((kind) => [kind.id, kind]));
const registers: Register[] = [
  {
    id: "spans",
    key: ["item"],
    plus: [{ of: { kind: "test/a", key: ["item"] }, until: "until" }],
    minus: [{ of: { kind: "test/c", key: ["item"] }, ends: true }],
  },
  { id: "things", key: ["thing"], plus: [{ of: { kind: "test/thing", key: ["@subject"] } }] },
];

const festivalDay = (id: string, year: number) => (id === "mid" ? dayNumber(year, 9, 6) : undefined);
const calendar = siteCalendar(undefined, { ...plainCalendar, festivalDay });
const asOf = "2025-09-14";
const period = { from: "2025-09-02", to: "2025-09-12" };

const moment = fc
  .integer({ min: 0, max: 12 * 24 * 2 })
  .map((halves) => formatMinute(dayNumber(2025, 9, 1) * 1440 + halves * 30));
const day = fc.integer({ min: 1, max: 14 }).map((n) => `2025-09-${String(n).padStart(2, "0")}`);
const people = fc.constantFrom("p1", "p2", "p3");
const row = fc.record(
  {
    kind: fc.constantFrom("test/a", "test/a", "test/b", "test/b", "test/c"),
    at: moment,
    recordedAt: moment,
    area: fc.constantFrom("x", "y"),
    by: fc.oneof(people, fc.uniqueArray(people, { minLength: 2 })),
    size: fc.integer({ min: 0, max: 5 }),
    lag: fc.integer({ min: 0, max: 3 }),
    state: fc.constantFrom("new", "open", "done"),
    item: fc.constantFrom("i1", "i2", "e0", "e1", "e2"),
    on: day,
    until: day,
    checker: people,
    replaces: fc.integer({ min: 0, max: 6 }),
    covers: day,
  },
  { requiredKeys: ["kind", "at"] },
);
type Made = typeof row extends fc.Arbitrary<infer T> ? T : never;

function entryOf(
  { kind, at, recordedAt, area, by, replaces, covers, ...rest }: Made,
  index: number,
  all: readonly Made[],
): SlowEntry {
  // Entry 1 is withdrawn by its own id; a correction is of its target's kind.
  const corrects = replaces !== undefined && replaces < index && index !== 1 && all[replaces]?.kind === kind;
  const known = recordedAt === undefined || recordedAt < at ? undefined : recordedAt;
  return {
    id: `e${index}`,
    kind,
    at,
    ...(known === undefined ? {} : { recordedAt: known }),
    ...(area === undefined ? {} : { area }),
    ...(by === undefined ? {} : { actors: { by } }),
    ...(covers === undefined || index % 3 !== 0 ? {} : { covers }),
    ...(corrects ? { replaces: `e${replaces}` } : {}),
    data: Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
  };
}

/** What everything else refers to, and what closes, excuses and withdraws. */
const ground: readonly SlowEntry[] = [
  { id: "g1", kind: "site/person", at: "2025-09-01", subject: "p1", data: { name: "一", post: "cook" } },
  {
    id: "g2",
    kind: "site/person",
    at: "2025-09-04",
    subject: "p2",
    data: { name: "二", post: "guard", until: "2025-09-08" },
  },
  { id: "g3", kind: "test/thing", at: "2025-09-01", subject: "i1", data: { lag: 2, name: "one" } },
  { id: "g4", kind: "test/thing", at: "2025-09-05", subject: "i2", data: { lag: 1 } },
  { id: "g5", kind: "ledger/closed", at: "2025-09-05T10:00", data: { kinds: ["test/c"], through: "2025-09-04" } },
  {
    id: "g6",
    kind: "ledger/excused",
    at: "2025-09-03",
    data: { kinds: ["test/b"], from: "2025-09-03", through: "2025-09-04", reason: "台风" },
  },
  { id: "g7", kind: "ledger/retracted", at: "2025-09-09T08:00", data: { entry: "e1", reason: "误录" } },
  { id: "g8", kind: "ledger/closed", at: "2025-09-07", data: { areas: ["x"], through: "2025-09-06" } },
];
const keeps: Keep[] = [
  { kind: "test/a", from: "2025-09-01" },
  { kind: "test/b", from: "2025-09-03", backfillDays: 2 },
  { kind: "test/c", areas: ["x"], from: "2025-09-02" },
  { kind: "test/thing", from: "2025-09-01" },
];

/** The verdicts of core, by a run that has heard of the entries one after another. */
function byCore(
  requirement: Requirement,
  entries: readonly SlowEntry[],
  kept: readonly Keep[] | undefined,
  at: string,
  late: number,
) {
  const target = store({ kinds: byId, zone: ZONE, calendar });
  const rules = [{ id: "r", severity: "error" as const, waivedUntil: () => undefined, requirement }];
  const span = { from: parseDay(period.from) as number, to: parseDay(period.to) as number };
  const end = parseMoment(at, ZONE, "end") as number;
  const live = liveRun(
    { store: target, siteKind: "school", keeps: kept, calendar, registers, metrics: new Map(), rules, period: span },
    end - late,
  );
  const half = Math.floor(entries.length / 2);
  for (const entry of entries.slice(0, half)) live.add([entry]);
  live.advance(end - Math.floor(late / 2));
  for (const entry of entries.slice(half)) live.add([entry]);
  live.advance(end);
  expect(live.current().desks.map(({ broken }) => broken)).toEqual([undefined]);
  return judgedOf(live.current().desks).map(
    ({ id, verdict, state, evidence }) => `${id} ${verdict} ${state ?? ""} ${[...evidence].sort()}`,
  );
}

/** The verdicts of the slow evaluator. */
function bySlow(
  requirement: Requirement,
  entries: readonly SlowEntry[],
  kept: readonly Keep[] | undefined,
  at: string,
) {
  const slow = slowEvaluate({
    site: { id: "s", kind: "school", timeZone: ZONE, ...(kept === undefined ? {} : { keeps: kept }) },
    kinds: kinds.map(({ id, backfillDays, nothingToReport, columns }) => ({
      id,
      backfillDays,
      nothingToReport,
      columns,
    })),
    registers,
    metrics: [],
    rules: [{ id: "r", requirement }],
    entries,
    calendar: { isWorkday: (n) => isoWeekday(n) < 6, festivalDay },
    asOf: at,
    period,
  });
  return slow.map(
    ({ id, verdict, state, evidence }) => `${id} ${verdict} ${state ?? ""} ${[...new Set(evidence)].sort()}`,
  );
}

const b = { kind: "test/b", key: ["item"] };
const requirements: Record<string, readonly unknown[]> = {
  deadline: [
    { shape: "deadline", anchor: { of: { kind: "test/a" } }, by: b, after: { hours: 36 } },
    {
      shape: "deadline",
      anchor: { of: { kind: "test/a", where: { state: { equals: "open" } } } },
      by: { ...b, where: { size: { atLeast: 2 } } },
      after: { days: { path: "lag" } },
    },
    {
      shape: "deadline",
      anchor: { of: { kind: "test/a", key: ["item"] }, at: "on" },
      by: b,
      before: { workdays: 1 },
      earliest: { days: 4 },
    },
    {
      shape: "deadline",
      anchor: { of: { kind: "test/a", key: ["item"] } },
      by: b,
      after: { days: { path: "item.lag" } },
    },
    {
      shape: "deadline",
      anchor: { of: { kind: "test/a", key: ["@area"] } },
      by: { kind: "test/c", key: ["@area"] },
      after: { days: { by: ["state"], table: { new: 1, open: 2 } } },
    },
    { shape: "deadline", anchor: { of: { kind: "test/a", key: ["item"] }, at: "until" }, by: b, before: { hours: 12 } },
    {
      shape: "deadline",
      anchor: { of: { kind: "test/a", key: ["by"] } },
      by: { kind: "test/b", key: ["by"] },
      after: { workdays: 2 },
    },
    {
      shape: "deadline",
      anchor: { of: { kind: "test/a" } },
      each: { values: ["p1", "p2"] },
      by: { kind: "test/b", key: ["item", "by"] },
      after: { days: 3 },
    },
    {
      shape: "deadline",
      anchor: { of: { kind: "test/a", key: ["by"] } },
      each: { register: "things" },
      by: { kind: "test/b", key: ["by", "item"] },
      after: { days: 3 },
    },
    {
      shape: "deadline",
      anchor: { yearDay: "09-05" },
      by: { kind: "test/b" },
      before: { days: 1 },
      earliest: { days: 2 },
    },
    {
      shape: "deadline",
      anchor: { festival: "mid" },
      each: { values: ["x", "y"] },
      by: { kind: "test/c", key: ["@area"] },
      after: { days: 2 },
    },
    { shape: "deadline", anchor: { endOf: "spans" }, by: b, after: { days: 2 } },
    { shape: "deadline", anchor: { endOf: "spans" }, by: b, before: { days: { path: "lag" } }, earliest: { days: 5 } },
  ],
  separation: [
    { shape: "separation", of: { kind: "test/a" }, roles: ["by", "checker"] },
    {
      shape: "separation",
      of: { kind: "test/a", where: { state: { in: ["new", "open"] } } },
      roles: ["by"],
      joined: [{ of: b, roles: ["by", "checker"] }],
    },
    {
      shape: "separation",
      of: { kind: "test/a", key: ["item"] },
      roles: ["by"],
      joined: [{ of: { kind: "test/c", key: ["item"], where: { size: { atMost: 3 } } }, roles: ["by"] }],
      atLeast: 2,
    },
    { shape: "separation", of: { kind: "test/a" }, roles: ["by"], posts: { by: ["cook"] }, atLeast: 2 },
    {
      shape: "separation",
      of: { kind: "test/a", key: ["@area"] },
      roles: ["checker"],
      joined: [{ of: { kind: "test/a", key: ["@area"] }, roles: ["by"] }],
      posts: { checker: ["cook", "guard"] },
    },
  ],
  procedure: [
    {
      shape: "procedure",
      of: { kind: "test/a" },
      value: "size",
      bands: [
        { from: 2, require: [{ of: b }] },
        { from: 4, require: [{ of: b, atLeast: 2 }] },
      ],
    },
    {
      shape: "procedure",
      of: { kind: "test/a", key: ["item"] },
      value: "size",
      rolling: { by: ["@area"], days: 3 },
      bands: [{ from: 3, require: [{ of: b, atLeast: 1 }, { of: { kind: "test/c", key: ["item"] } }] }],
    },
    {
      shape: "procedure",
      of: { kind: "test/a", key: ["item"], where: { state: { not: { equals: "done" } } } },
      value: { divide: ["size", "lag"] },
      rolling: { by: ["by"], days: 2 },
      bands: [{ from: 0.5, require: [{ of: { ...b, where: { state: { equals: "done" } } } }] }],
    },
    {
      shape: "procedure",
      of: { kind: "test/a", key: ["@area"] },
      value: { minus: ["size", "lag"] },
      bands: [
        {
          from: 1,
          require: [
            { of: { kind: "test/a", key: ["@area"], where: { by: { exists: true } } }, distinct: "by", atLeast: 2 },
          ],
        },
      ],
    },
  ],
  sequence: [
    {
      shape: "sequence",
      steps: [
        { id: "a", of: { kind: "test/a", key: ["item"] } },
        { id: "b", of: b, optional: true },
        { id: "c", of: { kind: "test/c", key: ["item"] } },
      ],
    },
    {
      shape: "sequence",
      steps: [
        { id: "a", of: { kind: "test/a", key: ["@id"], where: { state: { equals: "new" } } } },
        { id: "b", of: b },
      ],
    },
    {
      shape: "sequence",
      steps: [
        { id: "new", of: { kind: "test/a", key: ["by"], where: { state: { equals: "new" } } } },
        { id: "open", of: { kind: "test/a", key: ["by"], where: { state: { equals: "open" } } } },
        { id: "any", of: { kind: "test/a", key: ["by"], where: { size: { atLeast: 1 } } } },
      ],
    },
    {
      shape: "sequence",
      of: { kind: "test/a", key: ["item"], where: { size: { atLeast: 1 } } },
      state: "state",
      initial: ["new"],
      transitions: { new: ["open"], open: ["done"] },
    },
  ],
};

describe.each(Object.entries(requirements))("%s", (_shape, all) => {
  it.each(all.map((one, index) => [index + 1, Requirement.parse(one)] as const))(
    "number %i comes to the same verdicts one entry after another, all at once, and by the slow evaluator",
    (_text, requirement) => {
      fc.assert(
        fc.property(
          fc.array(row, { maxLength: 14 }).map((rows) => rows.map(entryOf)),
          fc.constantFrom(keeps, undefined),
          fc.constantFrom(0, 300, 4000, 9000),
          fc.infiniteStream(fc.nat()),
          (entries, kept, late, order) => {
            const everything = [...ground, ...entries];
            const weights = new Map(everything.map((entry) => [entry, order.next().value as number]));
            const shuffled = [...everything].sort((x, y) => (weights.get(x) ?? 0) - (weights.get(y) ?? 0));
            const slow = bySlow(requirement, everything, kept, asOf);
            expect(byCore(requirement, everything, kept, asOf, 0)).toEqual(slow);
            expect(byCore(requirement, shuffled, kept, asOf, late)).toEqual(slow);
          },
        ),
        { numRuns: 40 },
      );
    },
  );
});
