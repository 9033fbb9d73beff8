import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, plus } from "../ledger/decimal.ts";
import { ZERO } from "../ledger/fractions.ts";
import type { Mark } from "../model/mark.ts";
import type { Derivation, Score } from "../model/score.ts";
import type { Adjustment, ScoreNode } from "../model/score-node.ts";
import { ScoringScheme } from "../model/scoring-scheme.ts";
import { readExact } from "./exact.ts";
import { scoreMarks } from "./score-marks.ts";

const decimal = (max: number) => fc.integer({ min: 0, max: max * 4 }).map((n) => n / 4);
const className = fc.constantFrom("key", "major", "general");
const sections = ["a", "b", "c"];

/** An item as its list defines it; only how it was marked differs between worlds. */
const item = fc.record({
  path: fc.oneof(
    fc.constant([]),
    fc.tuple(fc.constantFrom(...sections)),
    fc.tuple(fc.constantFrom(...sections), fc.constantFrom("x", "y")),
  ),
  outOf: decimal(10),
  weight: fc.integer({ min: 0, max: 10 }),
  class: className,
  critical: fc.boolean(),
});
const answer = fc.record({
  outcome: fc.constantFrom("met" as const, "missed" as const),
  share: fc.integer({ min: 0, max: 4 }),
  faults: fc.integer({ min: 0, max: 6 }),
  deduction: decimal(12),
});
type Item = typeof item extends fc.Arbitrary<infer T> ? T : never;
type Answer = typeof answer extends fc.Arbitrary<infer T> ? T : never;

/** A met item lost nothing; a missed one lost something of whatever its scheme counts. */
function marked(of: Item, { outcome, share, faults, deduction }: Answer, index: number): Mark {
  const missed = outcome === "missed";
  return {
    ...of,
    item: `i${index}`,
    outcome,
    points: missed ? (of.outOf * share) / 4 : of.outOf,
    faults: missed ? faults : 0,
    deduction: missed ? deduction : 0,
  };
}

const missTest = fc.record(
  { classes: fc.tuple(className), critical: fc.constant(true as const), atLeast: fc.integer({ min: 1, max: 3 }) },
  { requiredKeys: [] },
);
const steps = fc.array(
  fc.oneof(
    fc.record({ scaleTo: fc.integer({ min: 1, max: 100 }) }),
    fc.record({ round: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ floor: fc.integer({ min: -5, max: 20 }), if: missTest }, { requiredKeys: ["floor"] }),
    fc.record({ cap: fc.integer({ min: 0, max: 90 }), if: missTest }, { requiredKeys: ["cap"] }),
    fc.record({ add: fc.integer({ min: -9, max: 9 }), if: missTest }, { requiredKeys: ["add"] }),
  ),
  { maxLength: 3 },
);
const perFault = fc.oneof(decimal(3), fc.record({ key: decimal(3), major: decimal(3) }));
const loss = fc.oneof(
  fc.constantFrom("points" as const, "worth" as const, "deduction" as const),
  fc.record({ perFault, cap: fc.constant("worth" as const) }, { requiredKeys: ["perFault"] }),
);
const worth = fc.oneof(
  fc.constantFrom("outOf" as const, "weight" as const),
  decimal(9),
  fc.record({ key: decimal(9), general: decimal(9) }),
);
const combine = fc.constantFrom(
  "sum" as const,
  "mean" as const,
  "weighted" as const,
  "lowest" as const,
  "highest" as const,
);
const of = fc.record(
  { sections: fc.tuple(fc.constantFrom(...sections)), classes: fc.tuple(className) },
  { requiredKeys: [] },
);
const weight = fc.integer({ min: 0, max: 9 });

const { node } = fc.letrec<{ node: ScoreNode }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record(
      {
        items: loss,
        worth,
        of,
        weight,
        notApplicable: fc.constantFrom("leave" as const, "keep" as const),
        adjust: steps,
      },
      { requiredKeys: ["items"] },
    ),
    fc
      .record({ items: loss, worth, from: fc.integer({ min: 0, max: 100 }), adjust: steps })
      .map((leaf) => ({ ...leaf, adjust: [{ floor: 0 }, ...leaf.adjust] })),
    fc.record(
      {
        parts: fc.array(tie("node"), { minLength: 1, maxLength: 3 }),
        combine,
        weight,
        adjust: steps,
        bonus: fc.constant(true as const),
      },
      { requiredKeys: ["parts", "combine"] },
    ),
    fc.record(
      { eachSection: tie("node"), combine, of, adjust: steps, weights: fc.record({ a: weight, b: weight }) },
      { requiredKeys: ["eachSection", "combine"] },
    ),
  ),
}));
const band = (id: string) => ({ id, title: { zh: "等", en: "grade" } });
const scheme = fc
  .record({
    score: node,
    vetoes: fc.array(
      fc.record({
        id: fc.constant("v"),
        when: missTest,
        to: fc.constantFrom("zero" as const, "fail" as const, "noGrade" as const, { grade: "B" }),
      }),
      { maxLength: 2 },
    ),
    from: fc.tuple(fc.integer({ min: 40, max: 90 }), fc.integer({ min: 0, max: 40 })),
    misses: fc.option(fc.record({ key: fc.integer({ min: 0, max: 2 }) }), { nil: undefined }),
    partFloor: fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }),
    lower: fc.boolean(),
  })
  .map(({ score, vetoes, from: [high, low], misses, partFloor, lower }): ScoringScheme => {
    const more = {
      ...(misses ? { misses } : {}),
      ...(partFloor === undefined || lower ? {} : { parts: [{ percent: partFloor }] }),
    };
    if (lower) {
      const lowerIsBetter = [
        { ...band("A"), upTo: low, ...more },
        { ...band("B"), upTo: high, passed: true },
        { ...band("C"), passed: false },
      ];
      return {
        score,
        vetoes: vetoes.map((veto) => (veto.to === "zero" ? { ...veto, to: "fail" } : veto)),
        grades: { lowerIsBetter },
      };
    }
    const higherIsBetter = [
      { ...band("A"), from: high, ...more },
      { ...band("B"), from: low, passed: true },
      { ...band("C"), passed: false },
    ];
    return { score, vetoes, grades: { higherIsBetter } };
  })
  .filter((each) => ScoringScheme.safeParse(each).success);

const items = fc.array(item, { minLength: 1, maxLength: 8 });
/** For each item: marked, not applicable, or open, with the answer that it would have had. */
const answers = fc.array(fc.tuple(fc.constantFrom("marked", "marked", "notApplicable", "open"), answer), {
  minLength: 8,
  maxLength: 8,
});

function leaves({ terms, ...own }: Derivation): readonly Omit<Derivation, "terms">[] {
  return terms.length === 0 ? [own] : terms.flatMap(leaves);
}

describe("scores of random schemes and marks", () => {
  it("have terms that add up to them, from the leaves and at every step", () => {
    const addsUp = (term: Derivation): boolean =>
      term.terms.length === 0 ||
      (compare(term.terms.map(({ exact }) => readExact(exact)).reduce(plus, ZERO), readExact(term.exact)) === 0 &&
        term.terms.every(addsUp));
    fc.assert(
      fc.property(scheme, items, answers, (given, list, how) => {
        const score = scoreMarks(given, marksOf(list, how));
        expect(addsUp(score.derivation)).toBe(true);
        const total = leaves(score.derivation)
          .map(({ exact }) => readExact(exact))
          .reduce(plus, ZERO);
        expect(compare(total, readExact(score.exact.earned))).toBe(0);
        expect(score.derivation.exact).toBe(score.exact.earned);
      }),
      { numRuns: 300 },
    );
  });

  it("are never better for not having looked, and never better than at their best", () => {
    fc.assert(
      fc.property(scheme, items, answers, (given, list, how) => {
        const open = scoreMarks(given, marksOf(list, how));
        const known = scoreMarks(given, marksOf(list, how, "answered"));
        const lower = given.grades !== undefined && "lowerIsBetter" in given.grades;
        const sign = lower ? -1 : 1;
        const earned = (score: Score) => readExact(score.exact.earned);
        expect(compare(earned(open), earned(known)) * sign).toBeLessThanOrEqual(0);
        const best = open.best ?? open;
        expect(known.earned * sign).toBeLessThanOrEqual(best.earned * sign + 1e-6);
        expect(open.exact.outOf).toBe(known.exact.outOf);
        // What is said of grade and pass while something is open stays true whatever it turns out to be.
        if (open.grade !== undefined) expect(known.grade).toBe(open.grade);
        if (open.passed !== undefined) expect(known.passed).toBe(open.passed);
      }),
      { numRuns: 600 },
    );
  });

  it("are the same whatever the order of the marks, apart from the order of the terms", () => {
    fc.assert(
      fc.property(scheme, items, answers, (given, list, how) => {
        const own = marksOf(list, how);
        const face = ({ derivation, parts, ...rest }: Score) => rest;
        expect(face(scoreMarks(given, own.toReversed()))).toEqual(face(scoreMarks(given, own)));
      }),
    );
  });

  it("are what a slow and plain reckoning gives", () => {
    fc.assert(
      fc.property(scheme, items, answers, (given, list, how) => {
        const own = marksOf(list, how, "answered");
        const [earned, outOf, applies] = slowly(given, own);
        const score = scoreMarks(given, own);
        expect(score.earned).toBeCloseTo(earned, 4);
        expect(score.outOf).toBeCloseTo(outOf, 4);
        if (!applies) expect(score.percent).toBeUndefined();
      }),
      { numRuns: 600 },
    );
  });
});

function marksOf(
  list: readonly Item[],
  how: readonly (readonly [string, Answer])[],
  open: "open" | "answered" = "open",
): Mark[] {
  return list.map((each, index) => {
    const [state, given] = how[index] as readonly [string, Answer];
    const mark = marked(each, given, index);
    if (state === "notApplicable") return { ...each, item: mark.item, outcome: "notApplicable" };
    return state === "open" && open === "open" ? { ...each, item: mark.item, outcome: "open" } : mark;
  });
}

type Slow = [earned: number, outOf: number, applies: boolean];

/** The same in floating-point numbers, by walking the tree as one would on paper; nothing is open. Written from the meaning of schemes, not from the code. */
function slowly(given: ScoringScheme, all: readonly Mark[]): Slow {
  const lower = given.grades !== undefined && "lowerIsBetter" in given.grades;
  const [earned, outOf, applies] = paper(
    given.score,
    all.map((mark) => ({ mark, left: mark.path })),
  );
  const zeroed = (given.vetoes ?? []).some(({ when, to }) => to === "zero" && hits(all, when));
  return [zeroed ? Math.min(0, earned) : earned, outOf, applies];

  function hits(
    marks: readonly Mark[],
    when: { classes?: readonly string[] | undefined; critical?: true | undefined; atLeast?: number | undefined },
  ): boolean {
    let count = 0;
    for (const mark of marks) {
      if (mark.outcome !== "missed") continue;
      if (when.classes && !when.classes.includes(mark.class ?? "")) continue;
      if (when.critical && !mark.critical) continue;
      count += 1;
    }
    return count >= (when.atLeast ?? 1);
  }

  function paper(node: ScoreNode, seen: readonly { mark: Mark; left: readonly string[] }[]): Slow {
    let rows = [...seen];
    const sectionsAsked = node.of?.sections;
    if (node.of?.classes) rows = rows.filter(({ mark }) => node.of?.classes?.includes(mark.class ?? ""));
    if (sectionsAsked) {
      rows = rows
        .filter(({ mark }) => mark.path.some((section) => sectionsAsked.includes(section)))
        .map(({ mark, left }) => {
          const below = mark.path.slice(mark.path.findLastIndex((section) => sectionsAsked.includes(section)) + 1);
          return { mark, left: below.length < left.length ? below : left };
        });
    }
    let [sum, top, applies] = body(node, rows);
    for (const step of applies ? (node.adjust ?? []) : []) {
      if (!applies) break;
      const go = (test: Extract<Adjustment, { if?: unknown }>["if"]) =>
        !test ||
        hits(
          rows.map(({ mark }) => mark),
          test,
        );
      if ("scaleTo" in step) {
        if (top === 0) applies = false;
        else [sum, top] = [(sum * step.scaleTo) / top, step.scaleTo];
      } else if ("round" in step) {
        const unit = 10 ** step.round;
        sum = (Math.sign(sum) * Math.round(Math.abs(sum) * unit + 1e-9)) / unit;
      } else if ("floor" in step) sum = go(step.if) ? Math.max(step.floor, sum) : sum;
      else if ("cap" in step) sum = go(step.if) ? Math.min(step.cap, sum) : sum;
      else sum = go(step.if) ? sum + step.add : sum;
    }
    return [sum, top, applies];
  }

  function body(node: ScoreNode, rows: readonly { mark: Mark; left: readonly string[] }[]): Slow {
    if ("past" in node) throw new Error("no past here");
    if ("items" in node)
      return paperItems(
        node,
        rows.map(({ mark }) => mark),
      );
    const parts: { score: Slow; weight: number; bonus: boolean }[] = [];
    if ("parts" in node)
      for (const part of node.parts)
        parts.push({ score: paper(part, rows), weight: part.weight ?? 1, bonus: part.bonus === true });
    else {
      for (const name of new Set(rows.map(({ left }) => left[0] ?? ""))) {
        const members = rows
          .filter(({ left }) => (left[0] ?? "") === name)
          .map(({ mark, left }) => ({ mark, left: left.slice(1) }));
        const weight = node.weights?.[name] ?? node.eachSection.weight ?? 1;
        parts.push({ score: paper(node.eachSection, members), weight, bonus: node.eachSection.bonus === true });
      }
    }
    const extra = parts.filter(({ bonus, score }) => bonus && score[2]).reduce((sum, { score }) => sum + score[0], 0);
    const counted = parts.filter(({ bonus, score }) => !bonus && score[2]);
    const n = counted.length;
    if (n === 0) return [extra, 0, false];
    const add = (figure: (part: (typeof counted)[number]) => number) =>
      counted.reduce((sum, part) => sum + figure(part), 0);
    if (node.combine === "sum") return [add(({ score }) => score[0]) + extra, add(({ score }) => score[1]), true];
    if (node.combine === "mean")
      return [add(({ score }) => score[0]) / n + extra, add(({ score }) => score[1]) / n, true];
    const sized = counted.filter(({ score }) => score[1] !== 0);
    if (node.combine === "weighted") {
      const total = sized.reduce((sum, { score, weight }) => sum + (score[0] / score[1]) * weight, 0);
      return [total + extra, sized.reduce((sum, { weight }) => sum + weight, 0), true];
    }
    let pick: Slow | undefined;
    for (const { score } of sized) {
      const gap = pick ? score[0] / score[1] - pick[0] / pick[1] : 0;
      if (!pick || (node.combine === "lowest" ? gap < -1e-9 : gap > 1e-9)) pick = score;
    }
    return pick ? [(100 * pick[0]) / pick[1] + extra, 100, true] : [extra, 0, true];
  }

  function paperItems(node: Extract<ScoreNode, { items: unknown }>, marks: readonly Mark[]): Slow {
    let [sum, top, applies] = [node.from ?? 0, node.from ?? 0, false];
    for (const mark of marks) {
      const { worth: rule = "outOf", items: how } = node;
      const kind = mark.class ?? "";
      const worth =
        rule === "outOf" ? mark.outOf : rule === "weight" ? mark.weight : typeof rule === "number" ? rule : rule[kind];
      const price =
        typeof how === "object" ? (typeof how.perFault === "number" ? how.perFault : how.perFault[kind]) : 0;
      if (worth === undefined || price === undefined || mark.outcome === "notApplicable") {
        const keeps = node.notApplicable === "keep" && node.from === undefined && worth !== undefined;
        if (!keeps) continue;
        sum += lower ? 0 : worth;
        top += worth;
        applies = true;
        continue;
      }
      applies = true;
      const share = mark.outOf ? (mark.points ?? 0) / mark.outOf : (mark.points ?? 0) / (worth || 1);
      const points = mark.outOf ? worth * share : (mark.points ?? 0);
      let lost = mark.outcome === "missed" ? worth : 0;
      if (how === "points") lost = worth - points;
      if (how === "deduction") lost = mark.deduction ?? lost;
      if (typeof how === "object") lost = (mark.faults ?? 0) * price;
      if (typeof how === "object" && how.cap) lost = Math.min(lost, worth);
      if (node.from !== undefined) sum -= lost;
      else if (lower) sum += how === "points" ? points : Math.min(lost, worth);
      else sum += Math.max(0, worth - lost);
      if (node.from === undefined) top += worth;
    }
    return [sum, top, applies];
  }
}
