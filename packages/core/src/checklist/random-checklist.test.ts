import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Checklist } from "../model/checklist.ts";
import type { ChecklistItem } from "../model/checklist-item.ts";
import { type AnswerValue, notApplicable } from "../model/inspection.ts";
import { answer } from "./answer.ts";
import { readChecklist } from "./define-checklist.ts";
import type { Form } from "./form.ts";
import { slotsOf } from "./slots.ts";
import { start } from "./start.ts";

const types = ["check", "score", "number", "choice", "deductions", "count", "text", "photo", "signature"] as const;
const title = { zh: "项目", en: "Item" };

const recipe = fc.record({
  type: fc.constantFrom(...types),
  na: fc.boolean(),
  required: fc.boolean(),
  breaks: fc.integer({ min: 0, max: 3 }),
  deep: fc.boolean(),
  sampled: fc.integer({ min: 0, max: 4 }),
  evidence: fc.constantFrom(undefined, "never", "failed", "always"),
  asks: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 2 }),
  all: fc.boolean(),
});
type Recipe = typeof recipe extends fc.Arbitrary<infer R> ? R : never;

/** Item of a type, with everything that the type can have. */
function itemOf(id: string, { type, na, required, evidence }: Recipe): Record<string, unknown> {
  const asked = { id, title, required };
  const demands = { photos: evidence, note: evidence, ...(evidence === "always" ? { atLeast: 2 } : {}) };
  const judged = { ...asked, na, ...(evidence === undefined ? {} : { evidence: demands }) };
  switch (type) {
    case "check":
      return { ...judged, type };
    case "score":
      return { ...judged, type, points: 5, step: 0.5, passFrom: 3 };
    case "number":
      return { ...judged, type, unit: "℃", lowest: -30, highest: 100, atMost: 8 };
    case "choice": {
      const option = (value: string, points: number) => ({ value, title, points, fails: points === 0 });
      return { ...judged, type, options: [option("good", 4), option("fair", 2.5), option("bad", 0)] };
    }
    case "deductions": {
      const list = [
        { id: "dust", title, points: 0.7, most: 4 },
        { id: "damp", title, points: 2 },
      ];
      return { ...judged, type, points: 3, list };
    }
    case "count":
      return { ...judged, type, points: 4, allowed: 1, each: 1.5 };
    case "text":
      return { ...asked, type, longest: 40 };
    case "photo":
      return { ...asked, type, atLeast: 2 };
    default:
      return { ...asked, type };
  }
}

/** A test of an earlier item that can come out either way. */
function testOf(item: Record<string, unknown>, choice: number, negated: boolean): unknown {
  const tests: Record<string, readonly unknown[]> = {
    check: [{ equals: "pass" }, { outcome: "missed" }, { outcome: "notApplicable" }],
    score: [{ atLeast: 3 }, { outcome: "met" }, { equals: 2.5 }],
    number: [{ atMost: 0 }, { outcome: "missed" }, { atLeast: -5, atMost: 20 }],
    choice: [{ in: ["good", "fair"] }, { equals: "bad" }, { outcome: "missed" }],
    deductions: [{ outcome: "met" }, { outcome: "missed" }],
    count: [{ atLeast: 2 }, { equals: 1 }, { outcome: "met" }],
    text: [{ answered: true }],
    photo: [{ answered: true }],
    signature: [{ answered: true }],
  };
  const own = tests[String(item.type)] ?? [];
  const test = { item: item.id, ...Object(own[choice % own.length]) };
  return negated ? { not: test } : test;
}

function checklistOf(recipes: readonly Recipe[]): Checklist {
  const sections: Record<string, unknown>[] = [];
  const earlier: { readonly item: Record<string, unknown>; readonly sampled: string | undefined }[] = [];
  for (const [index, each] of recipes.entries()) {
    const breaks = sections.length === 0 || each.breaks === 0;
    const sample = breaks && each.sampled === 0 ? { list: "rooms", title, take: 2 } : undefined;
    if (breaks) sections.push({ id: `section-${index}`, title, items: [], ...(sample ? { sample } : {}) });
    const section = Object(sections.at(-1));
    const sampled = section.sample === undefined ? undefined : String(section.id);
    const item = itemOf(`item-${index}`, each);
    const open = earlier.filter((other) => other.sampled === undefined || (!breaks && other.sampled === sampled));
    const tests = each.asks.map(([place, choice, negated]) =>
      open.length === 0 || place % 4 === 0
        ? { fact: "diners", ...(choice % 2 === 0 ? { atLeast: 300 } : { atMost: 500 }) }
        : testOf(Object(open[place % open.length]).item, choice, negated),
    );
    const when = tests.length === 0 ? {} : { when: each.all ? { all: tests } : { any: tests } };
    const placed = { ...item, ...when };
    if (!breaks && each.deep) {
      const below = Object(section);
      below.sections = [...(below.sections ?? []), { id: `below-${index}`, title, items: [placed] }];
    } else if (section.sections === undefined) section.items.push(placed);
    else section.sections.at(-1).items.push(placed);
    earlier.push({ item, sampled });
  }
  return readChecklist({
    id: "general/random-sheet",
    version: "1",
    title,
    facts: [{ id: "diners", title, type: "number" }],
    sections,
    scoring: { score: { items: "points" } },
  });
}

/** Checklists of every type of item, with conditions on what comes before, sections in sections, and samples. */
export const randomChecklist = fc.array(recipe, { minLength: 1, maxLength: 14 }).map(checklistOf);

/** The facts that such a checklist asks. */
export const randomFacts = fc.record({ diners: fc.constantFrom(120, 400, 800) });

/** Starts an inspection of a random checklist. */
export function started(checklist: Checklist, facts: { readonly diners: number }): Form {
  const rooms = checklist.sections.some(({ sample }) => sample !== undefined);
  return start(checklist, { facts, ...(rooms ? { lists: { rooms: ["101", "102", "103"] }, seed: "s" } : {}) });
}

/** A value that an item takes, chosen by a number. */
export function valueFor(item: ChecklistItem, choice: number): AnswerValue {
  if ("na" in item && item.na && choice % 5 === 0) return notApplicable;
  switch (item.type) {
    case "check":
      return choice % 2 === 0 ? "pass" : "fail";
    case "score":
      return (choice % 11) / 2;
    case "number":
      return (choice % 131) - 30;
    case "choice":
      return ["good", "fair", "bad"][choice % 3] ?? "bad";
    case "deductions":
      return choice % 3 === 0 ? {} : choice % 3 === 1 ? { dust: choice % 5 } : { dust: choice % 5, damp: 1 };
    case "count":
      return choice % 5;
    case "text":
      return choice % 2 === 0 ? "二楼" : `备注 ${choice % 7}`;
    case "photo":
      return ["a.jpg", "b.jpg"];
    default:
      return "签名.png";
  }
}

/** One step of filling: which place, which value, with evidence or without. */
export const randomSteps = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 25 });
export type Step = readonly [place: number, choice: number, evidence: boolean];

/** Answers the place that a step names. */
export function take(form: Form, [place, choice, evidence]: Step): Form {
  const slots = slotsOf(form.checklist, form.inspection.samples);
  const slot = slots[place % Math.max(1, slots.length)];
  if (!slot) return form;
  const { item, sample } = slot;
  return answer(form, item.id, valueFor(item, choice), {
    ...(sample === undefined ? {} : { sample }),
    ...(evidence ? { note: "见照片", photos: ["x.jpg", "y.jpg"] } : {}),
  });
}

describe("a random checklist", () => {
  it("is in order, and many have conditions and samples", () => {
    const drawn = fc.sample(randomChecklist, { numRuns: 60, seed: 7 });
    const text = drawn.map((each) => JSON.stringify(each));
    expect(text.filter((each) => each.includes('"when"')).length).toBeGreaterThan(30);
    expect(text.filter((each) => each.includes('"sample"')).length).toBeGreaterThan(10);
  });
});
