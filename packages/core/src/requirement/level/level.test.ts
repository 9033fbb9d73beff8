import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { keeping } from "../../ledger/keeping.ts";
import { record } from "../../ledger/record.ts";
import { references } from "../../ledger/references.ts";
import type { Register } from "../../ledger/register.ts";
import { registers } from "../../ledger/register-fold.ts";
import { store } from "../../ledger/store.ts";
import { NEVER, type Table } from "../../ledger/table.ts";
import { builtInKinds } from "../../model/built-in-kinds.ts";
import { defineEntry } from "../../model/define-entry.ts";
import type { Entry } from "../../model/entry.ts";
import { Day, Instant, ref } from "../../model/field.ts";
import { formatMinute, MINUTES_PER_DAY, parseDay } from "../../time/civil.ts";
import { parseMoment } from "../../time/instant.ts";
import { plainCalendar, siteCalendar } from "../../time/site-calendar.ts";
import { Code, verdictOf } from "../code.ts";
import { excuses } from "../excuses.ts";
import type { Details, Frame } from "../program.ts";
import { compileLevel } from "./program.ts";
import type { Level } from "./schema.ts";

const ZONE = "Asia/Shanghai";
const certificate = defineEntry("test/certificate", {
  title: { zh: "证照", en: "Certificate" },
  data: z.object({ holder: z.string(), issuedOn: Day, validUntil: Day.optional() }),
});
const shift = defineEntry("test/shift", {
  title: { zh: "上岗", en: "Shift" },
  data: z.object({ post: z.string().optional(), start: Instant.optional(), end: Instant.optional() }),
  roles: ["by"],
});
const room = defineEntry("test/room", {
  title: { zh: "房间", en: "Room" },
  data: z.object({ seats: z.number().optional(), use: z.string().optional(), until: Day.optional() }),
  subject: "test/room",
});
const guests = defineEntry("test/guests", {
  title: { zh: "入座", en: "Guests" },
  data: z.object({ room: ref("test/room"), count: z.number(), leave: Instant.optional() }),
});
const kinds = new Map([...builtInKinds, certificate, shift, room, guests].map((kind) => [kind.id, kind]));

const certificates: Register = {
  id: "certificates",
  key: ["person"],
  plus: [{ of: { kind: "test/certificate", key: ["holder"] }, from: "issuedOn", until: "validUntil" }],
};
const staff: Register = {
  id: "staff",
  key: ["person"],
  refers: "site/person",
  plus: [{ of: { kind: "site/person", key: ["@subject"] } }],
};
const onPost: Register = {
  id: "on-post",
  key: ["post"],
  plus: [{ of: { kind: "test/shift", key: ["post"] }, from: "start", until: "end" }],
};
const seated: Register = {
  id: "seated",
  key: ["room"],
  refers: "test/room",
  plus: [{ of: { kind: "test/guests", key: ["room"] }, amount: "count", until: "leave" }],
};

/** The frame of an evaluation with one requirement, kept up to date the way a run does it. */
function bench(
  requirement: Omit<Level, "shape">,
  period: { from: string; to?: string } = { from: "2025-09-01", to: "2025-12-31" },
) {
  const calendar = siteCalendar(undefined, plainCalendar);
  const target = store({ kinds, zone: ZONE, calendar });
  const keeps = [...kinds.keys()]
    .filter((kind) => kind.startsWith("test/"))
    .map((kind) => ({ kind, from: "2025-09-01" }));
  const kept = keeping(target, keeps);
  const refs = references();
  const folded = registers({ store: target, references: refs }, kept, [certificates, staff, onPost, seated]);
  const from = parseDay(period.from) as number;
  // Without a last day the evaluated period moves with time.
  const to =
    period.to === undefined ? () => Math.floor((now - 1) / MINUTES_PER_DAY) : () => parseDay(period.to ?? "") as number;
  let now = from * MINUTES_PER_DAY;
  const frame: Frame = {
    store: target,
    references: refs,
    calendar,
    keeping: kept,
    registers: folded,
    excuses: excuses(target),
    metrics: new Map(),
    siteKind: "school",
    live: (table: Table, row) => row < table.size,
    now: () => now,
    period: () => ({ from, to: to() }),
    figure: () => undefined,
    figureCloses: (_metric, end) => end,
  };
  const touched: number[] = [];
  const judged = new Map<number, { readonly code: Code; until: number }>();
  const program = compileLevel({ shape: "level", ...requirement }, frame, (unit) => touched.push(unit), "test/level");
  let next = NEVER;
  const settle = () => {
    for (let unit = touched.shift(); unit !== undefined; unit = touched.shift())
      judged.set(unit, { ...program.judge(unit) });
  };
  const add = (entry: Entry) => {
    for (const { table, row } of record(target, entry)) {
      refs.fold(table, row, 1);
      folded.fold(table, row, 1);
      if (program.reads.includes(table.kind.id)) program.fold(table, row, 1);
      for (const { register, key, from: first, until } of folded.takeChanges()) {
        if (program.registers.includes(register)) program.levelChanged?.(register, key, first, until);
      }
    }
    expect(target.refused).toEqual([]);
  };
  const advance = (minute: number) => {
    for (;;) {
      const due = [next, ...[...judged.values()].map(({ until }) => until)].reduce((a, b) => Math.min(a, b), NEVER);
      now = Math.min(due, minute);
      next = program.advance();
      for (const [unit, { until }] of judged) if (until <= now) touched.push(unit);
      settle();
      if (due > minute) return;
    }
  };
  const units = () =>
    [...judged]
      .filter(([, { code }]) => code !== Code.none)
      .map(([unit, { code }]) => ({ code, details: program.details(unit, code) }))
      .sort((a, b) => (name(a.details) < name(b.details) ? -1 : 1));
  return { add, advance, units, settle };
}

function name({ slot, key }: Details): string {
  return [slot, ...key].join("@");
}

/** Each unit as `slot@key verdict`, of all entries at a moment. */
function verdicts(requirement: Omit<Level, "shape">, entries: readonly Entry[], asOf: string): readonly string[] {
  return judge(requirement, entries, asOf).map(
    ({ code, details }) => `${name(details)} ${code === Code.expiring ? "expiring" : verdictOf(code)}`,
  );
}

function judge(requirement: Omit<Level, "shape">, entries: readonly Entry[], asOf: string) {
  const { add, advance, units } = bench(requirement);
  for (const entry of entries) add(entry);
  advance(parseMoment(asOf, ZONE, "end") as number);
  return units();
}

let count = 0;
const entry = (kind: string, at: string, data: Entry["data"], more: Partial<Entry> = {}): Entry => {
  count += 1;
  return { id: `e${String(count).padStart(4, "0")}`, kind, at, data, ...more };
};
const held = (holder: string, issuedOn: string, validUntil: string) =>
  entry("test/certificate", issuedOn, { holder, issuedOn, validUntil });
const worked = (by: string, at: string, id: string): Entry => ({ ...entry("test/shift", at, {}), id, actors: { by } });
const employed = (id: string, from: string, until?: string) =>
  entry("site/person", from, { name: id, ...(until === undefined ? {} : { until }) }, { subject: id });

const RELIED: Omit<Level, "shape"> = {
  register: "certificates",
  when: { entries: { kind: "test/shift", key: ["by"] } },
  atLeast: 1,
};

describe("a level that entries rely on", () => {
  it("holds through the last day of a certificate and not a minute longer", () => {
    const entries = [
      held("li", "2025-09-01", "2025-09-10"),
      worked("li", "2025-09-10T23:59", "last"),
      worked("li", "2025-09-11T00:00", "over"),
    ];
    expect(verdicts(RELIED, entries, "2025-09-30")).toEqual(["last@li pass", "over@li fail"]);
  });

  it("fails for someone who never had a certificate", () => {
    const [unit] = judge(RELIED, [worked("wang", "2025-09-02T06:00", "cook")], "2025-09-30");
    expect(unit?.code).toBe(Code.fail);
    expect(unit?.details).toMatchObject({ slot: "cook", key: ["wang"], evidence: ["cook"] });
    expect(unit?.details.message).toEqual({
      id: "tooLow",
      values: { key: ["wang"], slot: "2025-09-02T06:00", level: 0, bound: 1 },
    });
  });

  it("shows the entry, then the certificate that began last, even when it has run out", () => {
    const [first, second] = [held("li", "2025-09-01", "2025-09-05"), held("li", "2025-09-03", "2025-09-06")];
    const [unit] = judge(RELIED, [first, second, worked("li", "2025-09-20T06:00", "cook")], "2025-09-30");
    expect(unit?.details.evidence).toEqual(["cook", second.id]);
  });

  it("is judged for each person of an entry with several", () => {
    const both: Entry = { ...entry("test/shift", "2025-09-02T06:00", {}), id: "both", actors: { by: ["li", "wang"] } };
    expect(verdicts(RELIED, [held("li", "2025-09-01", "2025-12-31"), both], "2025-09-30")).toEqual([
      "both@li pass",
      "both@wang fail",
    ]);
  });

  it("is unknown while the end of the certificate is missing, and names it", () => {
    const doubtful = entry("test/certificate", "2025-09-01", { holder: "li", issuedOn: "2025-09-01" });
    const [unit] = judge(RELIED, [doubtful, worked("li", "2025-09-02T06:00", "cook")], "2025-09-30");
    expect(unit?.code).toBe(Code.unknown);
    expect(unit?.details.needs).toEqual([
      { what: "path", kind: "test/certificate", path: "validUntil", entry: doubtful.id },
    ]);
  });

  it("is unknown where it cannot be told whether the entry relies on it", () => {
    const cooks = {
      ...RELIED,
      when: { entries: { kind: "test/shift", where: { post: { equals: "cook" } }, key: ["by"] } },
    };
    const [unit] = judge(
      cooks,
      [held("li", "2025-09-01", "2025-12-31"), worked("li", "2025-09-02T06:00", "cook")],
      "2025-09-30",
    );
    expect(unit?.code).toBe(Code.unknown);
    expect(unit?.details.needs).toEqual([{ what: "path", kind: "test/shift", path: "post", entry: "cook" }]);
  });

  it("is not judged before its minute has come, nor outside the evaluated days", () => {
    const entries = [
      held("li", "2025-08-01", "2026-12-31"),
      worked("li", "2025-08-31T23:59", "before"),
      worked("li", "2025-10-01T06:00", "coming"),
    ];
    expect(verdicts(RELIED, entries, "2025-09-30")).toEqual([]);
    expect(verdicts(RELIED, entries, "2025-10-01T06:00")).toEqual(["coming@li pass"]);
  });

  it("warns on the latest entry alone when the certificate runs out within the days", () => {
    const entries = [
      held("li", "2025-09-01", "2025-10-15"),
      worked("li", "2025-09-02T06:00", "a"),
      worked("li", "2025-09-03T06:00", "b"),
    ];
    const warned = { ...RELIED, warnDays: 30 };
    expect(verdicts(warned, entries, "2025-09-15T23:59")).toEqual(["a@li pass", "b@li pass"]);
    expect(verdicts(warned, entries, "2025-09-16T00:00")).toEqual(["a@li pass", "b@li expiring"]);
    const unit = judge(warned, entries, "2025-09-20").at(-1);
    expect(unit?.details.message).toEqual({ id: "expiring", values: { key: ["li"], until: "2025-10-16T00:00" } });
    expect(verdicts(warned, entries, "2025-10-16T00:01")).toEqual(["a@li pass", "b@li pass"]);
  });

  it("moves its warning to a later entry once that comes", () => {
    const { add, advance, settle, units } = bench({ ...RELIED, warnDays: 30 });
    add(held("li", "2025-09-01", "2025-09-20"));
    add(worked("li", "2025-09-02T06:00", "a"));
    advance(minuteOf("2025-09-15"));
    add(worked("li", "2025-09-03T06:00", "b"));
    settle();
    expect(units().map(({ code, details }) => [details.slot, code])).toEqual([
      ["a", Code.pass],
      ["b", Code.expiring],
    ]);
  });

  it("does not warn when the next certificate follows on", () => {
    const entries = [
      held("li", "2025-09-01", "2025-09-20"),
      held("li", "2025-09-20", "2026-09-20"),
      worked("li", "2025-09-10T06:00", "a"),
    ];
    expect(verdicts({ ...RELIED, warnDays: 30 }, entries, "2025-09-15")).toEqual(["a@li pass"]);
  });
});

describe("a level at all times", () => {
  const named = (...values: string[]): Omit<Level, "shape"> => ({
    register: "certificates",
    each: { values },
    when: "always",
    atLeast: 1,
  });

  it("fails from the minute at which a breach begins", () => {
    const [first, second] = [held("li", "2025-08-01", "2025-09-10"), held("li", "2025-09-20", "2026-09-20")];
    const units = judge(named("li"), [first, second], "2025-09-30");
    expect(units.map(({ code, details }) => [verdictOf(code), name(details)])).toEqual([
      ["fail", "2025-09-11T00:00@li"],
    ]);
    expect(units[0]?.details.window).toEqual({ from: minuteOf("2025-09-11"), to: minuteOf("2025-09-20") });
    expect(units[0]?.details.message.values).toEqual({ key: ["li"], slot: "2025-09-11T00:00", level: 0, bound: 1 });
  });

  it("fails once for each breach", () => {
    const entries = [held("li", "2025-09-05", "2025-09-10"), held("li", "2025-09-20", "2025-09-25")];
    expect(verdicts(named("li"), entries, "2025-09-30")).toEqual([
      "2025-09-01T00:00@li fail",
      "2025-09-11T00:00@li fail",
      "2025-09-26T00:00@li fail",
    ]);
  });

  it("passes through the last day of a certificate, read at its end", () => {
    expect(verdicts(named("li"), [held("li", "2025-08-01", "2025-09-10")], "2025-09-10")).toEqual(["always@li pass"]);
    expect(verdicts(named("li"), [held("li", "2025-08-01", "2025-09-10")], "2025-09-11T00:01")).toEqual([
      "2025-09-11T00:00@li fail",
    ]);
  });

  it("stands at 0 for a key that the register never met", () => {
    expect(verdicts(named("north-gate"), [], "2025-09-30")).toEqual(["2025-09-01T00:00@north-gate fail"]);
  });

  it("looks at every key of the register where none are named", () => {
    const entries = [held("li", "2025-08-01", "2026-09-10"), held("wang", "2025-08-01", "2026-09-10")];
    expect(verdicts({ register: "certificates", when: "always", atLeast: 1 }, entries, "2025-09-30")).toEqual([
      "always@li pass",
      "always@wang pass",
    ]);
  });

  it("asks nothing of people before they join or after they leave", () => {
    const covered: Omit<Level, "shape"> = {
      register: "certificates",
      each: { register: "staff" },
      when: "always",
      atLeast: 1,
    };
    const entries = [
      employed("joiner", "2025-09-15"),
      held("joiner", "2025-09-15", "2026-09-15"),
      employed("leaver", "2025-01-01", "2025-09-10"),
      held("leaver", "2025-01-01", "2025-09-10"),
      employed("late", "2025-09-15"),
      held("late", "2025-09-17", "2026-09-17"),
    ];
    expect(verdicts(covered, entries, "2025-09-30")).toEqual([
      "2025-09-15T00:00@late fail",
      "always@joiner pass",
      "always@leaver pass",
    ]);
  });

  it("warns ahead of the end, and on its last day", () => {
    const warned = { ...named("li"), warnDays: 10 };
    const entries = [held("li", "2025-08-01", "2025-09-20")];
    expect(verdicts(warned, entries, "2025-09-10T23:59")).toEqual(["always@li pass"]);
    expect(verdicts(warned, entries, "2025-09-11T00:00")).toEqual(["always@li expiring"]);
    expect(verdicts(warned, entries, "2025-09-20")).toEqual(["always@li expiring"]);
    expect(verdicts(warned, entries, "2025-09-21")).toEqual(["2025-09-21T00:00@li fail"]);
  });

  it("is unknown for a key that is unknown throughout, and passes on what is known", () => {
    const doubtful = (at: string) => entry("test/certificate", at, { holder: "li", issuedOn: at });
    const all: Omit<Level, "shape"> = { register: "certificates", when: "always", atLeast: 1 };
    expect(verdicts(all, [doubtful("2025-08-01")], "2025-09-30")).toEqual(["always@li unknown"]);
    expect(verdicts(all, [held("li", "2025-08-01", "2026-08-01"), doubtful("2025-09-10")], "2025-09-30")).toEqual([
      "always@li pass",
    ]);
  });

  it("tells that the keys themselves are not known when their register is not", () => {
    const each = { register: "seated" } as const;
    const early = bench(
      { register: "certificates", each, when: "always", atLeast: 1 },
      { from: "2025-08-01", to: "2025-08-31" },
    );
    early.advance(minuteOf("2025-09-10"));
    expect(early.units().map(({ code, details }) => [verdictOf(code), name(details), details.needs])).toEqual([
      ["unknown", "always", [{ what: "opening", register: "seated", key: [] }]],
    ]);
  });
});

describe("a capacity", () => {
  const capacity: Omit<Level, "shape"> = { register: "seated", when: "always", atMost: { path: "seats" } };
  const hall = (at: string, seats?: number, more: Entry["data"] = {}) =>
    entry("test/room", at, { ...(seats === undefined ? {} : { seats }), ...more }, { subject: "hall" });
  const come = (at: string, people: number, leave: string) =>
    entry("test/guests", at, { room: "hall", count: people, leave });

  it("is broken from the minute at which one guest is too many until one leaves", () => {
    const entries = [
      hall("2025-09-01", 100),
      come("2025-09-02T11:00", 60, "2025-09-02T12:00"),
      come("2025-09-02T11:30", 41, "2025-09-02T12:30"),
    ];
    const [unit] = judge(capacity, entries, "2025-09-30");
    expect(unit?.details).toMatchObject({
      slot: "2025-09-02T11:30",
      window: { from: minuteOf("2025-09-02T11:30"), to: minuteOf("2025-09-02T12:00") },
    });
    expect(unit?.details.message).toEqual({
      id: "tooHigh",
      values: { key: ["hall"], slot: "2025-09-02T11:30", level: 101, bound: 100 },
    });
    expect(unit?.details.evidence).toHaveLength(2);
  });

  it("is met when every seat is taken", () => {
    expect(
      verdicts(capacity, [hall("2025-09-01", 100), come("2025-09-02T11:00", 100, "2025-09-02T12:00")], "2025-09-30"),
    ).toEqual(["always@hall pass"]);
  });

  it("is read from the row in force at the time", () => {
    const entries = [
      hall("2025-09-01", 100),
      hall("2025-09-02T11:15", 50),
      come("2025-09-02T11:00", 60, "2025-09-02T12:00"),
    ];
    expect(verdicts(capacity, entries, "2025-09-30")).toEqual(["2025-09-02T11:15@hall fail"]);
    expect(verdicts(capacity, [...entries].reverse(), "2025-09-30")).toEqual(["2025-09-02T11:15@hall fail"]);
  });

  it("is unknown while nobody has said how many seats there are, and names the field", () => {
    const described = hall("2025-09-01");
    const [unit] = judge(capacity, [described, come("2025-09-02T11:00", 60, "2025-09-02T12:00")], "2025-09-30");
    expect(unit?.code).toBe(Code.unknown);
    expect(unit?.details.needs).toEqual([{ what: "path", kind: "test/room", path: "seats", entry: described.id }]);
  });

  it("does not apply to a class that its table leaves out", () => {
    const classes: Omit<Level, "shape"> = { ...capacity, atMost: { by: ["use"], table: { dining: 50 } } };
    const entries = (use: string) => [
      hall("2025-09-01", undefined, { use }),
      come("2025-09-02T11:00", 60, "2025-09-02T12:00"),
    ];
    expect(verdicts(classes, entries("storage"), "2025-09-30")).toEqual(["always@hall notApplicable"]);
    expect(verdicts(classes, entries("dining"), "2025-09-30")).toEqual(["2025-09-02T11:00@hall fail"]);
  });
});

describe("a level at slots", () => {
  const guarded: Omit<Level, "shape"> = {
    register: "on-post",
    each: { values: ["gate"] },
    when: { slots: { unit: "clock", at: ["08:00", "20:00"] } },
    atLeast: 1,
  };
  const onDuty = (post: string, start: string, end: string) =>
    entry("test/shift", start, { post, start, end }, { actors: { by: "li" } });

  it("is read when the slot opens", () => {
    const entries = [onDuty("gate", "2025-09-01T08:00", "2025-09-01T20:00")];
    expect(verdicts(guarded, entries, "2025-09-01T20:00")).toEqual([
      "2025-09-01T08:00@gate pass",
      "2025-09-01T20:00@gate fail",
    ]);
  });

  it("gives no unit before the slot has opened", () => {
    expect(verdicts(guarded, [], "2025-09-01T07:59")).toEqual([]);
  });

  it("asks only those who are on the staff at the time", () => {
    const staffed: Omit<Level, "shape"> = {
      register: "certificates",
      each: { register: "staff" },
      when: { slots: { unit: "month" } },
      atLeast: 1,
    };
    const entries = [
      employed("li", "2025-09-15"),
      employed("wang", "2025-01-01", "2025-09-30"),
      held("li", "2025-09-15", "2026-09-14"),
    ];
    expect(verdicts(staffed, entries, "2025-10-30")).toEqual(["2025-09@wang fail", "2025-10@li pass"]);
    expect(judge(staffed, entries, "2025-10-30")[0]?.details.message.values).toMatchObject({ slot: "2025-09" });
  });

  it("covers every pair of a product", () => {
    const pairs: Omit<Level, "shape"> = {
      register: "certificates",
      each: { product: [{ register: "staff" }, { values: ["fire", "food"] }] },
      when: { slots: { unit: "month" } },
      atLeast: 1,
    };
    expect(verdicts(pairs, [employed("li", "2025-01-01")], "2025-09-15")).toEqual([
      "2025-09@li@fire fail",
      "2025-09@li@food fail",
    ]);
  });

  it("warns on the latest slot", () => {
    const monthly: Omit<Level, "shape"> = {
      ...guarded,
      register: "certificates",
      each: { values: ["li"] },
      when: { slots: { unit: "month" } },
      warnDays: 30,
    };
    const entries = [held("li", "2025-08-01", "2025-11-15")];
    expect(verdicts(monthly, entries, "2025-10-10")).toEqual(["2025-09@li pass", "2025-10@li pass"]);
    expect(verdicts(monthly, entries, "2025-10-20")).toEqual(["2025-09@li pass", "2025-10@li expiring"]);
    expect(verdicts(monthly, entries, "2025-11-05")).toEqual([
      "2025-09@li pass",
      "2025-10@li pass",
      "2025-11@li expiring",
    ]);
  });
});

function minuteOf(text: string): number {
  return parseMoment(text, ZONE, "start") as number;
}

const START = minuteOf("2025-09-01");
const HORIZON = 6 * MINUTES_PER_DAY;
const hours = fc.integer({ min: -24, max: HORIZON / 60 }).map((hour) => START + hour * 60);
const days = fc.integer({ min: -2, max: 6 }).map((day) => formatMinute(START + day * MINUTES_PER_DAY).slice(0, 10));
const people = fc.constantFrom("li", "wang");
const complete = fc.record({ holder: people, issuedOn: days, validUntil: days });
const certified = (data: fc.Arbitrary<Entry["data"]>) =>
  fc.record({ kind: fc.constant("test/certificate"), at: hours.map(formatMinute), data });
const drawn = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: certified(complete) },
    { weight: 1, arbitrary: certified(fc.record({ holder: people, issuedOn: days })) },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant("test/shift"),
        at: hours.map(formatMinute),
        actors: people.map((by) => ({ by })),
        data: fc.constant({}),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant("site/person"),
        at: hours.map(formatMinute),
        subject: people,
        data: fc.record({ name: fc.constant("x"), until: days }, { requiredKeys: ["name"] }),
      }),
    },
  ),
  { maxLength: 12 },
);
const asked: readonly (readonly [string, Omit<Level, "shape">])[] = [
  ["entries", { ...RELIED, warnDays: 2 }],
  ["always", { register: "certificates", when: "always", atLeast: 1, atMost: 1, warnDays: 2 }],
  ["always, each", { register: "certificates", each: { register: "staff" }, when: "always", atLeast: 1, warnDays: 2 }],
  ["slots", { register: "certificates", when: { slots: { unit: "day" } }, atLeast: 1, warnDays: 2 }],
  [
    "slots, each",
    {
      register: "certificates",
      each: { register: "staff" },
      when: { slots: { unit: "day" } },
      atLeast: 1,
      warnDays: 2,
    },
  ],
];

describe("a level", () => {
  it.each(asked)("judged step by step is a level judged at once (%s)", (_name, requirement) => {
    fc.assert(
      fc.property(drawn, fc.infiniteStream(fc.nat({ max: 5 })), fc.boolean(), (draws, steps, fixed) => {
        const entries = draws.map((draw, index): Entry => ({ id: `e${index}`, ...draw }));
        const period = fixed ? { from: "2025-09-01", to: "2025-09-04" } : { from: "2025-09-01" };
        const [once, stepwise] = [bench(requirement, period), bench(requirement, period)];
        for (const one of [...entries].reverse()) once.add(one);
        let now = START;
        stepwise.advance(now);
        for (const one of entries) {
          stepwise.add(one);
          stepwise.settle();
          now += (steps.next().value as number) * 240;
          stepwise.advance(now);
        }
        once.advance(now);
        expect(stepwise.units()).toEqual(once.units());
      }),
      { numRuns: 300 },
    );
  });
});
