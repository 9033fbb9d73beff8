import { Plan, Requirement } from "@houqin/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { writePlanDocx, writePlanMarkdown, writePlanText } from "../write/write-plan.ts";
import { readWrittenPlan } from "./read-written-plan.ts";

/** Words as they stand in plans, and everything that could upset a document. */
const texts = [
  "每周五开箱。",
  "一、",
  "1.",
  "# 标题",
  "| 表 | 格 |",
  "---",
  "<!-- houqin/written-plan@1",
  "附：机读内容（houqin/written-plan@1，供程序读取，请勿改动）",
  "-->",
  "<w:t>&amp;]]></w:t>",
  "a\\*b_c`d`",
  "两行\r\n\u2028三行",
  "\u0000\u000b\ufffe\ud800",
  "  \u3000 ",
  "𠮷👨‍👩‍👧",
  ...["2026-03-05", "2026-03", "03", "03-05", "07:30", "2-WE", "CNY", "kWh", "2026-03-05T07:30"],
];
const numbers = [0, 1, 2, 3, 0.5, 0.95, 12.5, -1, 5000, 1e-7];

/** Branches of the schema, and those that some value took: members of objects and options of unions. */
const branches = { all: new Set<string>(), taken: new Set<string>() };
const made = new Map<z.core.$ZodType, fc.Arbitrary<unknown>>();

/** Makes values that a schema accepts, by its own description, so that a member that is added to it is reached as well. */
function valuesOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const known = made.get(schema);
  if (known !== undefined) return known;
  const values = checked(schema, make(schema));
  made.set(schema, values);
  return values;
}

const deep = { depthIdentifier: "plan", maxDepth: 7 } as const;

function make(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "string":
      return among(schema, texts, fc.string({ unit: "binary", maxLength: 12 }));
    case "number":
      return among(schema, numbers, fc.double({ noNaN: true, noDefaultInfinity: true }));
    case "boolean":
      return fc.boolean();
    case "unknown":
      return fc.jsonValue({ maxDepth: 2 });
    case "never":
      return fc.constant(undefined);
    case "literal":
      return fc.constantFrom(...def.values);
    case "enum":
      return fc.constantFrom(...Object.values(def.entries));
    case "optional":
    case "default":
      return fc.option(valuesOf(def.innerType), { nil: undefined, freq: 2, ...deep });
    case "lazy":
      return fc.constant(undefined).chain(() => valuesOf((schema as z.core.$ZodLazy)._zod.innerType));
    case "array":
      return fc.array(valuesOf(def.element), { minLength: leastOf(schema), maxLength: 3 });
    case "tuple":
      return fc.tuple(...def.items.map(valuesOf));
    case "record":
      return fc
        .array(fc.tuple(valuesOf(def.keyType), valuesOf(def.valueType)), { minLength: 1, maxLength: 2 })
        .map((pairs) => Object.fromEntries(pairs as [string, unknown][]));
    case "union":
      // The first option of those that nest ends the nesting.
      return fc.oneof(
        deep,
        ...def.options.map((option, index) => passing(`${nameOf(schema)} or ${index}`, valuesOf(option))),
      );
    case "object":
      return fc
        .record(
          Object.fromEntries(
            Object.entries(def.shape).map(([name, field]) => [
              name,
              passing(`${nameOf(schema)}.${name}`, valuesOf(field)),
            ]),
          ),
        )
        .map((value) => Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)));
    default:
      throw new Error(`no values are made of a schema of type ${def.type}`);
  }
}

/** Some of those that the schema takes, and free ones where it takes nearly all. */
function among<T>(schema: z.core.$ZodType, some: readonly T[], free: fc.Arbitrary<T>): fc.Arbitrary<T> {
  const taken = some.filter((value) => accepts(schema, value));
  if (taken.length === 0)
    throw new Error(`no value is known that ${JSON.stringify((schema as z.core.$ZodTypes)._zod.def)} takes`);
  const open = taken.length * 4 >= some.length * 3;
  return open
    ? fc.oneof(
        fc.constantFrom(...taken),
        free.filter((value) => accepts(schema, value)),
      )
    : fc.constantFrom(...taken);
}

function checked(schema: z.core.$ZodType, values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const { checks = [] } = schema._zod.def;
  return checks.length === 0 ? values : values.filter((value) => accepts(schema, value));
}

function accepts(schema: z.core.$ZodType, value: unknown): boolean {
  return (schema as z.ZodType).safeParse(value).success;
}

function leastOf(schema: z.core.$ZodType): number {
  const [least = 0] = [0, 1, 2, 3].filter((length) => {
    const result = (schema as z.ZodType).safeParse(Array(length).fill(undefined));
    return !result.error?.issues.some(({ code }) => code === "too_small");
  });
  return least;
}

const ids = new Map<z.core.$ZodType, number>();
function nameOf(schema: z.core.$ZodType): string {
  if (!ids.has(schema)) ids.set(schema, ids.size);
  return `${(schema as z.core.$ZodTypes)._zod.def.type} ${ids.get(schema)}`;
}

function passing(branch: string, values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  branches.all.add(branch);
  return values.map((value) => {
    if (value !== undefined) branches.taken.add(branch);
    return value;
  });
}

/** Plans as JSON has them: −0 and what is undefined are none of its values. */
const plans = fc
  .tuple(valuesOf(Plan), fc.array(valuesOf(Requirement), { minLength: 4, maxLength: 8 }), fc.boolean())
  .map(([plan, requirements, isTold]) => {
    const { tasks = [], sections = [], ...rest } = plan as Plan;
    const own = requirements.map((requirement, index) => ({ id: `own-${index}`, requirement }));
    // Half of the plans tell of these tasks themselves, the others leave it to the writer.
    const telling = { title: "主要任务", content: own.map(({ id }) => ({ task: id })) };
    const told = { ...rest, tasks: [...tasks, ...own], sections: isTold ? [...sections, telling] : sections };
    return Plan.parse(JSON.parse(JSON.stringify(told)));
  });

describe("every plan that the schema accepts", () => {
  it("is reached by the plans that are tried here, with every member and every shape", () => {
    fc.sample(plans, { numRuns: 2000, seed: 7 });
    expect(branches.all.size).toBeGreaterThan(200);
    expect([...branches.all].filter((branch) => !branches.taken.has(branch) && !isTypedIn(branch))).toEqual([]);
  });

  it.each([
    ["a Word document", writePlanDocx],
    ["markdown", writePlanMarkdown],
    ["text", writePlanText],
  ] as const)("comes back from %s as it was", (_, write) => {
    fc.assert(
      fc.property(plans, fc.constantFrom("zh" as const, "en" as const), (plan, locale) => {
        const { plan: back, diagnostics } = readWrittenPlan(write(plan, { locale }));
        expect(diagnostics).toEqual([]);
        expect(back).toEqual(plan);
      }),
      { numRuns: 100 },
    );
  });
});

/** An edit of one line of a text: it is struck out, written twice, or has other words. */
const edits = fc.array(fc.tuple(fc.nat(), fc.oneof(fc.constant(""), fc.constant("twice"), fc.constantFrom(...texts))), {
  minLength: 1,
  maxLength: 4,
});

describe("whatever is edited in a written plan", () => {
  it.each([
    ["markdown", writePlanMarkdown],
    ["text", writePlanText],
  ] as const)("gives a plan, and a word on each change with its place, in %s", (_, write) => {
    fc.assert(
      fc.property(plans, edits, (plan, changes) => {
        const prose = write(plan, { carry: false }).trimEnd();
        const lines = prose.split("\n");
        for (const [at, how] of changes) {
          const line = lines[at % lines.length] ?? "";
          lines.splice(at % lines.length, 1, ...(how === "twice" ? [line, line] : [how]));
        }
        const edited = lines.join("\n");
        const { plan: back, reading, diagnostics } = readWrittenPlan(write(plan).replace(prose, () => edited));
        expect(Plan.safeParse(back).success).toBe(true);
        for (const { quote, start } of diagnostics) expect(reading.text.slice(start, start + quote.length)).toBe(quote);
        expect(back?.tasks?.map((task) => "requirement" in task && task.requirement)).toEqual(
          expect.arrayContaining(plan.tasks?.map((task) => "requirement" in task && task.requirement) ?? []),
        );
      }),
      { numRuns: 100 },
    );
  });
});

/** Members that nobody may type in are never there. */
function isTypedIn(branch: string): boolean {
  return /\.(value|actual|progress|baseline|score|done)$/.test(branch);
}
