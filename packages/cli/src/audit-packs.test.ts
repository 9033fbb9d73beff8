import { type Audit, compareStrictness, createEngine, type Requirement, type Rule, type Site } from "@houqin/core";
import { canteen } from "@houqin/rules-canteen";
import { company } from "@houqin/rules-company";
import { dorm } from "@houqin/rules-dorm";
import { eldercare } from "@houqin/rules-eldercare";
import { general } from "@houqin/rules-general";
import { hotel } from "@houqin/rules-hotel";
import { school } from "@houqin/rules-school";
import { describe, expect, it } from "vitest";

const packs = [general, canteen, dorm, school, company, hotel, eldercare] as const;
const engine = createEngine({ packs });
const rules: readonly Rule[] = packs
  .flatMap((pack): readonly Rule[] => pack.rules)
  .filter(({ severity }) => severity !== "off");
const site: Site = { id: "s", name: "学校", kind: "school", timeZone: "Asia/Shanghai" };

function isFor(sites: readonly string[] | { readonly not: readonly string[] }, kind: string): boolean {
  return "not" in sites ? !sites.not.includes(kind) : sites.includes(kind);
}

/** A kind of site of which a rule asks: a school, where it asks of schools. */
function kindFor({ judge }: Rule): string {
  const kinds = "requirement" in judge ? judge.requirement({}).onlyIf?.site : undefined;
  if (kinds === undefined || isFor(kinds, "school")) return "school";
  return "not" in kinds ? "company" : (kinds[0] ?? "school");
}

interface Adopted {
  readonly rule: string;
  readonly options?: Readonly<Record<string, unknown>>;
}

function planOf(tasks: readonly object[]) {
  const numbered = tasks.map((task, index) => ({ id: `t${index}`, ...task }));
  return engine.readPlan({ id: "p", title: "计划", period: "2026", tasks: numbered });
}

function auditOf(tasks: readonly object[], kind = site.kind): Audit {
  return engine.audit({ site: { ...site, kind }, plan: planOf(tasks) });
}

const everyRule: readonly Adopted[] = rules.map(({ id }) => ({ rule: id }));

function requirementOf(rule: Rule, options: Readonly<Record<string, unknown>>): Requirement | undefined {
  return "requirement" in rule.judge ? rule.judge.requirement(options) : undefined;
}

/** Every option of a rule that is a number, once a little smaller and once a little larger, where the rule allows that. */
const changes = rules.flatMap((rule) => {
  const defaults: Readonly<Record<string, unknown>> = rule.options.safeParse({}).data ?? {};
  return Object.entries(defaults).flatMap(([name, value]) =>
    typeof value !== "number"
      ? []
      : [value - step(value), value + step(value)]
          .map((changed) => ({ rule, options: { [name]: changed } }))
          .filter(({ options }) => rule.options.safeParse(options).success),
  );
});

type Change = (typeof changes)[number];

/** The changes in rounds for a kind of site: one of each rule, and each time half of the rules stay as they are, to be seen unchanged. */
function rounds(): readonly (readonly [kind: string, round: readonly Change[]])[] {
  const byPlace = new Map<string, Change[]>();
  const places = new Map<string, number>();
  for (const change of changes) {
    const place = places.get(change.rule.id) ?? 0;
    places.set(change.rule.id, place + 1);
    const key = `${kindFor(change.rule)} ${place} ${rules.indexOf(change.rule) % 2}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), change]);
  }
  return [...byPlace].map(([key, round]) => [key.split(" ")[0] ?? "", round]);
}

function step(value: number): number {
  return Number.isInteger(value) ? 1 : Math.abs(value) / 10;
}

describe("an audit", () => {
  it("finds no gap in a plan that adopts every rule as it is", () => {
    const { gaps, lines } = auditOf(everyRule);
    expect(gaps).toBe(0);
    expect(lines.filter(({ verdict }) => verdict !== "met")).toEqual([]);
    expect(lines.length).toBeGreaterThan(90);
  });

  it("finds everything missing in a plan that promises nothing, each with its basis", () => {
    const { lines, counts } = auditOf([{ text: "加强管理，确保安全。" }]);
    expect(counts.missing).toBe(lines.length);
    expect(lines.every(({ basis }) => "none" in basis || basis.length > 0)).toBe(true);
  });

  it("tells changed parameters at their rules and nowhere else", () => {
    expect(changes.length).toBeGreaterThan(60);
    const told = rounds().flatMap(([kind, round]) => {
      const changed = new Map(round.map((change) => [change.rule.id, change]));
      const others = everyRule.filter(({ rule }) => !changed.has(rule));
      const adopted = round.map(({ rule, options }) => ({ rule: rule.id, options }));
      const { lines, gaps } = auditOf([...others, ...adopted], kind);
      const differing = new Map(lines.filter(({ verdict }) => verdict !== "met").map((line) => [line.rule, line]));
      const verdicts = round.map(({ rule, options }) => {
        const [asked, promised] = [requirementOf(rule, {}), requirementOf(rule, options)];
        const verdict = asked && promised ? compareStrictness(asked, promised).verdict : "incomparable";
        return { id: rule.id, verdict, promised };
      });
      expect([...differing.keys()].sort()).toEqual(
        verdicts.flatMap(({ id, verdict }) => (verdict === "met" ? [] : [id])).sort(),
      );
      for (const { id, verdict, promised } of verdicts) {
        const line = differing.get(id);
        // Of two cadences the calendar of the plan's days may tell more than can be told for all years.
        const bySlots = verdict === "incomparable" && promised?.shape === "cadence";
        if (line && !bySlots) expect([id, line.verdict]).toEqual([id, verdict]);
        if (line?.verdict === "weaker") expect(line.because.length).toBeGreaterThan(0);
      }
      expect(gaps).toBe([...differing.values()].filter(({ verdict }) => verdict === "weaker").length);
      return verdicts.map(({ verdict }) => verdict);
    });
    expect(told).toHaveLength(changes.length);
    expect(told.filter((verdict) => verdict === "weaker").length).toBeGreaterThan(25);
    expect(told.filter((verdict) => verdict === "stricter").length).toBeGreaterThan(25);
  });

  it("sees that the plan's own requirements answer the rules, whatever they are called", () => {
    const own = rules.flatMap((rule) => {
      const requirement = requirementOf(rule, {});
      return requirement ? [{ rule: rule.id, requirement }] : [];
    });
    const { lines } = auditOf(own.map(({ requirement }) => ({ requirement })));
    const named = new Set(own.map(({ rule }) => rule));
    const gaps = lines.filter(({ rule, verdict }) => named.has(rule) && verdict !== "met" && verdict !== "stricter");
    expect(gaps.map(({ rule, verdict }) => `${rule} ${verdict}`)).toEqual([]);
  });

  it("says monthly where the rule says daily, and how often that is", () => {
    const daily = requirementOf(ruleOf("canteen/daily-control"), {});
    if (daily?.shape !== "cadence") throw new Error("a cadence expected");
    const { lines } = auditOf([{ id: "monthly", requirement: { ...daily, every: { unit: "month" } } }]);
    const line = lines.find(({ rule }) => rule === "canteen/daily-control");
    expect(line).toMatchObject({ verdict: "weaker", by: ["monthly"] });
    const [reason] = line?.because ?? [];
    expect(reason).toMatchObject({ parameter: "every", promised: { unit: "month" } });
    expect(reason?.occasions?.promised).toBe(12);
    expect(reason?.occasions?.required).toBeGreaterThan(200);
  });

  it("asks nothing of a promise but what it says for this kind of site", () => {
    const daily = requirementOf(ruleOf("general/daily-fire-patrol"), {});
    if (daily?.shape !== "cadence") throw new Error("a cadence expected");
    const { onlyIf: _onlyIf, ...anywhere } = daily;
    const verdictOf = (requirement: object) =>
      auditOf([{ id: "own", requirement }]).lines.find(({ rule }) => rule === "general/daily-fire-patrol")?.verdict;
    expect(daily.onlyIf).toEqual({ site: expect.arrayContaining(["school", "hotel"]) });
    expect(verdictOf(anywhere)).toBe("met");
    expect(verdictOf({ ...daily, onlyIf: { site: ["school"] } })).toBe("met");
    expect(verdictOf({ ...daily, onlyIf: { site: ["hotel"] } })).toBe("missing");
    expect(verdictOf({ ...anywhere, every: { unit: "month" } })).toBe("weaker");
  });

  it("misses a law's rule that the site turned off, and no house rule that it did", () => {
    const house = ruleOf("general/two-handlers");
    const lawful = ruleOf("general/daily-fire-patrol");
    expect(["none" in house.basis, "none" in lawful.basis]).toEqual([true, false]);
    const turnedOff = createEngine({ packs, rules: { [house.id]: "off", [lawful.id]: "off" } as never });
    const verdicts = (tasks: readonly object[]) =>
      new Map(turnedOff.audit({ site, plan: planOf(tasks) }).lines.map(({ rule, verdict }) => [rule, verdict]));
    const bare = verdicts([{ text: "计划" }]);
    expect([bare.get(lawful.id), bare.has(house.id)]).toEqual(["missing", false]);
    expect(verdicts([{ rule: house.id }]).get(house.id)).toBe("met");
  });

  it("leaves out rules for other kinds of organisations", () => {
    const plan = planOf([{ text: "计划" }]);
    const sitesOf = (rule: { readonly id: string }) =>
      packs.find((pack) => pack.rules.some(({ id }) => id === rule.id))?.sites ?? [];
    const forOthers = rules.filter((rule) => {
      const { site: own, atLeast } = requirementOf(rule, {})?.onlyIf ?? {};
      if (typeof atLeast === "object" && atLeast.others === undefined && !("hotel" in atLeast.table)) return true;
      const pack = sitesOf(rule);
      const kinds = own ?? (pack.length === 0 ? { not: [] } : pack);
      return !isFor(kinds, "hotel");
    });
    const { notApplicable, orgKind } = engine.audit({ plan: { ...plan, orgKind: "hotel" } });
    expect(orgKind).toBe("hotel");
    expect(notApplicable).toEqual(forOthers.map(({ id }) => id).sort());
  });

  it("counts what the site's own settings make of a rule as the promise", () => {
    const lenient = createEngine({ packs, rules: { "canteen/sample-weight": ["error", { minGrams: 100 }] } });
    const plan = lenient.readPlan({
      id: "p",
      title: "计划",
      period: "2026",
      tasks: [{ id: "t", rule: "canteen/sample-weight" }],
    });
    const line = lenient.audit({ site, plan }).lines.find(({ rule }) => rule === "canteen/sample-weight");
    expect(line).toMatchObject({
      verdict: "weaker",
      by: ["t"],
      because: [{ parameter: "atLeast", required: 125, promised: 100, numbers: [{ path: "", by: -25 }] }],
    });
  });
});

function ruleOf(id: string): Rule {
  const rule = rules.find((each) => each.id === id);
  if (!rule) throw new Error(`there is no rule ${id}`);
  return rule;
}
