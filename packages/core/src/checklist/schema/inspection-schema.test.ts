import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { problems } from "../problems.ts";
import { randomChecklist, randomFacts, randomSteps, started, take } from "../random-checklist.test.ts";
import { inspectionSchema } from "./inspection-schema.ts";

const validator = (schema: object) => new Ajv2020({ strict: false }).compile(schema);

describe("the JSON Schema of a checklist", () => {
  const whole = randomChecklist.filter(({ sections }) => sections.every(({ sample }) => sample === undefined));

  it("takes an inspection exactly when nothing in it is missing or wrong", () => {
    const seen = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(whole, randomFacts, fc.array(randomSteps, { minLength: 4, maxLength: 4 }), (list, facts, runs) => {
        const takes = validator(inspectionSchema(list));
        for (const steps of runs) {
          const form = steps.reduce(take, started(list, facts));
          const complete = problems(form).length === 0;
          expect(takes(form.inspection), JSON.stringify(problems(form))).toBe(complete);
          seen[complete ? "taken" : "refused"] += 1;
        }
      }),
      { numRuns: 40 },
    );
    expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(5);
  });

  it("takes every complete inspection of drawn samples", () => {
    fc.assert(
      fc.property(randomChecklist, randomFacts, randomSteps, (list, facts, steps) => {
        const form = steps.reduce(take, started(list, facts));
        if (problems(form).length === 0) expect(validator(inspectionSchema(list))(form.inspection)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("refuses what a form would not take, and answers to what is hidden", () => {
    fc.assert(
      fc.property(whole, randomFacts, randomSteps, (list, facts, steps) => {
        const { inspection } = steps.reduce(take, started(list, facts));
        const takes = validator(inspectionSchema(list));
        for (const own of inspection.apart ?? []) {
          expect(takes({ ...inspection, answers: [...inspection.answers, own] })).toBe(false);
        }
        for (const [place, own] of inspection.answers.entries()) {
          expect(
            takes({
              ...inspection,
              answers: inspection.answers.with(place, { ...own, value: "nonsense ".repeat(300) }),
            }),
          ).toBe(false);
          expect(takes({ ...inspection, answers: [...inspection.answers, own] })).toBe(false);
        }
      }),
      { numRuns: 20 },
    );
  });
});
