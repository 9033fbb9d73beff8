import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SlowEntry } from "./input.ts";
import type { Register, Requirement } from "./schemas.ts";
import { entry, told } from "./small-world.ts";

const beds: Register = {
  id: "beds",
  key: ["bed"],
  plus: [{ of: { kind: "a", key: ["name"] }, amount: "amount" }],
  minus: [{ of: { kind: "b", key: ["name"] }, ends: true }],
};
const requirements: readonly Requirement[] = [
  { shape: "cadence", of: { kind: "a" }, every: { unit: "day" }, times: 2 },
  {
    shape: "cadence",
    of: { kind: "a", key: ["name"] },
    each: { register: "beds" },
    every: { unit: "gap", atMost: 1, in: "days" },
  },
  {
    shape: "deadline",
    anchor: { of: { kind: "a", key: ["name"] } },
    by: { kind: "b", key: ["name"] },
    after: { hours: 30 },
  },
  { shape: "level", register: "beds", when: "always", atLeast: 0, atMost: 2 },
  { shape: "level", register: "beds", when: { entries: { kind: "b", key: ["name"] } }, atMost: 1 },
  {
    shape: "target",
    metric: { last: "amount", of: { kind: "a", key: ["name"] } },
    key: ["name"],
    period: "day",
    atMost: 1,
  },
  {
    shape: "procedure",
    of: { kind: "a", key: ["name"] },
    value: "amount",
    rolling: { by: ["name"], days: 2 },
    bands: [{ from: 2, require: [{ of: { kind: "b", key: ["name"] } }] }],
  },
  { shape: "sequence", steps: ["a", "b"].map((id) => ({ id, of: { kind: id, key: ["name"] } })) },
];

const anyEntries = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 1, max: 99 }).map(String),
    kind: fc.constantFrom("a", "b"),
    day: fc.integer({ min: 1, max: 4 }),
    later: fc.integer({ min: 0, max: 2 }),
    data: fc.record(
      { name: fc.constantFrom("x", "y"), amount: fc.integer({ min: 0, max: 2 }) },
      { requiredKeys: ["name"] },
    ),
    replaces: fc.option(fc.integer({ min: 1, max: 99 }).map(String), { nil: undefined, freq: 8 }),
  }),
  { selector: (made) => made.id, maxLength: 12 },
);

function written(made: {
  id: string;
  kind: string;
  day: number;
  later: number;
  data: SlowEntry["data"];
  replaces: string | undefined;
}) {
  const rest = { recordedAt: `2025-09-0${made.day + made.later}T12:00`, replaces: made.replaces };
  return entry(made.id, made.kind, `2025-09-0${made.day}T08:00`, made.data, rest);
}

describe("the slow evaluator", () => {
  it.each(requirements.map((requirement, index) => [`${index} ${requirement.shape}`, requirement] as const))(
    "says the same of entries in any order, and one thing of each unit: %s",
    (_, requirement) => {
      fc.assert(
        fc.property(anyEntries, (made) => {
          const entries = made.map(written);
          const more = { registers: [beds], asOf: "2025-09-05T12:00" };
          const lines = told(requirement, entries, more);
          expect(told(requirement, [...entries].reverse(), more)).toEqual(lines);
          const ids = lines.map((line) => line.split(" ")[0]);
          expect(new Set(ids).size).toBe(ids.length);
        }),
        { numRuns: 60 },
      );
    },
  );

  it("sees at a moment what it would see if nothing had been recorded later", () => {
    fc.assert(
      fc.property(anyEntries, fc.constantFrom(...requirements), (made, requirement) => {
        const entries = made.map(written);
        const more = { registers: [beds], asOf: "2025-09-03T12:00" };
        const known = entries.filter((one) => (one.recordedAt ?? "") <= "2025-09-03T12:00");
        expect(told(requirement, entries, more)).toEqual(told(requirement, known, more));
      }),
      { numRuns: 200 },
    );
  });
});
