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
  from,
  lowers,
  quantity,
  quotient,
  type Requirement,
  raises,
  ref,
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
export const things = defineRegister({
  id: "x/things",
  key: ["thing"],
  refers: thing,
  plus: [raises(from(thing, { key: ["@subject"] }), { until: "until" })],
});
export const spent = defineMetric({ id: "x/spent", metric: sumOf(a, "amount") });
export const perTime = defineMetric({ id: "x/per-time", metric: quotient(sumOf(a, "amount"), countOf(b)) });

export const registers = [stock, permits, jobs, things];
export const metrics = [spent, perTime];

/** An engine's worth of pack whose rules are these requirements. */
export function packOf(requirements: Readonly<Record<string, Requirement>>) {
  return definePack({
    name: "x",
    title: both("pack"),
    entries: { thing, a, b, c },
    registers,
    metrics,
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
