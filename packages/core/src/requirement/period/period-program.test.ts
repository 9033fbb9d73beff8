import { describe, expect, it } from "vitest";
import * as z from "zod";
import { liveRun } from "../../engine/monitor.ts";
import { judgedOf } from "../../engine/results.ts";
import type { RunOptions } from "../../engine/run.ts";
import type { Metric, MetricRef } from "../../ledger/metric.ts";
import type { Register } from "../../ledger/register.ts";
import { store } from "../../ledger/store.ts";
import { builtInKinds } from "../../model/built-in-kinds.ts";
import { defineEntry } from "../../model/define-entry.ts";
import type { Entry } from "../../model/entry.ts";
import { Day } from "../../model/field.ts";
import type { Finding } from "../../model/finding.ts";
import { parseDay } from "../../time/civil.ts";
import { parseMoment } from "../../time/instant.ts";
import { plainCalendar, siteCalendar } from "../../time/site-calendar.ts";
import type { Requirement } from "../requirement.ts";

const ZONE = "Asia/Shanghai";
const use = defineEntry("test/use", {
  title: { zh: "用量", en: "Use" },
  data: z.object({ meter: z.string().optional(), amount: z.number().optional() }),
});
const tally = defineEntry("test/tally", {
  title: { zh: "盘点", en: "Tally" },
  data: z.object({ meter: z.string(), amount: z.number() }),
});
const resident = defineEntry("test/resident", {
  title: { zh: "在住", en: "Resident" },
  data: z.object({ name: z.string(), until: Day.optional() }),
});
const kinds = new Map([...builtInKinds, use, tally, resident].map((kind) => [kind.id, kind]));
const registers: readonly Register[] = [
  { id: "stock", key: ["meter"], plus: [{ of: { kind: "test/use", key: ["meter"] }, amount: "amount" }] },
  { id: "residents", key: ["name"], plus: [{ of: { kind: "test/resident", key: ["name"] }, until: "until" }] },
];
const used: Metric = { sum: "amount", of: { kind: "test/use", key: ["meter"] } };
const tallied: Metric = { sum: "amount", of: { kind: "test/tally", key: ["meter"] } };

interface Site {
  readonly keeps?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly terms?: readonly { readonly id: string; readonly from: string; readonly to: string }[];
}

function open(
  requirement: Requirement,
  { keeps = ["test/use", "test/tally", "test/resident"], from = "2025-09-01", to = "2025-12-31", terms }: Site = {},
) {
  const calendar = siteCalendar(terms ? { terms: [...terms] } : undefined, plainCalendar);
  const options: RunOptions = {
    store: store({ kinds, zone: ZONE, calendar }),
    siteKind: "school",
    keeps: keeps.map((kind) => ({ kind, from: "2025-08-01" })),
    calendar,
    registers,
    metrics: new Map([["used", { id: "used", unit: "kWh", metric: used }]]),
    period: { from: parseDay(from) as number, to: parseDay(to) as number },
    rules: [{ id: "r", severity: "error", waivedUntil: () => undefined, requirement }],
  };
  const live = liveRun(options, minute("2025-08-31"));
  const desk = () => live.current().desks.slice(0, 1);
  return {
    add: (...entries: readonly Entry[]) => live.add(entries),
    advance: (day: string) => live.advance(minute(day)),
    verdicts: () => judgedOf(desk()).map(({ id, verdict }) => `${id.slice(2)} ${verdict}`),
    evidence: () => judgedOf(desk()).map(({ id, evidence }) => `${id.slice(2)} ${evidence.join(" ")}`),
    findings: (): readonly Finding[] => desk().flatMap(({ findings }) => [...findings.values()]),
  };
}

function minute(day: string): number {
  return parseMoment(day, ZONE, "end") as number;
}

let count = 0;
function entry(kind: string, at: string, data: Entry["data"], more: Partial<Entry> = {}): Entry {
  count += 1;
  return { id: `e${count}`, kind: `test/${kind}`, at, data, ...more };
}

/** Verdicts of a requirement over entries at the end of a day. */
function verdicts(requirement: Requirement, entries: readonly Entry[], asOf: string, site?: Site): readonly string[] {
  const opened = open(requirement, site);
  opened.add(...entries);
  opened.advance(asOf);
  return opened.verdicts();
}

const monthly: Requirement = { shape: "target", metric: "used", period: "month", atMost: 10 };

describe("a target", () => {
  it("fails a breached ceiling at once, and waits for the log to close before it passes", () => {
    const { add, advance, verdicts: told, findings } = open(monthly);
    advance("2025-09-10");
    add(entry("use", "2025-09-02", { amount: 6 }));
    expect(told()).toEqual(["2025-09 pending"]);
    const breach = entry("use", "2025-09-03", { amount: 4.000001 });
    add(breach);
    expect(told()).toEqual(["2025-09 fail"]);
    expect(findings()[0]?.message).toEqual({
      id: "tooHigh",
      values: { key: [], period: "2025-09", value: 10.000001, bound: 10 },
    });
    add({ ...breach, id: "better", replaces: breach.id, data: { amount: 4 }, recordedAt: "2025-09-09" });
    expect(told()).toEqual(["2025-09 pending"]);
    advance("2025-09-30");
    expect(told()[0]).toBe("2025-09 pending");
    advance("2025-10-01");
    expect(told()).toEqual(["2025-09 pass", "2025-10 pending"]);
  });

  it("closes early when the log is closed by hand", () => {
    const { add, advance, verdicts: told } = open(monthly);
    advance("2025-09-30");
    add({
      id: "closed",
      kind: "ledger/closed",
      at: "2025-10-01",
      recordedAt: "2025-09-30T20:00",
      data: { through: "2025-09-30" },
    });
    expect(told()[0]).toBe("2025-09 pass");
  });

  it("tells an undecided row at once and names what it lacks, unless the ceiling is breached anyway", () => {
    const { add, advance, verdicts: told, findings } = open(monthly);
    advance("2025-09-10");
    add(entry("use", "2025-09-02", {}, { id: "blank" }));
    expect(told()).toEqual(["2025-09 unknown"]);
    expect(findings()[0]?.needs).toEqual([{ what: "path", kind: "test/use", path: "amount", entry: "blank" }]);
    expect(findings()[0]?.message).toEqual({ id: "unknown", values: { key: [], needs: ["amount"] } });
    add(entry("use", "2025-09-03", { amount: 11 }));
    expect(told()).toEqual(["2025-09 fail"]);
  });

  it("is unknown at once where a kind is not kept", () => {
    expect(verdicts(monthly, [], "2025-09-10", { keeps: [] })).toEqual(["2025-09 unknown"]);
  });

  it("waits for a divisor, then is unknown for want of it", () => {
    const ratio: Requirement = { ...monthly, metric: { quotient: [used, tallied] }, atMost: 2 };
    const entries = [entry("use", "2025-09-02", { amount: 6 })];
    expect(verdicts(ratio, entries, "2025-09-30T23:59")).toEqual(["2025-09 pending"]);
    expect(verdicts(ratio, entries, "2025-10-01")[0]).toBe("2025-09 unknown");
    const whole = [...entries, entry("tally", "2025-09-02", { meter: "m", amount: 3 })];
    expect(verdicts(ratio, whole, "2025-10-01")[0]).toBe("2025-09 pass");
  });

  it("is judged again when its baseline changes", () => {
    const trend: Requirement = { ...monthly, atMost: { metric: "used", back: 1, times: 0.95 } };
    const { add, advance, verdicts: told } = open(trend);
    add(entry("use", "2025-08-20", { amount: 100 }), entry("use", "2025-09-02", { amount: 95 }));
    advance("2025-10-01");
    expect(told()[0]).toBe("2025-09 pass");
    add(entry("use", "2025-08-21", { amount: -0.000002 }));
    expect(told()[0]).toBe("2025-09 fail");
    expect(verdicts(trend, [], "2025-08-31", { from: "2025-08-01", to: "2025-08-31" })).toEqual(["2025-08 unknown"]);
  });

  it("fails with its guard, is judged again when that changes, and says which leg failed", () => {
    const guarded: Requirement = { ...monthly, guard: { metric: tallied, atLeast: 5 } };
    const { add, advance, verdicts: told, findings } = open(guarded);
    advance("2025-10-01");
    expect(told()[0]).toBe("2025-09 fail");
    expect(findings()[0]?.message).toEqual({
      id: "guardFailed",
      values: { key: [], period: "2025-09", value: 0, bound: 5 },
    });
    add(entry("tally", "2025-09-20", { meter: "m", amount: 5 }));
    expect(told()[0]).toBe("2025-09 pass");
  });

  it("reads its bound off a step table, and asks nothing below the first step", () => {
    const steps: Requirement = {
      ...monthly,
      atMost: {
        by: tallied,
        steps: [
          { from: 10, value: 3 },
          { from: 20, value: 5 },
        ],
      },
    };
    const by = (amount: number) =>
      verdicts(
        steps,
        [entry("use", "2025-09-02", { amount: 4 }), entry("tally", "2025-09-02", { meter: "m", amount })],
        "2025-10-01",
      )[0];
    expect([by(9.99), by(19), by(20)]).toEqual(["2025-09 notApplicable", "2025-09 fail", "2025-09 pass"]);
  });

  it("judges each key seen in the period", () => {
    const entries = [
      entry("use", "2025-09-02", { meter: "m", amount: 11 }),
      entry("use", "2025-09-02", { meter: "n", amount: 1 }),
      entry("use", "2025-10-02", { meter: "n", amount: 1 }),
      entry("use", "2025-10-02", { amount: 100 }),
    ];
    const told = verdicts({ ...monthly, key: ["meter"] }, entries, "2025-11-01", { to: "2025-10-31" });
    expect(told).toEqual(["2025-09@m fail", "2025-09@n pass", "2025-10@n pass"]);
  });

  it("judges those who must be covered at the period's end, or now while it lasts", () => {
    const each: Requirement = { ...monthly, metric: used, each: { register: "residents" }, atLeast: 1, period: "week" };
    const { add, advance, verdicts: told } = open(each, { to: "2025-09-14" });
    add(
      entry("resident", "2025-08-20", { name: "li", until: "2025-09-03" }),
      entry("resident", "2025-08-20", { name: "wu", until: "2025-12-31" }),
    );
    advance("2025-09-02");
    expect(told()).toEqual(["2025-W36@li pending", "2025-W36@wu pending"]);
    advance("2025-09-04");
    expect(told()).toEqual(["2025-W36@wu pending"]);
    add(entry("resident", "2025-09-04", { name: "he", until: "2025-12-31" }));
    expect(told()).toEqual(["2025-W36@he pending", "2025-W36@wu pending"]);
  });

  it.each([
    ["day", "2025-09-03T00:00", ["2025-09-01", "2025-09-02", "2025-09-03"]],
    ["quarter", "2025-12-31", ["2025-Q4"]],
    ["term", "2025-10-08", ["autumn"]],
    ["plan", "2025-09-03", ["plan"]],
    ["ever", "2025-09-03", ["ever"]],
    [{ rolling: 10, unit: "days" }, "2025-10-31", ["2025-09-30", "2025-10-31"]],
  ] as const)("has a unit for each period of %o that has begun", (period, asOf, slots) => {
    const site = {
      terms: [
        { id: "summer", from: "2025-03-01", to: "2025-07-01" },
        { id: "autumn", from: "2025-09-08", to: "2026-01-20" },
      ],
    };
    const told = verdicts({ ...monthly, period }, [], asOf, site);
    expect(told.map((line) => line.split(" ")[0])).toEqual(slots);
  });

  it("reads a rolling period up to the last day of each month", () => {
    const rolling: Requirement = { ...monthly, period: { rolling: 10, unit: "days" } };
    const entries = [entry("use", "2025-09-20", { amount: 100 }), entry("use", "2025-09-21", { amount: 10 })];
    expect(verdicts(rolling, entries, "2025-10-01")).toEqual(["2025-09-30 pass"]);
    expect(verdicts(rolling, [...entries, entry("use", "2025-09-30", { amount: 1 })], "2025-09-30")).toEqual([
      "2025-09-30 fail",
    ]);
  });

  it("compares all time as soon as nothing is undecided", () => {
    const ever: Requirement = { ...monthly, period: "ever", atLeast: 5 };
    const entries = [entry("use", "2025-08-02", { amount: 4 })];
    expect(verdicts(ever, entries, "2025-09-03")).toEqual(["ever fail"]);
    expect(verdicts(ever, [...entries, entry("use", "2025-09-02", { amount: 1 })], "2025-09-03")).toEqual([
      "ever pass",
    ]);
  });
});

describe("a reconciliation", () => {
  const agree: Requirement = {
    shape: "reconcile",
    key: ["meter"],
    of: { 账: { level: "stock" }, 物: { last: "amount", of: { kind: "test/tally", key: ["meter"] } } },
    tolerance: 0.5,
    period: "month",
  };
  const book = entry("use", "2025-09-02", { meter: "m", amount: 5 }, { id: "book" });
  const tallyOf = (amount: number) => entry("tally", "2025-09-28", { meter: "m", amount });

  it("compares what its figures come to at the period's end", () => {
    const first = (amount: number) => verdicts(agree, [book, tallyOf(amount)], "2025-10-01")[0];
    expect([first(5.5), first(4.499999)]).toEqual(["2025-09@m pass", "2025-09@m fail"]);
    expect(verdicts(agree, [book, tallyOf(1)], "2025-09-30")[0]).toBe("2025-09@m pending");
    expect(verdicts(agree, [book], "2025-10-01")[0]).toBe("2025-09@m unknown");
  });

  it("lays the difference out as a table", () => {
    const { add, advance, findings } = open(agree);
    const tally = tallyOf(3);
    add(book, tally);
    advance("2025-10-01");
    expect(findings()[0]).toMatchObject({
      slot: "2025-09",
      key: ["m"],
      evidence: [tally.id],
      message: { id: "differ", values: { key: ["m"], period: "2025-09", table: ["账=5", "物=3"], difference: 2 } },
    });
  });

  it("allows a share of the greatest", () => {
    const share: Requirement = { ...agree, tolerance: { share: 0.1 } };
    const first = (amount: number) => verdicts(share, [book, tallyOf(amount)], "2025-10-01")[0];
    expect([first(4.5), first(4.49)]).toEqual(["2025-09@m pass", "2025-09@m fail"]);
  });
});

describe("onlyIf", () => {
  const over = (metric: MetricRef, more: object = {}): Requirement =>
    ({ ...monthly, onlyIf: { metric, period: "month", atLeast: 3, ...more } }) as Requirement;
  const rows = [entry("use", "2025-09-02", { amount: 11 }), entry("tally", "2025-09-03", { meter: "m", amount: 2 })];

  it("applies a requirement only while its metric stands in the band, and hears of every change", () => {
    const { add, advance, verdicts: told } = open(over(tallied));
    advance("2025-10-01");
    add(...rows);
    expect(told()).toEqual(["2025-09 notApplicable", "2025-10 notApplicable"]);
    add(entry("tally", "2025-09-04", { meter: "m", amount: 1 }));
    expect(told()).toEqual(["2025-09 fail", "2025-10 notApplicable"]);
  });

  it("is unknown while it cannot be decided", () => {
    const mean: Metric = { mean: "amount", of: { kind: "test/tally" } };
    expect(verdicts(over(mean), rows.slice(0, 1), "2025-10-01")[0]).toBe("2025-09 unknown");
  });

  it("reads registers at the end of the unit's day", () => {
    const residents = [
      entry("resident", "2025-08-20", { name: "li", until: "2025-09-01" }),
      entry("resident", "2025-08-20", { name: "wu", until: "2025-08-31" }),
    ];
    const some = over({ keys: "residents" }, { atLeast: 1, period: "year" });
    expect(verdicts(some, [...rows, ...residents], "2025-10-01")).toEqual(["2025-09 fail", "2025-10 notApplicable"]);
    expect(verdicts(over({ keys: "residents" }, { atLeast: 2 }), [...rows, ...residents], "2025-10-01")[0]).toBe(
      "2025-09 notApplicable",
    );
  });
});
