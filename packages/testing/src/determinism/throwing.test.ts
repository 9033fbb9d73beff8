import {
  createEngine,
  defineCheck,
  defineEntry,
  definePack,
  defineRule,
  type Engine,
  type Entry,
  type Evaluation,
  from,
  HouqinError,
  limit,
  type Pack,
  type Plan,
  type Site,
  type YieldedEntry,
} from "@houqin/core";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { requirements } from "../differential/requirements.ts";
import { a, packOf } from "../differential/world.ts";
import { scenarioEntries } from "./scenario-entries.ts";

const both = (text: string) => ({ zh: `测试${text}`, en: text });
const face = {
  title: both("face"),
  severity: "error",
  since: "2026.1",
  basis: { none: both("none") },
  remedy: both("do it"),
} as const;
const site: Site = {
  id: "s",
  name: "S",
  kind: "school",
  timeZone: "Asia/Shanghai",
  keeps: ["x/a", "x/b", "x/c", "x/thing"].map((kind) => ({ kind, from: "2025-09-01" })),
  schedule: { meals: [{ id: "lunch", from: "11:00", to: "13:00" }] },
};
const x: Pack = packOf(requirements);
const entries = scenarioEntries(x.kinds, x.registers, { seed: 7, each: 60 }) as readonly Entry[];
const asOf = "2025-11-18";

/** A check over entries `x/a`, one unit a day. */
function checkThat(check: () => never | readonly never[]): Pack {
  const rule = defineCheck({
    ...face,
    id: "y/check",
    reads: { rows: from(a, {}) },
    period: "day",
    messages: {},
    check,
  });
  return definePack({ name: "y", title: both("pack"), rules: [rule] });
}

function evaluate(...packs: readonly Pack[]): Evaluation {
  const engine: Engine<readonly Pack[]> = createEngine({ packs });
  return engine.evaluate({ site, entries, asOf, detail: "verdicts" });
}

/** What an evaluation says of all rules but those whose ids begin so. */
function except({ judged = [], findings, rules }: Evaluation, prefix: string) {
  const others = <T extends { readonly rule: string }>(list: readonly T[]) =>
    list.filter(({ rule }) => !rule.startsWith(prefix));
  return JSON.stringify({ judged: others(judged), findings: others(findings), rules: others(rules) });
}

const thrown = (reason: string) => ({ id: "thrown", values: { reason } });
const thrownBy = (reason: unknown) => ({ id: "thrownBy", values: { kind: "y/log", reason } });

function problemsOf(work: () => unknown) {
  try {
    work();
  } catch (error) {
    if (error instanceof HouqinError) return error.problems;
    throw error;
  }
  return [];
}

const alone = evaluate(x);

describe("a check that throws", () => {
  const cursed = new Error("no");
  Object.defineProperty(cursed, "message", {
    get() {
      throw new Error("worse");
    },
  });
  it.each([
    ["an error", new TypeError("cannot read properties of undefined"), "cannot read properties of undefined"],
    ["a text", "stop", "stop"],
    ["nothing", undefined, "undefined"],
    ["an object without a prototype", Object.create(null), "something that cannot be read"],
    ["an error whose message throws", cursed, "something that cannot be read"],
  ])("that is %s, becomes one verdict error, and all other findings are as without it", (_what, thrown, reason) => {
    const evaluation = evaluate(
      x,
      checkThat(() => {
        throw thrown;
      }),
    );
    expect(except(evaluation, "y/")).toBe(except(alone, "y/"));
    expect(evaluation.findings.filter(({ rule }) => rule === "y/check")).toEqual([
      {
        fingerprint: "y/check@rule",
        rule: "y/check",
        severity: "error",
        verdict: "error",
        slot: "rule",
        key: [],
        message: { id: "error", values: { reason } },
        evidence: [],
      },
    ]);
    expect(evaluation.rules.find(({ rule }) => rule === "y/check")?.tally).toMatchObject({
      error: 1,
      pass: 0,
      fail: 0,
    });
  });

  it.each([undefined, 7, [null], [undefined]])("and one that answers %j becomes verdict error too", (answer) => {
    const evaluation = evaluate(
      x,
      // As from a pack in JavaScript: no compiler has seen what it answers.
      checkThat(() => JSON.parse("null", () => answer)),
    );
    expect(evaluation.findings.filter(({ rule }) => rule === "y/check").map(({ verdict }) => verdict)).toEqual([
      "error",
    ]);
    expect(except(evaluation, "y/")).toBe(except(alone, "y/"));
  });

  it("leaves a target that quotes its figures unknown", () => {
    const picky = defineCheck({
      ...face,
      id: "y/check",
      reads: { rows: from(a, {}) },
      period: "day",
      messages: {},
      check: ({ period }) => {
        if (period.from > "2025-10-15") throw new Error("that day");
        return [];
      },
    });
    const quoting = defineRule({
      ...face,
      id: "y/quoting",
      requires: () => ({
        shape: "target",
        metric: { figure: "passed", of: ["y/check"] },
        period: "week",
        atLeast: 0.5,
      }),
    });
    const evaluation = evaluate(x, definePack({ name: "y", title: both("pack"), rules: [picky, quoting] }));
    const { fail, pass, unknown } = evaluation.rules.find(({ rule }) => rule === "y/quoting")?.tally ?? {};
    expect({ fail, pass }).toEqual({ fail: 0, pass: 0 });
    expect(unknown).toBeGreaterThan(5);
  });
});

describe("a monitor whose rule throws", () => {
  const picky = defineCheck({
    ...face,
    id: "y/check",
    reads: { rows: from(a, {}) },
    period: "day",
    messages: { many: { zh: "{count} 条太多", en: "{count} are too many" } },
    check: ({ rows, found }) => {
      if (rows.rows.some(({ id }) => id === "poison")) throw new Error("poisoned");
      return rows.rows.length > 1 ? [found("many", { count: rows.rows.length })] : [];
    },
  });
  const engine: Engine<readonly Pack[]> = createEngine({
    packs: [x, definePack({ name: "y", title: both("pack"), rules: [picky] })],
  });
  const poison: Entry = { id: "poison", kind: "x/a", at: "2025-10-01T08:00", data: {} };
  const cure: Entry = {
    id: "cure",
    kind: "ledger/retracted",
    at: "2025-10-02",
    data: { entry: "poison", reason: "记错了" },
  };
  const ofCheck = (list: readonly { readonly rule: string; readonly verdict: string }[]) =>
    list.filter(({ rule }) => rule === "y/check").map(({ verdict }) => verdict);

  it("tells that it failed and that it is well again, and stays equal to a full evaluation", () => {
    const monitor = engine.open({ site, entries, asOf });
    const well = monitor.findings().filter(({ rule }) => rule === "y/check");
    expect(well.length).toBeGreaterThan(3);

    const failed = monitor.add([poison]);
    expect(ofCheck(failed.added)).toEqual(["error"]);
    expect(failed.resolved.filter(({ rule }) => rule === "y/check")).toEqual(well);
    expect(monitor.evaluation()).toEqual(engine.evaluate({ site, entries: [...entries, poison], asOf }));

    const later: Entry = { id: "later", kind: "x/a", at: "2025-10-05T08:00", data: {} };
    expect(ofCheck([...monitor.add([later]).added])).toEqual([]);

    const cured = monitor.add([cure]);
    expect(ofCheck(cured.resolved)).toEqual(["error"]);
    const all = [...entries, poison, later, cure];
    expect(monitor.evaluation()).toEqual(engine.evaluate({ site, entries: all, asOf }));
    expect(cured.added.filter(({ rule }) => rule === "y/check").length).toBeGreaterThanOrEqual(well.length);
  });
});

describe("a rule whose requires throws", () => {
  const fussy = defineRule({
    ...face,
    id: "y/fussy",
    options: z.object({ most: z.number().default(5) }),
    requires: ({ most }) => {
      if (most > 50) throw new RangeError("more than fifty");
      return limit(a, "amount", { atMost: most });
    },
  });
  const y = definePack({ name: "y", title: both("pack"), rules: [fussy] });

  it("always, is a mistake of its pack", () => {
    const rule = defineRule({
      ...face,
      id: "y/never",
      requires: (): ReturnType<typeof limit> => {
        throw new Error("not ready");
      },
    });
    expect(problemsOf(() => definePack({ name: "y", title: both("pack"), rules: [rule] }))).toEqual([
      { code: "rule-throws", path: "y/never.requires", found: thrown("not ready"), expected: { id: "requirement" } },
    ]);
  });

  it("under a site's options, is a mistake of set-up", () => {
    const problems = problemsOf(() =>
      createEngine<readonly Pack[]>({ packs: [x, y], rules: { "y/fussy": ["error", { most: 60 }] } }),
    );
    expect(problems).toEqual([
      {
        code: "rule-throws",
        path: "y/fussy.requires",
        found: thrown("more than fifty"),
        expected: { id: "requirement" },
      },
    ]);
  });

  it("under a task's options, leaves the task unknown and all else as it was", () => {
    const engine: Engine<readonly Pack[]> = createEngine({ packs: [x, y] });
    const plan = (options: Readonly<Record<string, unknown>>): Plan => ({
      id: "p",
      title: "P",
      period: "2025-09-01/2025-11-30",
      tasks: [{ id: "t", rule: "y/fussy", options }],
    });
    const given = { site, entries, asOf, detail: "verdicts" } as const;
    const evaluation = engine.evaluate({ ...given, plan: plan({ most: 60 }) });
    const other = engine.evaluate({ ...given, plan: plan({ most: 6 }) });
    expect(evaluation.findings.filter(({ rule }) => rule === "plan#t")).toMatchObject([{ verdict: "unknown" }]);
    const both = [evaluation, other].map(({ judged = [], findings, rules, ...rest }) => {
      const without = <T extends { readonly rule: string }>(list: readonly T[]) =>
        list.filter(({ rule }) => rule !== "plan#t" && rule !== "y/fussy#t");
      return except({ ...rest, judged: without(judged), findings: without(findings), rules: without(rules) }, "none");
    });
    expect(both[0]).toBe(both[1]);
  });
});

describe("a kind whose yields", () => {
  const kindThat = (entries?: (entry: { readonly id: string }) => readonly YieldedEntry[]) =>
    definePack({
      name: "y",
      title: both("pack"),
      entries: {
        log: defineEntry("y/log", {
          title: both("log"),
          data: z.object({}),
          ...(entries ? { yields: { kinds: ["x/b"], entries } } : {}),
        }),
      },
    });
  const logs: readonly Entry[] = ["1", "2"].map((n) => ({
    id: `log-${n}`,
    kind: "y/log",
    at: `2025-09-0${n}`,
    data: {},
  }));
  const judge = (pack: Pack) => {
    const engine: Engine<readonly Pack[]> = createEngine({ packs: [x, pack] });
    const ledger = engine.ledger({ site, entries: [...entries, ...logs] });
    const refused = ledger.refused.filter(({ entry }) => entry?.startsWith("log-"));
    return { refused, ledger, evaluation: engine.evaluate({ site, ledger, asOf, detail: "verdicts" }) };
  };
  const silent = judge(kindThat());

  it("throws, is refused with the entry's name; the entry and all findings stand", () => {
    const { refused, ledger, evaluation } = judge(
      kindThat(({ id }) => {
        throw new Error(`cannot unfold ${id}`);
      }),
    );
    const expected = { id: "yieldedEntries" };
    expect(refused).toEqual([
      { code: "badYield", entry: "log-1", found: thrownBy("cannot unfold log-1"), expected },
      { code: "badYield", entry: "log-2", found: thrownBy("cannot unfold log-2"), expected },
    ]);
    expect(ledger.counts["y/log"]).toBe(2);
    expect(except(evaluation, "none")).toBe(except(silent.evaluation, "none"));
  });

  it.each([
    ["nothing at all", 7, { found: thrownBy(expect.any(String)) }],
    ["null", [null], { found: { id: "throwing" } }],
    [
      "a kind it did not declare",
      [{ name: "n", kind: "x/a", data: {} }],
      { path: "n", found: "x/a", expected: { id: "exactly", values: { value: "x/b" } } },
    ],
    [
      "a wrong field",
      [{ name: "n", kind: "x/b", data: { amount: "many" } }],
      { entry: "log-1/n", path: "data.amount", found: "many" },
    ],
    [
      "an impossible date",
      [{ name: "n", kind: "x/b", at: "2025-02-30", data: {} }],
      { entry: "log-1/n", path: "at", found: "2025-02-30" },
    ],
  ])("gives %s, is refused, and all findings stand", (_what, given, said) => {
    // As JSON, so that what no author could write in TypeScript is given all the same.
    const { refused, evaluation } = judge(kindThat(() => JSON.parse(JSON.stringify(given))));
    expect(refused).toHaveLength(2);
    expect(refused[0]).toMatchObject({ code: "badYield", ...said });
    expect(except(evaluation, "none")).toBe(except(silent.evaluation, "none"));
  });

  it("gives two of one name, has the second refused", () => {
    const twice = () => [1, 2].map((amount) => ({ name: "n", kind: "x/b", data: { amount } }));
    const { refused, ledger } = judge(kindThat(twice));
    expect(refused[0]).toMatchObject({
      code: "badYield",
      entry: "log-1",
      path: "n",
      found: { id: "second", values: { name: "n" } },
    });
    expect((ledger.counts["x/b"] ?? 0) - (silent.ledger.counts["x/b"] ?? 0)).toBe(2);
  });
});
