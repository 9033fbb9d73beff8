import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minus, plus, toFraction, toNumber } from "../ledger/decimal.ts";
import { HouqinError } from "../model/houqin-error.ts";
import { sayPhrase } from "../model/phrase.ts";
import { scoreMarks } from "../scoring/score-marks.ts";
import { answer } from "./answer.ts";
import { complete } from "./complete.ts";
import { readChecklist } from "./define-checklist.ts";
import { failedItems } from "./failed-items.ts";
import { holds } from "./holds.ts";
import { marksOf } from "./marks-of.ts";
import { next } from "./next.ts";
import { problems } from "./problems.ts";
import { randomChecklist, randomFacts, randomSteps, started, take, valueFor } from "./random-checklist.test.ts";
import { resume } from "./resume.ts";
import { standingsOf } from "./standing.ts";
import { start } from "./start.ts";

const envelope = { id: "i-1", kind: "general/checked", at: "2026-03-02T15:00", by: "p-li" } as const;

describe("filling a form", () => {
  it("leads through to a complete inspection by asking what is next", () => {
    fc.assert(
      fc.property(
        randomChecklist,
        randomFacts,
        fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
        (list, facts, choices) => {
          let form = started(list, facts);
          for (const choice of choices) {
            const question = next(form);
            if (!question) break;
            const { item, sample } = question;
            const evidence = { note: "有", photos: ["a.jpg", "b.jpg"], signature: "s.png" };
            form = answer(form, item.id, valueFor(item, choice), {
              ...(sample === undefined ? {} : { sample }),
              ...evidence,
            });
          }
          expect(next(form)).toBeUndefined();
          expect(problems(form)).toEqual([]);
          expect(complete(form, envelope).data.answers).toEqual(form.inspection.answers);
          expect(marksOf(list, form.inspection).filter(({ outcome }) => outcome === "open")).toEqual([]);
        },
      ),
    );
  });

  it("goes on from JSON at any step as if it had never been put down", () => {
    fc.assert(
      fc.property(randomChecklist, randomFacts, randomSteps, (list, facts, steps) => {
        const once = steps.reduce(take, started(list, facts));
        const again = steps.reduce(
          (form, step) => take(resume([list], JSON.parse(JSON.stringify(form.inspection))), step),
          started(list, facts),
        );
        expect(again.inspection).toEqual(once.inspection);
        expect(problems(again)).toEqual(problems(once));
      }),
    );
  });

  it("comes to the same in whatever order items are answered", () => {
    fc.assert(
      fc.property(randomChecklist, randomFacts, randomSteps, (list, facts, steps) => {
        const slots = started(list, facts);
        const size = standingsOf(list, slots.inspection).length;
        // One answer to each place: of two to the same, the later one counts.
        const last = new Map(steps.map((step) => [size === 0 ? 0 : step[0] % size, step]));
        const forth = [...last.values()].reduce(take, slots);
        const back = [...last.values()].reverse().reduce(take, slots);
        expect(JSON.stringify(back.inspection)).toBe(JSON.stringify(forth.inspection));
      }),
    );
  });

  it("loses no answer: it counts where its item is asked for, and is kept apart where not", () => {
    fc.assert(
      fc.property(randomChecklist, randomFacts, randomSteps, (list, facts, steps) => {
        const { inspection } = steps.reduce(take, started(list, facts));
        const standings = standingsOf(list, inspection);
        const given = standings.length === 0 ? new Set() : new Set(steps.map(([place]) => place % standings.length));
        const answered = standings.flatMap(({ answer: own }, place) => (own ? [place] : []));
        expect(answered).toEqual([...given].toSorted((a, b) => Number(a) - Number(b)));
        const of = (shown: boolean) => standings.flatMap((each) => (each.shown === shown && each.answer) || []);
        expect(inspection.answers).toEqual(of(true));
        expect(inspection.apart ?? []).toEqual(of(false));
      }),
    );
  });

  it("brings an answer back with its item", () => {
    const title = { zh: "项目", en: "Item" };
    const when = { item: "gas", equals: "pass" } as const;
    const items = [
      { id: "gas", type: "check", title },
      { id: "alarm", type: "check", title, when },
    ] as const;
    const list = readChecklist({
      id: "general/gas-sheet",
      version: "1",
      title,
      sections: [{ id: "all", title, items }],
      scoring: { score: { items: "points" } },
    });
    const filled = answer(answer(start(list), "gas", "pass"), "alarm", "fail");
    const hidden = answer(filled, "gas", "fail");
    expect(hidden.inspection.apart).toEqual([{ item: "alarm", value: "fail" }]);
    expect(marksOf(list, hidden.inspection).map(({ item }) => item)).toEqual(["gas"]);
    expect(answer(hidden, "gas", "pass")).toEqual(filled);
    expect(answer(filled, "alarm", undefined).inspection.answers).toEqual([{ item: "gas", value: "pass" }]);
  });

  it("hides and shows at a fixed point: asked anew of what is shown, every condition says the same", () => {
    fc.assert(
      fc.property(randomChecklist, randomFacts, randomSteps, (list, facts, steps) => {
        const { inspection } = steps.reduce(take, started(list, facts));
        const standings = standingsOf(list, inspection);
        const of = (id: string) => standings.find(({ slot, shown, answer: own }) => shown && own && slot.id === id);
        for (const { slot, shown } of standings) {
          const asked = {
            answer: (item: string) => {
              const found = of(`${item}@${slot.sample}`) ?? of(item);
              return found && { value: found.answer?.value, outcome: found.judgement?.outcome };
            },
            fact: (name: string) => new Map(Object.entries(inspection.facts ?? {})).get(name),
          };
          expect(slot.conditions.every((condition) => holds(condition, asked) === true)).toBe(shown);
        }
      }),
    );
  });
});

describe("marks", () => {
  it("leave what does not apply out of the denominator", () => {
    fc.assert(
      fc.property(randomChecklist, randomFacts, randomSteps, (list, facts, steps) => {
        const { inspection } = steps.reduce(take, started(list, facts));
        const marks = marksOf(list, inspection);
        const applying = marks.filter(({ outcome }) => outcome !== "notApplicable");
        const { outOf, earned } = scoreMarks(list.scoring, marks);
        const sum = (values: readonly number[]) => toNumber(values.map(toFraction).reduce(plus, toFraction(0)));
        expect(outOf).toBe(sum(applying.map((mark) => mark.outOf ?? 0)));
        expect(earned).toBe(sum(applying.map(({ points = 0 }) => points)));
        expect({ earned, outOf }).toEqual(
          (({ earned, outOf }) => ({ earned, outOf }))(scoreMarks(list.scoring, applying)),
        );
      }),
    );
  });

  it("never pass what an item is worth, and deductions never take more", () => {
    fc.assert(
      fc.property(randomChecklist, randomFacts, randomSteps, (list, facts, steps) => {
        const { inspection } = steps.reduce(take, started(list, facts));
        for (const { outOf = 0, points = 0, deduction } of marksOf(list, inspection)) {
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(outOf);
          if (deduction !== undefined) expect(toNumber(minus(toFraction(outOf), toFraction(deduction)))).toBe(points);
        }
      }),
    );
  });
});

describe("a form that is handed something hostile", () => {
  const title = { zh: "项目", en: "Item" };
  const list = readChecklist({
    id: "general/odd-sheet",
    version: "1",
    title,
    sections: [
      {
        id: "all",
        title,
        items: [
          { id: "exits", type: "check", title, evidence: { photos: "failed" } },
          { id: "words", type: "text", title },
          { id: "floor", type: "deductions", title, points: 2, list: [{ id: "dust", title, points: 1 }] },
        ],
      },
    ],
    scoring: { score: { items: "points" } },
  });
  const form = start(list);
  const told = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      if (error instanceof HouqinError)
        return error.problems.map(({ path, found, expected, didYouMean }) => ({ path, found, expected, didYouMean }));
      throw error;
    }
    return [];
  };

  it("names the item that was meant", () => {
    expect(told(() => answer(form, "exit", "pass"))).toMatchObject([
      { path: "item", found: "exit", didYouMean: "exits" },
    ]);
    expect(told(() => answer(form, "exits", "passs"))).toMatchObject([
      { path: "exits", found: "passs", didYouMean: "pass" },
    ]);
  });

  it("takes no __proto__, as an item, a value or an answer", () => {
    expect(told(() => answer(form, "__proto__", "pass"))).toHaveLength(1);
    expect(told(() => answer(form, "constructor", "pass"))).toHaveLength(1);
    const counts = JSON.parse('{"__proto__": 3}');
    expect(told(() => answer(form, "floor", counts))).toHaveLength(1);
    const saved = { ...form.inspection, answers: [{ item: "floor", value: counts }] };
    expect(told(() => resume([list], saved))).toMatchObject([{ found: { id: "protoKey" } }]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("takes no megabyte of text, and shows no more of it than a line", () => {
    const long = "长".repeat(1_000_000);
    for (const tried of [
      () => answer(form, "words", long),
      () => answer(form, "exits", long),
      () => answer(form, "exits", "fail", { note: long }),
      () => answer(form, long, "pass"),
      () => resume([list], { ...form.inspection, answers: [{ item: "words", value: long }] }),
    ]) {
      const found = told(tried);
      expect(found).toHaveLength(1);
      expect(JSON.stringify(found).length).toBeLessThan(600);
    }
  });

  it("keeps what no longer fits, and says so", () => {
    const saved = { ...form.inspection, answers: [{ item: "exits", value: "maybe" }] };
    const again = resume([list], saved);
    expect(again.inspection.answers).toEqual(saved.answers);
    expect(problems(again)[0]).toMatchObject({ code: "bad-value", path: "exits", found: "maybe" });
    expect(marksOf(list, again.inspection)[0]).toMatchObject({ item: "exits", outcome: "open" });
    expect(failedItems(list, again.inspection)).toEqual([]);
  });

  it("refuses an inspection of another content, naming the versions it knows", () => {
    const other = readChecklist({ ...JSON.parse(JSON.stringify(list)), hash: undefined, version: "2" });
    expect(JSON.stringify(told(() => resume([other], form.inspection))[0]?.expected)).toContain("general/odd-sheet 2");
    expect(resume([other, list], form.inspection).checklist).toBe(list);
    expect(problems({ checklist: other, inspection: form.inspection })).toMatchObject([{ code: "foreign-checklist" }]);
  });

  it("is not complete while evidence is missing, and then tells all at once", () => {
    const half = answer(form, "exits", "fail");
    expect(
      told(() => complete(half, envelope)).map(({ path, expected }) => `${path}: ${sayPhrase(expected, "en")}`),
    ).toEqual([
      "exits: a photograph",
      "words: a text of at most 2000 characters",
      "floor: counts of the deductions dust ≤ 1",
    ]);
    expect(
      told(() => complete(half, envelope)).map(({ path, expected }) => `${path}：${sayPhrase(expected, "zh")}`),
    ).toEqual(["exits：照片 1 张", "words：文字，不超过 2000 字", "floor：各扣分项的次数：dust ≤ 1"]);
  });

  it("hands out nothing that can be changed", () => {
    const filled = answer(form, "floor", { dust: 1 });
    expect(Object.isFrozen(filled.inspection.answers[0]?.value)).toBe(true);
    expect(Object.isFrozen(filled)).toBe(true);
  });
});
