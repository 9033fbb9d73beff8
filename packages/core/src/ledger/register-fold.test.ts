import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { builtInKinds } from "../model/built-in-kinds.ts";
import { defineEntry } from "../model/define-entry.ts";
import type { Entry } from "../model/entry.ts";
import { Day, Instant } from "../model/field.ts";
import { formatMinute, MINUTES_PER_DAY, parseDay } from "../time/civil.ts";
import { plainCalendar, siteCalendar } from "../time/site-calendar.ts";
import { latestSpanAt, needsAt, rowsAt } from "./course.ts";
import { MILLION } from "./decimal.ts";
import { keeping } from "./keeping.ts";
import { joinKey } from "./key.ts";
import { record } from "./record.ts";
import { references } from "./references.ts";
import type { Register } from "./register.ts";
import { registers } from "./register-fold.ts";
import type { Registers } from "./registers.ts";
import { type Row, store } from "./store.ts";
import { NEVER } from "./table.ts";

const START = (parseDay("2025-09-01") as number) * MINUTES_PER_DAY;

const arrival = defineEntry("test/arrival", {
  title: { zh: "入", en: "In" },
  data: z.object({
    item: z.string().optional(),
    items: z.array(z.string()).optional(),
    quantity: z.number().optional(),
    pieces: z.number().optional(),
    good: z.boolean().optional(),
    begins: Instant.optional(),
    expires: Instant.optional(),
    lastDay: Day.optional(),
  }),
});
const departure = defineEntry("test/departure", {
  title: { zh: "出", en: "Out" },
  data: z.object({ item: z.string().optional(), quantity: z.number().optional() }),
});

const kinds = new Map([...builtInKinds, arrival, departure].map((kind) => [kind.id, kind]));
type Keeps = readonly { readonly kind: string; readonly from: string }[];
const KEPT: Keeps = [
  { kind: "test/arrival", from: "2025-09-01" },
  { kind: "test/departure", from: "2025-09-01" },
];

/** A register with rows folded into it one by one, and out again. */
function folding(definition: Register, keeps: Keeps | undefined = KEPT) {
  const calendar = siteCalendar(undefined, plainCalendar);
  const target = store({ kinds, zone: "Asia/Shanghai", calendar });
  const kept = keeping(target, keeps);
  const refs = references();
  const folded = registers({ store: target, references: refs }, kept, [definition]);
  const fold = ({ table, row }: Row, sign: 1 | -1) => {
    refs.fold(table, row, sign);
    kept.fold(table, row, sign);
    folded.fold(table, row, sign);
  };
  const add = (entry: Entry): readonly Row[] => {
    const rows = record(target, entry);
    for (const row of rows) fold(row, 1);
    return rows;
  };
  const key = (...parts: readonly string[]) => joinKey(target.words, parts.map(target.words.add));
  return { folded, add, fold, key, words: target.words };
}

const entry = (id: string, kind: string, at: string, data: Entry["data"]): Entry => ({ id, kind, at, data });
const stock: Register = {
  id: "stock",
  key: ["item"],
  plus: [{ of: { kind: "test/arrival", key: ["item"] }, amount: "quantity" }],
  minus: [{ of: { kind: "test/departure", key: ["item"] }, amount: "quantity" }],
};
const levelOn = (folded: Registers, key: number, at: string) => folded.level("stock", key, minuteOf(at)) / MILLION;
const minuteOf = (text: string) =>
  (parseDay(text.slice(0, 10)) as number) * MINUTES_PER_DAY +
  Number(text.slice(11, 13)) * 60 +
  Number(text.slice(14, 16));

describe("levels of a key", () => {
  it("rise and fall by the amounts of rows", () => {
    const { folded, add, key } = folding(stock);
    add(entry("a", "test/arrival", "2025-09-01T08:00", { item: "rice", quantity: 50.5 }));
    add(entry("b", "test/departure", "2025-09-02T08:00", { item: "rice", quantity: 20.25 }));
    expect(levelOn(folded, key("rice"), "2025-09-01T07:59")).toBe(0);
    expect(levelOn(folded, key("rice"), "2025-09-01T08:00")).toBe(50.5);
    expect(levelOn(folded, key("rice"), "2025-09-02T08:00")).toBe(30.25);
  });

  it("go below nothing and say so", () => {
    const { folded, add, key } = folding(stock);
    add(entry("b", "test/departure", "2025-09-02T08:00", { item: "rice", quantity: 20 }));
    expect(levelOn(folded, key("rice"), "2025-09-03T00:00")).toBe(-20);
  });

  it("count once for every element of a list", () => {
    const { folded, add, key } = folding({
      id: "stock",
      key: ["item"],
      plus: [{ of: { kind: "test/arrival", key: ["items"] } }],
    });
    add(entry("a", "test/arrival", "2025-09-01T08:00", { items: ["li", "wang", "li"] }));
    expect([...folded.keys("stock")].sort()).toEqual([key("li"), key("wang")].sort());
    expect(levelOn(folded, key("li"), "2025-09-01T08:00")).toBe(1);
  });

  it("pass over a row whose key has no value", () => {
    const { folded, add } = folding(stock);
    add(entry("a", "test/arrival", "2025-09-01T08:00", { quantity: 5 }));
    expect([...folded.keys("stock")]).toEqual([]);
  });

  it("add thirds without losing anything", () => {
    const { folded, add, key } = folding({
      ...stock,
      plus: [{ of: { kind: "test/arrival", key: ["item"] }, amount: { divide: ["quantity", "pieces"] } }],
      minus: [],
    });
    for (const id of ["a", "b", "c"])
      add(entry(id, "test/arrival", "2025-09-01T08:00", { item: "rice", quantity: 1, pieces: 3 }));
    expect(levelOn(folded, key("rice"), "2025-09-01T08:00")).toBe(1);
  });

  it("stay exact where sums are too large for a double", () => {
    const { folded, add, key } = folding(stock);
    const large = 8_999_999_999;
    add(entry("a", "test/arrival", "2025-09-01T08:00", { item: "rice", quantity: large }));
    add(entry("b", "test/arrival", "2025-09-01T08:00", { item: "rice", quantity: large }));
    add(entry("c", "test/departure", "2025-09-02T08:00", { item: "rice", quantity: large }));
    add(entry("d", "test/departure", "2025-09-02T08:00", { item: "rice", quantity: large }));
    add(entry("e", "test/arrival", "2025-09-03T08:00", { item: "rice", quantity: 0.000001 }));
    expect(folded.level("stock", key("rice"), minuteOf("2025-09-03T08:00"))).toBe(1);
  });
});

describe("spans", () => {
  const spans = (until: NonNullable<Register["plus"][number]["until"]>): Register => ({
    id: "stock",
    key: ["item"],
    plus: [{ of: { kind: "test/arrival", key: ["item"] }, until }],
  });

  it("include the day that ends them", () => {
    const { folded, add, key } = folding(spans("lastDay"));
    add(entry("a", "test/arrival", "2025-09-01T08:00", { item: "li", lastDay: "2025-09-10" }));
    expect(levelOn(folded, key("li"), "2025-09-10T23:59")).toBe(1);
    expect(levelOn(folded, key("li"), "2025-09-11T00:00")).toBe(0);
  });

  it("end after the same day of a later month, that day included", () => {
    const { folded, add, key } = folding(spans({ months: 6 }));
    add(entry("a", "test/arrival", "2025-08-31T08:00", { item: "li" }));
    expect(levelOn(folded, key("li"), "2026-02-28T23:59")).toBe(1);
    expect(levelOn(folded, key("li"), "2026-03-01T00:00")).toBe(0);
  });

  it("end to the minute when they are told in hours", () => {
    const { folded, add, key } = folding(spans({ hours: 2 }));
    add(entry("a", "test/arrival", "2025-09-01T08:30", { item: "li" }));
    expect(levelOn(folded, key("li"), "2025-09-01T10:29")).toBe(1);
    expect(levelOn(folded, key("li"), "2025-09-01T10:30")).toBe(0);
  });

  it("of a site row last until its own last day, and for ever without one", () => {
    const people: Register = {
      id: "stock",
      key: ["person"],
      plus: [{ of: { kind: "site/person", key: ["@subject"] } }],
    };
    const { folded, add, key } = folding(people);
    add({ ...entry("a", "site/person", "2025-09-01", { name: "李", until: "2025-12-31" }), subject: "li" });
    add({ ...entry("b", "site/person", "2025-09-01", { name: "王" }), subject: "wang" });
    expect(levelOn(folded, key("li"), "2025-12-31T23:59")).toBe(1);
    expect(levelOn(folded, key("li"), "2026-01-01T00:00")).toBe(0);
    expect(levelOn(folded, key("wang"), "2026-01-01T00:00")).toBe(1);
  });

  it("end the oldest first, and take from the level where none is open", () => {
    const custody: Register = {
      ...stock,
      plus: [{ of: { kind: "test/arrival", key: ["item"] } }],
      minus: [{ of: { kind: "test/departure", key: ["item"] }, ends: true }],
    };
    const { folded, add, key } = folding(custody);
    add(entry("early", "test/departure", "2025-09-01T07:00", { item: "key" }));
    add(entry("first", "test/arrival", "2025-09-01T08:00", { item: "key" }));
    add(entry("second", "test/arrival", "2025-09-01T09:00", { item: "key" }));
    add(entry("back", "test/departure", "2025-09-01T10:00", { item: "key" }));
    expect(levelOn(folded, key("key"), "2025-09-01T07:00")).toBe(-1);
    expect(levelOn(folded, key("key"), "2025-09-01T09:00")).toBe(1);
    expect(levelOn(folded, key("key"), "2025-09-01T10:00")).toBe(0);
    const course = folded.course("stock", key("key"));
    expect(rowsAt(course, minuteOf("2025-09-01T10:00"))).toEqual(["early", "second"]);
    expect(latestSpanAt(course, minuteOf("2025-09-01T10:00"))).toBe("second");
  });

  it("end all that are open, and do nothing where none is", () => {
    const risks: Register = {
      ...stock,
      plus: [{ of: { kind: "test/arrival", key: ["item"] } }],
      minus: [{ of: { kind: "test/departure", key: ["item"] }, ends: "all" }],
    };
    const { folded, add, key } = folding(risks);
    add(entry("early", "test/departure", "2025-09-01T07:00", { item: "li" }));
    add(entry("first", "test/arrival", "2025-09-01T08:00", { item: "li" }));
    add(entry("second", "test/arrival", "2025-09-01T09:00", { item: "li" }));
    add(entry("over", "test/departure", "2025-09-01T10:00", { item: "li" }));
    add(entry("again", "test/arrival", "2025-09-01T11:00", { item: "li" }));
    const levels = ["07", "08", "09", "10", "11"].map((hour) => levelOn(folded, key("li"), `2025-09-01T${hour}:00`));
    expect(levels).toEqual([0, 1, 2, 0, 1]);
  });
});

describe("steps", () => {
  it("vanish where one span follows on another, whichever came first", () => {
    const { folded, add, key } = folding({
      id: "stock",
      key: ["item"],
      plus: [{ of: { kind: "test/arrival", key: ["item"] }, from: "begins", until: "expires" }],
    });
    const span = (id: string, begins: string, expires: string) =>
      add(entry(id, "test/arrival", "2025-09-01T08:00", { item: "li", begins, expires }));
    span("late", "2025-09-01T12:00", "2025-09-01T16:00");
    expect(folded.course("stock", key("li")).at).toHaveLength(2);
    span("early", "2025-09-01T08:00", "2025-09-01T12:00");
    expect(folded.course("stock", key("li")).at).toEqual([minuteOf("2025-09-01T08:00"), minuteOf("2025-09-01T16:00")]);
  });
});

describe("what is known", () => {
  it("begins when every kind that raises the level is kept", () => {
    const { folded, key } = folding(stock, [{ kind: "test/arrival", from: "2025-10-01" }]);
    expect(folded.level("stock", key("rice"), minuteOf("2025-09-30T23:59"))).toBeNaN();
    expect(folded.level("stock", key("rice"), minuteOf("2025-10-01T00:00"))).toBe(0);
  });

  it("begins with an opening, which adds to the level", () => {
    const { folded, add, key } = folding(stock, []);
    add(entry("o", "ledger/opening", "2025-09-05T00:00", { register: "stock", key: ["rice"], amount: 12 }));
    expect(levelOn(folded, key("rice"), "2025-09-04T23:59")).toBeNaN();
    expect(levelOn(folded, key("rice"), "2025-09-05T00:00")).toBe(12);
    expect(levelOn(folded, key("flour"), "2025-09-05T00:00")).toBeNaN();
  });

  it("names what to keep or to open where it does not begin", () => {
    const { folded, key } = folding(stock, []);
    expect(needsAt(folded.course("stock", key("rice")), START)).toEqual([
      { what: "keep", kind: "test/arrival" },
      { what: "opening", register: "stock", key: ["rice"] },
    ]);
  });

  it("stops at a row whose amount is missing, and names the field", () => {
    const { folded, add, key } = folding(stock);
    add(entry("a", "test/arrival", "2025-09-01T08:00", { item: "rice", quantity: 5 }));
    add(entry("b", "test/arrival", "2025-09-02T08:00", { item: "rice" }));
    expect(levelOn(folded, key("rice"), "2025-09-02T07:59")).toBe(5);
    expect(levelOn(folded, key("rice"), "2025-09-02T08:00")).toBeNaN();
    const course = folded.course("stock", key("rice"));
    expect(needsAt(course, course.unknownFrom)).toEqual([
      { what: "path", kind: "test/arrival", path: "quantity", entry: "b" },
    ]);
  });

  it("stops at a row that cannot be told to belong", () => {
    const { folded, add, key } = folding({
      ...stock,
      plus: [{ of: { kind: "test/arrival", where: { good: { equals: true } }, key: ["item"] } }],
      minus: [],
    });
    add(entry("a", "test/arrival", "2025-09-01T08:00", { item: "rice" }));
    expect(levelOn(folded, key("rice"), "2025-09-01T07:59")).toBe(0);
    expect(levelOn(folded, key("rice"), "2025-09-01T08:00")).toBeNaN();
    const course = folded.course("stock", key("rice"));
    expect(course.unknownFrom).toBe(minuteOf("2025-09-01T08:00"));
    expect(needsAt(course, course.unknownFrom)).toEqual([
      { what: "path", kind: "test/arrival", path: "good", entry: "a" },
    ]);
    expect(levelOn(folded, key("rice"), "2025-09-03T00:00")).toBeNaN();
  });
});

describe("changes", () => {
  it("are told once, with the first minute that changed", () => {
    const { folded, add, fold, key } = folding(stock);
    add(entry("a", "test/arrival", "2025-09-03T08:00", { item: "rice", quantity: 5 }));
    folded.takeChanges();
    const change = { register: "stock", key: key("rice"), from: minuteOf("2025-09-02T08:00"), until: NEVER };
    const [row] = add(entry("b", "test/departure", "2025-09-02T08:00", { item: "rice", quantity: 5 }));
    expect(folded.takeChanges()).toEqual([change]);
    expect(folded.takeChanges()).toEqual([]);
    fold(row as Row, -1);
    expect(folded.takeChanges()).toEqual([change]);
    expect(levelOn(folded, key("rice"), "2025-09-03T08:00")).toBe(5);
  });
});

const HORIZON = 24;
const moment = (minute: number) => formatMinute(START + minute);
const minute = fc.integer({ min: 0, max: HORIZON });
const item = fc.constantFrom("rice", "rice", "oil");
const quantity = fc.integer({ min: 0, max: 3 }).map((value) => value / 10);
const whole = fc.record({ item, quantity, begins: minute.map(moment), expires: minute.map(moment) });
/** Rows that lack something: few, since one of them leaves little of a level to compare. */
const lacking = fc.record(
  { item, quantity, begins: minute.map(moment), expires: minute.map(moment) },
  { requiredKeys: ["begins"] },
);
const drawnWith = (rows: readonly fc.Arbitrary<Entry["data"]>[]) =>
  fc.array(
    fc.oneof(
      ...rows.map((data) => fc.record({ kind: fc.constant("test/arrival"), at: minute.map(moment), data })),
      fc.record({
        kind: fc.constant("test/departure"),
        at: minute.map(moment),
        data: fc.oneof(
          { weight: 9, arbitrary: fc.record({ item, quantity }) },
          { weight: 1, arbitrary: fc.record({ item }) },
        ),
      }),
      fc.record({
        kind: fc.constant("ledger/opening"),
        at: minute.map(moment),
        data: fc.record({
          register: fc.constant("stock"),
          key: fc.constantFrom(["rice"], ["oil"]),
          amount: fc.integer({ min: 0, max: 3 }),
        }),
      }),
    ),
    { maxLength: 16 },
  );
const drawn = fc.oneof(
  { weight: 3, arbitrary: drawnWith([whole, whole]) },
  { weight: 1, arbitrary: drawnWith([whole, lacking]) },
);

const custody = (ends: boolean): Register => ({
  id: "stock",
  key: ["item"],
  plus: [{ of: { kind: "test/arrival", key: ["item"] }, amount: "quantity", from: "begins", until: "expires" }],
  minus: [
    { of: { kind: "test/departure", key: ["item"] }, amount: "quantity", ...(ends ? { ends: true as const } : {}) },
  ],
});

/** The levels of an item in tenths, minute by minute, straight from the words of the semantics; undefined where unknown. */
function naive(entries: readonly Entry[], item: string, ends: boolean): readonly (number | undefined)[] {
  const tenths = (value: unknown) => Math.round(Number(value) * 10);
  const rows = entries.filter(({ data }) => data.item === item || (Array.isArray(data.key) && data.key[0] === item));
  const before = (a: Entry, b: Entry) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1);
  const spans = rows
    .filter(({ kind, data }) => kind === "test/arrival" && data.quantity !== undefined && data.expires !== undefined)
    .map(({ id, data }) => ({
      id,
      from: String(data.begins),
      until: String(data.expires),
      tenths: tenths(data.quantity),
    }))
    .filter(({ from, until }) => from < until)
    .sort((a, b) => (a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? -1 : 1));
  const lost: { at: string; tenths: number }[] = [];
  for (const { at, data } of rows.filter(({ kind }) => kind === "test/departure").sort(before)) {
    const open = ends ? spans.find(({ from, until }) => from <= at && at < until) : undefined;
    if (open) open.until = at;
    else if (ends) lost.push({ at, tenths: 10 });
    else if (data.quantity !== undefined) lost.push({ at, tenths: tenths(data.quantity) });
  }
  const doubts = rows.filter(
    ({ kind, data }) =>
      (kind === "test/arrival" && (data.quantity === undefined || data.expires === undefined)) ||
      (kind === "test/departure" && !ends && data.quantity === undefined),
  );
  const opened = rows.filter(({ kind }) => kind === "ledger/opening");
  return Array.from({ length: HORIZON + 2 }, (_, index) => {
    const now = moment(index);
    if (doubts.some(({ at }) => at <= now)) return undefined;
    const raised = spans
      .filter(({ from, until }) => from <= now && now < until)
      .reduce((sum, span) => sum + span.tenths, 0);
    const fallen = lost.filter(({ at }) => at <= now).reduce((sum, loss) => sum + loss.tenths, 0);
    return (
      raised - fallen + opened.filter(({ at }) => at <= now).reduce((sum, { data }) => sum + tenths(data.amount), 0)
    );
  });
}

function levels({ folded, key }: ReturnType<typeof folding>, item: string): readonly (number | undefined)[] {
  return Array.from({ length: HORIZON + 2 }, (_, index) => {
    const level = folded.level("stock", key(item), START + index);
    return Number.isNaN(level) ? undefined : level / (MILLION / 10);
  });
}

describe("a course", () => {
  it.each([true, false])(
    "is what counting minute by minute gives, in any order, with rows taken out again (ends: %s)",
    (ends) => {
      fc.assert(
        fc.property(drawn, fc.infiniteStream(fc.nat()), fc.boolean(), (draws, order, asked) => {
          const entries = draws.map((draw, index): Entry => ({ id: `e${index}`, ...draw }));
          const bench = folding(custody(ends));
          const shuffled = entries
            .map((one) => ({ one, rank: order.next().value as number }))
            .sort((a, b) => a.rank - b.rank);
          const rows = shuffled.flatMap(({ one, rank }) => {
            const written = bench.add(one);
            // Asking in between lays the course, so that what follows shifts it.
            if (asked) levels(bench, "rice");
            return written.map((row) => ({ one, row, out: rank % 3 === 0 }));
          });
          for (const { row, out } of rows) if (out) bench.fold(row, -1);
          const left = rows.filter(({ out }) => !out).map(({ one }) => one);
          for (const item of ["rice", "oil"]) expect(levels(bench, item)).toEqual(naive(left, item, ends));
        }),
        { numRuns: 500 },
      );
    },
  );

  it("has the same steps however it came about", () => {
    fc.assert(
      fc.property(drawn, (draws) => {
        const entries = draws.map((draw, index): Entry => ({ id: `e${index}`, ...draw }));
        const [once, stepwise] = [folding(custody(false)), folding(custody(false))];
        for (const one of entries) once.add(one);
        for (const one of [...entries].reverse()) {
          stepwise.add(one);
          levels(stepwise, "rice");
        }
        const told = ({ folded, key }: typeof once) => {
          const { at, level, knownFrom, unknownFrom } = folded.course("stock", key("rice"));
          return { at: [...at], level: [...level], knownFrom, unknownFrom };
        };
        expect(told(stepwise)).toEqual(told(once));
      }),
    );
  });

  it("changes nowhere but between the minutes that are told", () => {
    fc.assert(
      fc.property(drawn, fc.boolean(), (draws, ends) => {
        const bench = folding(custody(ends));
        draws.forEach((draw, index) => {
          const [before, keys] = [levels(bench, "rice"), bench.key("rice")];
          bench.add({ id: `e${index}`, ...draw });
          const told = bench.folded.takeChanges().find(({ key }) => key === keys);
          const after = levels(bench, "rice");
          const differs = (level: number | undefined, place: number) => !Object.is(level, before[place]);
          const [first, last] = [after.findIndex(differs), after.findLastIndex(differs)];
          expect(first < 0 || START + first >= (told?.from ?? NEVER)).toBe(true);
          expect(last < 0 || START + last < (told?.until ?? NEVER)).toBe(true);
        });
      }),
    );
  });
});
