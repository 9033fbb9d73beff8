import { describe, expect, it } from "vitest";
import { sayFound } from "../model/found.ts";
import { HouqinError } from "../model/houqin-error.ts";
import type { Problem } from "../model/problem.ts";
import { sayProblem } from "../model/say-problem.ts";
import { answer } from "./answer.ts";
import { defineChecklist, readChecklist } from "./define-checklist.ts";
import { problems } from "./problems.ts";
import { itemsIn } from "./sections-in.ts";
import { start } from "./start.ts";

const title = { zh: "项目", en: "Item" };
const check = (id: string, more: object = {}) => ({ id, type: "check", title, ...more });
const base = { id: "general/sheet", version: "1", title, scoring: { score: { items: "worth" } } };
const sheet = (items: readonly object[], more: object = {}) => ({
  ...base,
  sections: [{ id: "all", title, items }],
  ...more,
});

function mistakes(input: unknown): readonly Problem[] {
  try {
    readChecklist(input);
  } catch (error) {
    if (!(error instanceof HouqinError)) throw error;
    return error.problems;
  }
  return [];
}

function told(input: unknown): readonly string[] {
  return mistakes(input).map(
    ({ code, path, found, didYouMean }) =>
      `${code} ${path} ${sayFound(found, "en")}${didYouMean === undefined ? "" : ` (${didYouMean}?)`}`,
  );
}

function said(input: unknown): readonly string[] {
  return mistakes(input).map((problem) => sayProblem(problem, "zh"));
}

it("keeps its hash when its source is put right, and another when its wording is", () => {
  const { hash } = readChecklist(sheet([check("exits")]));
  const basis = { none: { zh: "本单位自订", en: "Our own" } };
  const sourced = sheet([check("exits")], { basis });
  expect(readChecklist(sourced).hash).toBe(hash);
  expect(readChecklist(sourced).basis).toEqual(basis);
  expect(readChecklist(JSON.parse(JSON.stringify(readChecklist(sourced)))).hash).toBe(hash);
  expect(readChecklist(sheet([check("doors")])).hash).not.toBe(hash);
});

it("refuses a source without law or reason, and a reason in one language", () => {
  expect(told(sheet([check("exits")], { basis: [] }))).not.toEqual([]);
  expect(told(sheet([check("exits")], { basis: { none: { zh: "本单位自订", en: "" } } }))).toEqual([
    'bad-field basis.none.en ""',
  ]);
});

describe("a checklist", () => {
  it("has the same hash in whatever order it is written, and another for any other content", () => {
    const one = readChecklist(sheet([check("exits")]));
    const { title: own, ...rest } = sheet([{ title, type: "check", id: "exits" }]);
    expect(readChecklist({ ...rest, title: own }).hash).toBe(one.hash);
    expect(readChecklist(sheet([check("exits", { points: 2 })])).hash).not.toBe(one.hash);
    expect(readChecklist(JSON.parse(JSON.stringify(one)))).toEqual(one);
  });

  it("hands down what evidence is asked for, and what is nearer to the item wins", () => {
    const note = { id: "remark", type: "text", title };
    const inner = {
      id: "inner",
      title,
      evidence: { photos: "never" },
      items: [check("deep"), check("own", { evidence: { photos: "always" } })],
    };
    const read = readChecklist({
      ...base,
      evidence: { photos: "failed", atLeast: 2, signature: "always" },
      sections: [
        { id: "plain", title, items: [check("exits"), check("noted", { evidence: { note: "failed" } }), note] },
        { id: "outer", title, evidence: { signature: "never" }, items: [check("near")], sections: [inner] },
      ],
    });
    const asked = new Map(
      itemsIn(read.sections).map((item) => [item.id, "evidence" in item ? item.evidence : undefined]),
    );
    expect(Object.fromEntries(asked)).toEqual({
      exits: { photos: "failed", atLeast: 2, signature: "always" },
      noted: { photos: "failed", atLeast: 2, signature: "always", note: "failed" },
      remark: undefined,
      near: { photos: "failed", atLeast: 2, signature: "never" },
      deep: { photos: "never", signature: "never" },
      // A section that asks for no photographs has no count to hand down either.
      own: { photos: "always", signature: "never" },
    });
    const saved = JSON.parse(JSON.stringify(read));
    expect(readChecklist(saved)).toEqual(read);
    const form = answer(start(read, { startedAt: "2026-03-02T14:00" }), "exits", "fail");
    const missing = problems(form).filter(({ path, code }) => path === "exits" && code === "missing-evidence");
    expect(missing.map(({ text }) => text.zh)).toEqual(["项目：缺照片 2 张", "项目：缺签名"]);
  });

  it("is refused when its content was changed under its hash", () => {
    const saved = JSON.parse(JSON.stringify(readChecklist(sheet([check("exits")]))));
    saved.sections[0].items[0].points = 9;
    expect(told(saved)[0]).toMatch(/^bad-hash hash /);
    expect(told({ ...saved, format: "houqin/checklist@2" })[0]).toMatch(/^bad-format/);
  });

  it("knows its items to the compiler", () => {
    const typed = defineChecklist({
      ...base,
      scoring: { score: { items: "worth" } },
      sections: [{ id: "all", title, items: [{ id: "exits", type: "check", title }] }],
    });
    const form = start(typed);
    expect(answer(form, "exits", "pass").inspection.answers).toHaveLength(1);
    // @ts-expect-error -- the checklist has no such item
    expect(() => answer(form, "exit", "pass")).toThrow(HouqinError);
  });

  it("asks nothing that is asked later, of itself, or in a circle", () => {
    expect(
      told(
        sheet([
          check("a", { when: { item: "b", equals: "pass" } }),
          check("b", { when: { item: "a", equals: "pass" } }),
          check("c", { when: { item: "c", equals: "pass" } }),
          check("d", { when: { item: "aa", equals: "pass" } }),
        ]),
      ),
    ).toEqual([
      "later-item sections.0.items.0.when.item b",
      "later-item sections.0.items.2.when.item c",
      "unknown-item sections.0.items.3.when.item aa (a?)",
    ]);
  });

  it("is told of all its mistakes at once, with what was meant", () => {
    const facts = [{ id: "kind", title, type: "text", values: ["dorm", "office"] }];
    expect(
      told(
        sheet(
          [
            check("exits", { class: "key" }),
            check("exits"),
            check("signs", { when: { item: "exits", equals: "passs" } }),
            check("lane", { when: { fact: "kindd", equals: "dorm" } }),
            check("gas", {
              when: {
                any: [
                  { fact: "kind", equals: "drom" },
                  { fact: "kind", atLeast: 3 },
                ],
              },
            }),
            check("wire", { when: { not: { item: "exits" } } }),
            { id: "score", type: "score", title, points: 5, step: 2, passFrom: 6 },
            { id: "heat", type: "number", title, unit: "℃", lowest: 0, highest: 100, atLeast: -5 },
            { id: "floor", type: "deductions", title, points: 2, list: [{ id: "dust", title, points: 3 }] },
            { id: "name", type: "text", title: { zh: "name", en: "名称" } },
          ],
          {
            facts,
            scoring: {
              score: { items: "worth", of: { sections: ["al"] } },
              vetoes: [{ id: "v", when: { critical: true, classes: ["kye"] }, to: "zero" }],
            },
          },
        ),
      ),
    ).toEqual([
      "duplicate-id sections exits",
      "bad-item sections.0.items.6.step 2",
      "bad-item sections.0.items.6.passFrom 6",
      "bad-item sections.0.items.7.atLeast -5",
      "bad-item sections.0.items.8.list 3",
      "bad-text sections.0.items.9.title.zh name",
      "bad-text sections.0.items.9.title.en 名称",
      "bad-test sections.0.items.2.when passs (pass?)",
      "unknown-fact sections.0.items.3.when.fact kindd (kind?)",
      "bad-test sections.0.items.4.when.any.0 drom (dorm?)",
      "bad-test sections.0.items.4.when.any.1 atLeast or atMost",
      "empty-test sections.0.items.5.when.not no test",
      "unknown-sections scoring.score.of.sections al (all?)",
      "unknown-classes scoring.vetoes.0.when.classes kye (key?)",
      "no-critical scoring.vetoes.0.when.critical no critical item",
    ]);
  });

  it("is told of its mistakes in Chinese as well", () => {
    const critical = { score: { items: "worth" }, vetoes: [{ id: "v", when: { critical: true }, to: "zero" }] };
    const items = [
      check("lane", { when: { fact: "kind", atLeast: 3 } }),
      check("wire", { when: { item: "lane" } }),
      { id: "heat", type: "number", title, unit: "℃", lowest: 9, highest: 1 },
    ];
    const facts = [{ id: "kind", title, type: "text" }];
    expect(said(sheet(items, { facts, scoring: critical }))).toEqual([
      "sections.0.items.2.lowest：写的是 9，应为不大于 highest（1）",
      "sections.0.items.0.when：写的是 atLeast 或 atMost，应为 equals 或 in：这里比的不是数字",
      "sections.0.items.1.when：写的是没有比较，应为 equals、in、atLeast 或 atMost",
      "scoring.vetoes.0.when.critical：写的是没有关键项，应为标了 critical 的关键项",
    ]);
    expect(said(sheet(items, { scoring: { score: { from: 100, items: { perFault: 10 } } } }))).toEqual([
      "scoring.score.adjust：没有填，应为放在第一步的下限（floor），否则扣分没有底",
    ]);
  });

  it("draws no sample within a sample, and asks nothing of one sample outside it", () => {
    const sample = { list: "rooms", title, take: 2 };
    const inner = { id: "inner", title, sample, items: [check("b")] };
    const outer = { id: "outer", title, sample, items: [check("a")], sections: [inner] };
    const after = { id: "after", title, items: [check("c", { when: { item: "a", equals: "pass" } })] };
    expect(told({ ...base, sections: [outer, after, { id: "empty", title }] })).toEqual([
      "nested-sample sections.0.sections.0 inner",
      "empty-section sections.2 empty",
      "sampled-item sections.1.items.0.when.item a",
    ]);
  });

  it("takes nothing hostile", () => {
    expect(told(null)).not.toEqual([]);
    expect(told("x".repeat(1_000_000)).join("").length).toBeLessThan(400);
    expect(told(JSON.parse('{"__proto__": {"id": "general/sheet"}}'))[0]).toContain("__proto__");
    expect(told(sheet([check("__proto__")]))).toHaveLength(1);
    expect(told(sheet([check("constructor")]))).toHaveLength(1);
    const circle: { sections: unknown[] } = { ...base, sections: [] };
    circle.sections.push(circle);
    expect(told(circle)).toHaveLength(1);
  });
});
