import fc from "fast-check";
import { Model, Serializer } from "survey-core";
import { describe, expect, it, vi } from "vitest";
import { problems } from "../problems.ts";
import { randomChecklist, randomFacts, randomSteps, started, take } from "../random-checklist.test.ts";
import { slotsOf } from "../slots.ts";
import { standingsOf } from "../standing.ts";
import { fromSurvey } from "./from-survey.ts";
import { namedSlots } from "./survey-names.ts";
import { toSurveyData } from "./survey-values.ts";
import { surveyProperties, toSurvey } from "./to-survey.ts";

// survey-core draws the preview of a signature as soon as it has one; there is no page here to draw on.
vi.stubGlobal("Image", class {});
for (const { owner, ...property } of surveyProperties) Serializer.addProperty(owner, property);

describe("a checklist as a survey of SurveyJS", () => {
  it("is a definition in which survey-core finds nothing wrong", () => {
    fc.assert(
      fc.property(randomChecklist, randomFacts, (list, facts) => {
        expect(new Model(toSurvey(list, started(list, facts).inspection)).jsonErrors).toBeNull();
        expect(new Model(toSurvey(list)).jsonErrors).toBeNull();
      }),
      { numRuns: 20 },
    );
  });

  it("asks for the same, and is valid exactly when the form has no problems", () => {
    const seen = { valid: 0, invalid: 0, hidden: 0, shown: 0 };
    fc.assert(
      fc.property(
        randomChecklist,
        randomFacts,
        fc.array(randomSteps, { minLength: 3, maxLength: 3 }),
        (list, facts, runs) => {
          for (const steps of runs) {
            const form = steps.reduce(take, started(list, facts));
            const survey = new Model(toSurvey(list, form.inspection));
            survey.data = toSurveyData(form);
            const visible = new Set(
              survey
                .getAllQuestions()
                .filter((each) => each.isVisible)
                .map(({ name }) => name),
            );
            const names = new Map(
              namedSlots(slotsOf(list, form.inspection.samples)).map(({ slot, name }) => [slot.id, name]),
            );
            for (const { slot, shown } of standingsOf(list, form.inspection)) {
              const name = names.get(slot.id) ?? "";
              expect(visible.has(name) || visible.has(`${name}__na`), name).toBe(shown);
              seen[shown ? "shown" : "hidden"] += 1;
            }
            const complete = problems(form).length === 0;
            expect(survey.validate(false, false), JSON.stringify(problems(form).map(({ path }) => path))).toBe(
              complete,
            );
            seen[complete ? "valid" : "invalid"] += 1;
          }
        },
      ),
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
  });

  it("shows and hides as answers come one by one", () => {
    fc.assert(
      fc.property(randomChecklist, randomFacts, randomSteps, (list, facts, steps) => {
        let form = started(list, facts);
        const survey = new Model(toSurvey(list, form.inspection));
        const names = namedSlots(slotsOf(list, form.inspection.samples)).map(
          ({ slot, name }) => [slot.id, name] as const,
        );
        for (const step of steps) {
          form = take(form, step);
          const data = toSurveyData(form);
          for (const name of new Set([...Object.keys(survey.data), ...Object.keys(data)]))
            survey.setValue(name, data[name]);
          const visible = new Set(
            survey
              .getAllQuestions()
              .filter((each) => each.isVisible)
              .map((each) => each.name),
          );
          const shown = standingsOf(list, form.inspection)
            .filter((each) => each.shown)
            .map(({ slot }) => slot.id);
          const asked = names.filter(([, name]) => visible.has(name) || visible.has(`${name}__na`)).map(([id]) => id);
          expect(asked).toEqual(shown);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("comes back as the form that it was made of", () => {
    fc.assert(
      fc.property(randomChecklist, randomFacts, randomSteps, (list, facts, steps) => {
        const empty = started(list, facts);
        const form = steps.reduce(take, empty);
        const survey = new Model(toSurvey(list, form.inspection));
        survey.data = toSurveyData(form);
        expect(fromSurvey(empty, survey.data)).toEqual({ form, refused: [] });
        expect(fromSurvey(form, survey.data)).toEqual({ form, refused: [] });
      }),
    );
  });

  it("speaks both languages", () => {
    const [list] = fc.sample(randomChecklist, { numRuns: 1, seed: 3 });
    if (!list) throw new Error("no checklist was drawn");
    const survey = new Model(toSurvey(list));
    expect(survey.title).toBe("项目");
    survey.locale = "en";
    expect(survey.title).toBe("Item");
  });

  it("refuses what is no answer, and takes the rest", () => {
    const [list] = fc.sample(
      randomChecklist.filter(({ sections }) => JSON.stringify(sections).includes('"check"')),
      { numRuns: 1, seed: 5 },
    );
    if (!list) throw new Error("no checklist was drawn");
    const form = started(list, { diners: 400 });
    const slot = slotsOf(list, form.inspection.samples).find(
      ({ item, sample }) => item.type === "check" && sample === undefined,
    );
    const { form: filled, refused } = fromSurvey(form, { [slot?.item.id ?? ""]: "pass", "no-such": 1 });
    expect(filled.inspection.answers.length + (filled.inspection.apart?.length ?? 0)).toBe(slot ? 1 : 0);
    expect(refused).toMatchObject([{ code: "unknown-question", found: "no-such" }]);
    expect(fromSurvey(form, JSON.parse('{"__proto__": {"a": 1}}')).refused).toMatchObject([
      { found: { id: "protoKey" } },
    ]);
    expect(fromSurvey(form, "pass").refused).toHaveLength(1);
  });
});
