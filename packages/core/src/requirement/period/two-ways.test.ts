import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { slowEvaluate } from "../../../../testing/src/slow/slow-evaluate.ts";
import { kind as slowKind } from "../../../../testing/src/slow/small-world.ts";
import { liveRun } from "../../engine/monitor.ts";
import { judgedOf } from "../../engine/results.ts";
import { type RunOptions, run } from "../../engine/run.ts";
import { record } from "../../ledger/record.ts";
import { Register } from "../../ledger/register.ts";
import { store } from "../../ledger/store.ts";
import { builtInKinds } from "../../model/built-in-kinds.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import { formatDay, isoWeekday, parseDay } from "../../time/civil.ts";
import { parseMoment } from "../../time/instant.ts";
import { plainCalendar, siteCalendar } from "../../time/site-calendar.ts";
import { Requirement } from "../requirement.ts";

const ZONE = "Asia/Shanghai";
const NAMES = ["a", "b", "c"];
const schedule = {
  terms: [
    { id: "autumn", from: "2025-09-01", to: "2025-09-25" },
    { id: "winter", from: "2025-09-29", to: "2025-11-10" },
  ],
};
const calendar = siteCalendar(schedule, plainCalendar);
const keeps = NAMES.map((kind) => ({ kind, from: kind === "c" ? "2025-09-20" : "2025-08-25" }));
const registers = [
  {
    id: "stock",
    key: ["name"],
    plus: [{ of: { kind: "a", key: ["name"] }, amount: "amount", until: { days: 9 } }],
    minus: [{ of: { kind: "b", key: ["name"] } }],
  },
  { id: "rooms", key: ["name", "state"], plus: [{ of: { kind: "c", key: ["name", "state"] }, until: { days: 20 } }] },
].map((register) => Register.parse(register));
const kinds = new Map<string, EntryKind>(builtInKinds.map((kind) => [kind.id, kind]));
for (const id of NAMES) {
  const { columns, backfillDays, nothingToReport } = slowKind(id);
  const more = { title: { zh: id, en: id }, data: z.looseObject({}), roles: [], backfillDays, nothingToReport };
  kinds.set(id, { id, ...more, columns: columns.map(({ path, type }) => ({ path, type, optional: true })) });
}

/** What happens: an entry, a correction of the one before, or the closing of the log. */
const START = parseDay("2025-08-28") as number;
const event = fc.record({
  kind: fc.constantFrom("a", "a", "a", "b", "b", "c", "correction", "ledger/closed"),
  day: fc.nat(80),
  late: fc.constantFrom(0, 0, 0, 1, 5),
  covers: fc.constantFrom(undefined, undefined, undefined, "2025-09", "2025-W36", "autumn"),
  data: fc.record(
    {
      amount: fc.constantFrom(0.1, 0.2, 1, 3, -1, 8.9e9),
      name: fc.constantFrom("x", "y"),
      state: fc.constantFrom("p", "q"),
      photos: fc.subarray(["x", "y", "z"], { minLength: 1 }),
    },
    { requiredKeys: ["photos"] },
  ),
});
type Written = {
  id: string;
  kind: string;
  at: string;
  data: Record<string, unknown>;
  covers?: string;
  recordedAt?: string;
  replaces?: string;
};
const entries = fc.array(event, { maxLength: 18 }).map((events) => {
  const written: Written[] = [];
  events.forEach(({ kind, day, late, covers, data }, index) => {
    const at = formatDay(START + day);
    const base = { id: `e${index + 10}`, at, ...(late > 0 ? { recordedAt: formatDay(START + day + late) } : {}) };
    const last = written.at(-1);
    if (kind === "ledger/closed") written.push({ ...base, kind, data: { through: at } });
    else if (kind !== "correction") written.push({ ...base, kind, data, ...(covers ? { covers } : {}) });
    else if (last && NAMES.includes(last.kind) && last.replaces === undefined) {
      written.push({
        id: base.id,
        kind: last.kind,
        at,
        data,
        recordedAt: formatDay(START + 90 + index),
        replaces: last.id,
      });
    }
  });
  return written;
});

const source = fc.constantFrom(
  { kind: "a", key: ["name"] },
  { kind: "a", key: ["photos"], where: { state: { equals: "p" } } },
  { kind: "b", key: ["name"] },
  { kind: "b" },
);
const valued = ["sum", "mean", "min", "max", "last", "rise"].map((name) =>
  fc
    .tuple(fc.constantFrom("amount", { divide: ["amount", "amount"] }), source)
    .map(([value, of]) => ({ [name]: value, of })),
);
const leaf: fc.Arbitrary<object> = fc.oneof(
  ...valued,
  source.map((of) => ({ count: true, of })),
  source.map((of) => ({ quantile: "amount", at: 0.5, of })),
  source.map((of) => ({ distinct: "photos", of })),
  source.map((of) => ({ newKeys: "state", of })),
  fc.constantFrom({ level: "stock" }, { levelTime: "stock" }, { level: "rooms" }, { keys: "rooms" }),
);
const metric = fc.oneof(
  leaf,
  fc.tuple(leaf, leaf).map((quotient) => ({ quotient })),
);
const bound = fc.oneof(
  fc.constantFrom(0, 1, 3),
  fc.tuple(metric, fc.nat(2)).map(([of, back]) => ({ metric: of, back, times: 0.95 })),
  leaf.map((by) => ({
    by,
    steps: [
      { from: 1, value: 1 },
      { from: 3, value: 4 },
    ],
  })),
);
const leg = fc.tuple(metric, bound, bound, fc.constantFrom(1, 2, 3)).map(([of, low, high, which]) => ({
  metric: of,
  ...(which & 1 ? { atMost: high } : {}),
  ...(which & 2 ? { atLeast: low } : {}),
}));
const period = fc.constantFrom(
  ...["week", "month", "quarter", "term", "plan", "ever"],
  { rolling: 10, unit: "days" },
  { rolling: 1, unit: "months" },
);
const scope = fc.constantFrom({}, { key: ["name"] }, { each: { values: ["x", "y"] } }, { each: { register: "stock" } });
const requirement = fc
  .oneof(
    fc.tuple(leg, period, scope).map(([own, over, by]) => ({ shape: "target", ...own, period: over, ...by })),
    fc.tuple(leg, leg, scope).map(([own, guard, by]) => ({ shape: "target", ...own, guard, period: "month", ...by })),
    fc.tuple(leg, leaf).map(([own, test]) => ({
      shape: "target",
      ...own,
      period: "week",
      onlyIf: { metric: test, period: "month", atLeast: 1 },
    })),
    fc.tuple(leaf, leaf, period, scope).map(([book, thing, over, by]) => ({
      shape: "reconcile",
      of: { book, thing },
      tolerance: 1,
      period: over,
      ...by,
    })),
  )
  .map((json) => Requirement.parse(json));
const asOf = fc.nat(90).map((day) => formatDay(START + day));

const days = { from: "2025-09-01", to: "2025-10-31" };
const options = (asked: Requirement): RunOptions => ({
  store: store({ kinds, zone: ZONE, calendar }),
  siteKind: "school",
  keeps,
  calendar,
  registers,
  metrics: new Map(),
  period: { from: parseDay(days.from) as number, to: parseDay(days.to) as number },
  rules: [{ id: "r", severity: "error", waivedUntil: () => undefined, requirement: asked }],
});
const minute = (day: string) => parseMoment(day, ZONE, "end") as number;

function full(asked: Requirement, written: readonly Written[], day: string) {
  const from = options(asked);
  for (const entry of written) record(from.store, entry);
  const whole = run(from, minute(day));
  whole.advance(minute(day));
  whole.settle(undefined, undefined);
  return judgedOf(whole.desks);
}

describe("a requirement over periods", () => {
  it("comes to the same when entries and time arrive one by one as when all is judged at once", () => {
    fc.assert(
      fc.property(requirement, entries, fc.array(asOf, { minLength: 1, maxLength: 4 }), (asked, written, moments) => {
        const live = liveRun(options(asked), minute("2025-08-20"));
        const share = Math.ceil(written.length / moments.length);
        moments.sort().forEach((day, index) => {
          live.advance(minute(day));
          live.add(written.slice(index * share, (index + 1) * share));
          expect(judgedOf(live.current().desks)).toEqual(full(asked, written.slice(0, (index + 1) * share), day));
        });
      }),
      { numRuns: 300 },
    );
  });

  it("comes to what the slow evaluator says", () => {
    fc.assert(
      fc.property(requirement, entries, asOf, (asked, written, day) => {
        const slow = slowEvaluate({
          site: { id: "site", kind: "school", timeZone: ZONE, schedule, keeps },
          kinds: NAMES.map((id) => slowKind(id)),
          registers,
          metrics: [],
          rules: [{ id: "r", requirement: asked }],
          entries: written,
          calendar: { isWorkday: (on) => isoWeekday(on) < 6, festivalDay: () => undefined },
          asOf: day,
          period: days,
        });
        // What onlyIf leaves out rests on nothing there.
        const told = ({ id, verdict, evidence }: { id: string; verdict: string; evidence: readonly string[] }) =>
          `${id} ${verdict} ${asked.onlyIf ? "" : evidence.join(" ")}`;
        expect(full(asked, written, day).map(told)).toEqual(slow.map(told));
      }),
      { numRuns: 300 },
    );
  });
});
