import {
  builtInKinds,
  builtInRegisters,
  countOf,
  Day,
  defineEntry,
  defineMetric,
  definePack,
  defineRegister,
  defineRule,
  ends,
  endsAll,
  from,
  lowers,
  quantity,
  quotient,
  type Requirement,
  raises,
  ref,
  type Scorecard,
  sumOf,
} from "@houqin/core";
import * as z from "zod";

const both = (text: string) => ({ zh: `测试${text}`, en: text });

/** Something that rows refer to, with a class and a bound. */
export const thing = defineEntry("x/thing", {
  title: both("thing"),
  data: z.object({ class: z.string().optional(), most: z.number().optional(), until: Day.optional() }),
  subject: "x/thing",
});

const fields = {
  amount: quantity("kg").optional(),
  state: z.enum(["open", "fixed", "closed"]).optional(),
  photos: z.array(z.string()).optional(),
  until: Day.optional(),
  item: ref("x/thing").optional(),
  of: z.string().optional(),
};

export const a = defineEntry("x/a", {
  title: both("a"),
  data: z.object(fields),
  roles: ["by", "checker"],
  backfillDays: 1,
});
export const b = defineEntry("x/b", {
  title: both("b"),
  data: z.object(fields),
  roles: ["by", "checker"],
  backfillDays: 2,
  nothingToReport: true,
});
/** A document: yields an `x/b` for each photo it carries. */
export const c = defineEntry("x/c", {
  title: both("c"),
  data: z.object(fields),
  roles: ["by", "checker"],
  backfillDays: 0,
  yields: {
    kinds: ["x/b"],
    entries: ({ data }) =>
      (data.photos ?? []).map((photo, index) => ({
        name: `photo-${index}`,
        kind: "x/b",
        data: { of: photo, amount: index },
      })),
  },
});

export const stock = defineRegister({
  id: "x/stock",
  key: ["item"],
  refers: thing,
  plus: [raises(from(a, { key: ["item"] }), { amount: "amount" })],
  minus: [lowers(from(b, { key: ["item"] }), { amount: "amount" })],
});
export const permits = defineRegister({
  id: "x/permits",
  key: ["item"],
  refers: thing,
  plus: [raises(from(a, { key: ["item"], where: { state: { equals: "fixed" } } }), { until: "until" })],
});
export const jobs = defineRegister({
  id: "x/jobs",
  key: ["of"],
  plus: [raises(from(a, { key: ["@id"], where: { state: { equals: "open" } } }))],
  minus: [ends(from(b, { key: ["of"] }))],
});
export const risks = defineRegister({
  id: "x/risks",
  key: ["item"],
  plus: [raises(from(a, { key: ["item"] }), { until: { days: 9 } })],
  minus: [endsAll(from(b, { key: ["item"] }))],
});
export const things = defineRegister({
  id: "x/things",
  key: ["thing"],
  refers: thing,
  plus: [raises(from(thing, { key: ["@subject"] }), { until: "until" })],
});
export const spent = defineMetric({ id: "x/spent", metric: sumOf(a, "amount") });
export const perTime = defineMetric({ id: "x/per-time", metric: quotient(sumOf(a, "amount"), countOf(b)) });

export const registers = [stock, permits, jobs, risks, things];
export const metrics = [spent, perTime];

const grade = (id: string) => ({ id, title: both(id) });
const weekly = (id: string, score: Scorecard["score"]): Scorecard => ({
  id,
  title: both("score"),
  period: "week",
  score,
});
const counted = (kind: string) => ({ count: true as const, of: { kind } });

/** Scorecards of every kind of leaf; those that quote a rule come only with it. */
const scorecards: readonly Scorecard[] = [
  {
    ...weekly("x/card", {
      id: "all",
      combine: "weighted",
      adjust: [{ scaleTo: 100 }],
      parts: [
        { id: "spent", weight: 3, metric: "x/spent", scale: { outOf: 10, linear: { zeroAt: 20, fullAt: 0 } } },
        {
          id: "rate",
          weight: 2,
          none: "leave",
          metric: "x/per-time",
          scale: {
            outOf: 5,
            steps: [
              { from: 0, points: 1 },
              { from: 2, points: 5 },
            ],
          },
        },
        { id: "open", metric: { max: "amount", of: { kind: "x/b" } }, months: 1, scale: { perUnit: -1, most: 3 } },
      ],
    }),
    vetoes: [
      { id: "many", when: { metric: counted("x/c"), atLeast: 3, months: 1 }, to: "noGrade" },
      { id: "none", when: { metric: counted("x/b"), atMost: 0 }, to: { grade: "B" } },
    ],
    grades: {
      higherIsBetter: [
        { ...grade("A"), from: 70, parts: [{ part: "spent", percent: 50 }] },
        { ...grade("B"), from: 40 },
        grade("C"),
      ],
    },
  },
  {
    ...weekly("x/by-area", {
      id: "all",
      combine: "lowest",
      parts: [
        {
          id: "hands",
          metric: { distinct: "by", of: { kind: "x/a", key: ["@area"] } },
          scale: { outOf: 4, linear: { zeroAt: 0, fullAt: 4 } },
        },
        { id: "asked", survey: { kind: "x/b", answered: "amount", satisfied: "amount" }, key: ["@area"] },
      ],
    }),
    key: ["area"],
    each: { register: "site/areas" },
    reward: { unit: "CNY", perPercent: { from: 60, above: 2, below: 1 } },
  },
  {
    ...weekly("x/kept", {
      id: "all",
      combine: "mean",
      adjust: [{ round: 1 }],
      parts: [
        { id: "day", compliance: ["x/cadence-day"], figure: "onTime" },
        { id: "card", metric: { score: "x/card" }, scale: { outOf: 100, linear: { zeroAt: 0, fullAt: 100 } } },
      ],
    }),
  },
  {
    ...weekly("x/kept-by-area", { id: "day", compliance: ["x/cadence-day"] }),
    key: ["area"],
    each: { register: "site/areas" },
  },
];

/** The scorecards whose rules are among these. */
export function scorecardsOf(requirements: Readonly<Record<string, Requirement>>): readonly Scorecard[] {
  return scorecards.filter(({ id }) => !id.startsWith("x/kept") || "cadence-day" in requirements);
}

/** An engine's worth of pack whose rules are these requirements. */
export function packOf(requirements: Readonly<Record<string, Requirement>>) {
  return definePack({
    name: "x",
    title: both("pack"),
    entries: { thing, a, b, c },
    registers,
    metrics,
    scorecards: scorecardsOf(requirements),
    rules: Object.entries(requirements).map(([name, requirement]) =>
      defineRule({
        id: `x/${name}`,
        title: both(name),
        severity: "error",
        since: "2026.1",
        basis: { none: both("none") },
        remedy: both("do it"),
        requires: () => requirement,
      }),
    ),
  });
}

export const kinds = [...builtInKinds, thing, a, b, c];
export const allRegisters = [...builtInRegisters, ...registers];
