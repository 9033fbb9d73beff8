import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { builtInKinds } from "../model/built-in-kinds.ts";
import { defineEntry } from "../model/define-entry.ts";
import type { Entry } from "../model/entry.ts";
import { MINUTES_PER_DAY, parseDay } from "../time/civil.ts";
import { plainCalendar, siteCalendar } from "../time/site-calendar.ts";
import { toNumber } from "./decimal.ts";
import { evidenceIds } from "./evidence.ts";
import { keeping } from "./keeping.ts";
import { joinKey } from "./key.ts";
import type { MetricRef, NamedMetric } from "./metric.ts";
import { metricFold } from "./metric-fold.ts";
import type { MetricFrame } from "./metric-value.ts";
import type { ReadPeriod } from "./read-period.ts";
import { record } from "./record.ts";
import { references } from "./references.ts";
import type { Register } from "./register.ts";
import { registers } from "./register-fold.ts";
import { type Row, store } from "./store.ts";

const reading = defineEntry("test/reading", {
  title: { zh: "读数", en: "Reading" },
  data: z.object({
    meter: z.string().optional(),
    amount: z.number().optional(),
    hours: z.number().optional(),
    tags: z.array(z.string()).optional(),
  }),
});
const bed = defineEntry("test/bed", {
  title: { zh: "床位", en: "Bed" },
  data: z.object({ room: z.string(), days: z.number() }),
});
const kinds = new Map([...builtInKinds, reading, bed].map((kind) => [kind.id, kind]));
const beds: Register = {
  id: "beds",
  key: ["room", "bed"],
  plus: [{ of: { kind: "test/bed", key: ["room", "@id"] }, until: { days: 1 } }],
};
const of = { kind: "test/reading", key: ["meter"] };

function bench(metric: MetricRef, keyed = false, named: readonly NamedMetric[] = []) {
  const target = store({ kinds, zone: "Asia/Shanghai", calendar: siteCalendar(undefined, plainCalendar) });
  const kept = keeping(target, [
    { kind: "test/reading", from: "2025-09-01" },
    { kind: "test/bed", from: "2025-09-01" },
  ]);
  const refs = references();
  const levels = registers({ store: target, references: refs }, kept, [beds]);
  const gone = new Set<string>();
  const frame: MetricFrame = {
    store: target,
    references: refs,
    keeping: kept,
    registers: levels,
    metrics: new Map(named.map((each) => [each.id, each])),
    live: (table, row) => !gone.has(`${table.kind.id} ${row}`),
    figure: () => ({ of: 4, out: 3 }),
    figureCloses: (_metric, end) => end,
  };
  const changes: string[] = [];
  const folds = metricFold(frame, metric, { keyed, grain: "month" }, (key, from, to) => {
    changes.push(`${key === undefined ? "any" : target.words.text(key)} ${from - START} ${to - START}`);
  });
  const fold = ({ table, row }: Row, sign: 1 | -1) => {
    if (sign === -1) gone.add(`${table.kind.id} ${row}`);
    else gone.delete(`${table.kind.id} ${row}`);
    levels.fold(table, row, sign);
    folds.fold(table, row, sign);
  };
  const add = (...entries: readonly Entry[]): readonly Row[] => {
    const rows = entries.flatMap((entry) => record(target, entry));
    for (const row of rows) fold(row, 1);
    expect(target.refused).toEqual([]);
    return rows;
  };
  const key = (...parts: readonly string[]) => joinKey(target.words, parts.map(target.words.add));
  const read = (period = september, ...parts: readonly string[]) => {
    const value = folds.value(key(...parts), period);
    return "value" in value ? toNumber(value.value) : value;
  };
  const evidence = (period = september, ...parts: readonly string[]) =>
    evidenceIds([folds.evidence(key(...parts), period)]);
  return { add, fold, folds, read, evidence, changes, key };
}

const START = parseDay("2025-09-01") as number;

function month(id: string, from: number, days: number): ReadPeriod {
  const to = START + from + days - 1;
  return { id, from: START + from, to, day: START + from, readAt: (to + 1) * MINUTES_PER_DAY - 1 };
}
const [august, september, october] = [month("2025-08", -31, 31), month("2025-09", 0, 30), month("2025-10", 30, 31)];

let count = 0;
function entry(at: string, data: Entry["data"], more: Partial<Entry> = {}): Entry {
  count += 1;
  return { id: `e${String(count).padStart(4, "0")}`, kind: "test/reading", at, data, ...more };
}

describe("metricFold", () => {
  const four = [
    entry("2025-09-02", { amount: 4, hours: 2, tags: ["x", "y"] }),
    entry("2025-09-03", { amount: 0.1, hours: 3, tags: ["x"] }),
    entry("2025-09-01", { amount: 0.2, hours: 1, tags: ["z"] }),
    entry("2025-09-30T23:59", { amount: 2, hours: 8, tags: ["y"] }),
  ];
  it.each([
    ["counts rows", { count: true, of }, 4],
    ["counts those that have a path", { count: "meter", of }, 0],
    ["sums decimals exactly", { sum: "amount", of }, 6.3],
    ["sums quotients exactly", { sum: { divide: ["amount", "hours"] }, of }, 2.483333],
    ["takes the mean", { mean: "amount", of }, 1.575],
    ["takes the least", { min: "amount", of }, 0.1],
    ["takes the greatest", { max: { divide: ["amount", "hours"] }, of }, 2],
    ["takes the latest", { last: "amount", of }, 2],
    ["takes the median by nearest rank", { quantile: "amount", at: 0.5, of }, 0.2],
    ["takes the ninetieth of a hundred by nearest rank", { quantile: "amount", at: 0.9, of }, 4],
    ["counts different values", { distinct: "tags", of }, 3],
    [
      "divides one by another",
      {
        quotient: [
          { sum: "amount", of },
          { count: true, of },
        ],
      },
      1.575,
    ],
    [
      "takes one from another",
      {
        difference: [
          { max: "amount", of },
          { min: "amount", of },
        ],
      },
      3.9,
    ],
    ["reads a figure of rules", { figure: "done", of: ["r"] }, 0.75],
  ] as const)("%s", (_, metric, value) => {
    const { add, read } = bench(metric as MetricRef);
    add(...four);
    expect(read()).toBe(value);
  });

  it("finds a metric by its id, and refuses one that is not there", () => {
    const { add, read } = bench("all", false, [{ id: "all", metric: { count: true, of } }]);
    add(...four);
    expect(read()).toBe(4);
    expect(() => bench("none")).toThrow(/no metric "none"/);
  });

  it("takes the rise since the last reading before the period", () => {
    const { add, read, changes } = bench({ rise: "amount", of });
    add(
      entry("2025-09-30", { amount: 100 }),
      entry("2025-10-05", { amount: 105 }),
      entry("2025-10-20", { amount: 112.5 }),
    );
    expect(read(october)).toBe(12.5);
    // A reading weighs on every later period.
    expect(changes[0]).toBe("any 29 Infinity");
    add(entry("2025-09-15", {}));
    expect(read(october)).toBe(12.5);
    const [doubtful] = add(entry("2025-09-30T10:00", {}));
    expect(read(october)).toMatchObject({ settleable: false, unknown: [{ what: "path", path: "amount" }] });
    expect(doubtful).toBeDefined();
  });

  it("counts only values that were never seen before", () => {
    const { add, read, fold } = bench({ newKeys: "tags", of });
    const [first] = add(entry("2025-09-30", { tags: ["x"] }), entry("2025-10-05", { tags: ["x", "y"] }));
    expect(read(october)).toBe(1);
    if (first) fold(first, -1);
    expect(read(october)).toBe(2);
  });

  it("cuts by key, a list by its elements, and knows which keys it has seen", () => {
    const { add, read, folds, key, evidence } = bench(
      { count: true, of: { kind: "test/reading", key: ["tags"] } },
      true,
    );
    const rows = [
      entry("2025-09-02", { tags: ["x", "y"] }),
      entry("2025-09-03", { tags: ["x"] }),
      entry("2025-10-03", { tags: ["w"] }),
    ];
    add(...rows, entry("2025-09-03", {}));
    expect(read(september, "x")).toBe(2);
    expect(read(september, "y")).toBe(1);
    expect([...folds.seen(september)]).toEqual([key("x"), key("y")]);
    expect(folds.sees(key("w"), september)).toBe(false);
    expect(evidence(september, "x")).toEqual([rows[0]?.id, rows[1]?.id]);
  });

  it("counts what a row covers before when it was written", () => {
    const { add, read } = bench({ count: true, of });
    add(entry("2025-10-02", {}, { covers: "2025-09" }));
    expect(read(september)).toBe(1);
    expect(read(october)).toBe(0);
  });

  it("tells at once what no further entry can settle, and what only lacks rows", () => {
    const { add, read, folds, key } = bench({ mean: "amount", of: { ...of, where: { hours: { atLeast: 1 } } } });
    expect(read()).toEqual({ unknown: [{ what: "entry", kind: "test/reading" }], settleable: true });
    expect(read(august)).toEqual({ unknown: [{ what: "keep", kind: "test/reading" }], settleable: false });
    const undecided = entry("2025-09-02", { amount: 1 });
    add(entry("2025-09-02", { amount: 5, hours: 2 }), undecided);
    const need = { what: "path", kind: "test/reading", path: "hours", entry: undecided.id };
    expect(read()).toEqual({ unknown: [need], settleable: false });
    expect(folds.soFar(key(), september)).toEqual({ n: 5_000_000n, d: 1_000_000n });
  });

  it("cannot be told over a divisor of 0", () => {
    const { read } = bench({
      quotient: [
        { count: true, of },
        { sum: "amount", of },
      ],
    });
    expect(read()).toEqual({ unknown: [{ what: "entry", kind: "test/reading" }], settleable: true });
  });

  it("closes with the log of its kind", () => {
    const { folds, key } = bench({ count: true, of });
    expect(folds.closes(key(), september)).toBe((START + 31) * MINUTES_PER_DAY);
  });

  it("names its rows as long as they are at most fifty, even after there were more", () => {
    const { add, fold, evidence } = bench({ count: true, of });
    const entries = Array.from({ length: 52 }, (_, index) =>
      entry(`2025-09-${String((index % 30) + 1).padStart(2, "0")}`, {}),
    );
    const rows = add(...entries);
    expect(evidence()).toEqual([]);
    for (const row of rows.slice(0, 49)) fold(row, -1);
    expect(evidence()).toEqual(
      entries
        .slice(49)
        .sort((a, b) => (a.at < b.at ? -1 : 1))
        .map(({ id }) => id),
    );
  });

  it("reads registers over all keys that begin with the one asked for", () => {
    const guests = [
      entry("2025-09-29T12:00", { room: "a", days: 1 }),
      entry("2025-09-30", { room: "a", days: 1 }),
      entry("2025-09-30T18:00", { room: "b", days: 1 }),
    ];
    const lodged = guests.map((guest): Entry => ({ ...guest, kind: "test/bed" }));
    const tell = (metric: MetricRef, ...parts: readonly string[]) => {
      const { add, read } = bench(metric, parts.length > 0);
      add(...lodged);
      return read(september, ...parts);
    };
    expect(tell({ level: "beds" })).toBe(3);
    expect(tell({ level: "beds" }, "a")).toBe(2);
    expect(tell({ keys: "beds" }, "b")).toBe(1);
    // A day and a half in September, a whole day, and six hours.
    expect(tell({ levelTime: "beds" })).toBe(2.75);
    expect(tell({ level: "beds" }, "c")).toBe(0);
  });

  it("gives the same after any coming and going as when it is folded anew", () => {
    const metrics: readonly MetricRef[] = [
      { sum: "amount", of },
      { mean: { divide: ["amount", "hours"] }, of },
      { min: { divide: ["amount", "hours"] }, of },
      { max: "amount", of },
      { last: "amount", of },
      { rise: "amount", of },
      { quantile: "amount", at: 0.5, of },
      { distinct: "tags", of },
      { newKeys: "tags", of },
      { count: "amount", of: { ...of, where: { hours: { atLeast: 2 } } } },
    ];
    const data = fc.record(
      {
        amount: fc.constantFrom(0, 0.1, 0.2, -3, 8.9e9),
        hours: fc.constantFrom(1, 2, 3),
        tags: fc.subarray(["x", "y", "z"], { minLength: 1 }),
        meter: fc.constantFrom("m", "n"),
      },
      { requiredKeys: ["meter"] },
    );
    const day = fc.integer({ min: 10, max: 30 });
    const rows = fc.array(fc.tuple(fc.constantFrom("2025-08", "2025-09", "2025-10"), day, data, fc.boolean()), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(fc.constantFrom(...metrics), fc.boolean(), rows, (metric, keyed, list) => {
        const entries = list.map(([from, on, values]) => entry(`${from}-${on}`, values));
        const [gone, anew] = [bench(metric, keyed), bench(metric, keyed)];
        const added = gone.add(...entries);
        gone.read();
        added.forEach((row, index) => {
          if (list[index]?.[3]) gone.fold(row, -1);
        });
        anew.add(...entries.filter((_, index) => !list[index]?.[3]).reverse());
        for (const period of [august, september, october]) {
          for (const parts of keyed ? [["m"], ["n"]] : [[]]) {
            expect(gone.read(period, ...parts)).toEqual(anew.read(period, ...parts));
            expect(gone.evidence(period, ...parts)).toEqual(anew.evidence(period, ...parts));
          }
        }
      }),
    );
  });
});
