import fc from "fast-check";
import { expect, test } from "vitest";
import { Plan } from "./plan.ts";
import { mentionsIn, type Section, type SectionItem, SectionRole } from "./section.ts";

const word = fc.string({ maxLength: 12 });
const { section } = fc.letrec<{ section: Section; item: SectionItem }>((tie) => ({
  section: fc.record(
    {
      marker: word,
      title: word,
      role: fc.constantFrom(...SectionRole.options),
      content: fc.array(tie("item"), { maxLength: 4 }),
    },
    { requiredKeys: ["content"], noNullPrototype: true },
  ),
  item: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    word,
    fc.record({ goal: word, marker: word }, { requiredKeys: ["goal"], noNullPrototype: true }),
    fc.record({ task: word }, { noNullPrototype: true }),
    fc.record({ table: fc.array(fc.array(word, { maxLength: 3 }), { maxLength: 3 }) }, { noNullPrototype: true }),
    tie("section"),
  ),
}));

test("nothing of a plan's narrative is lost or moved when it is read", () => {
  fc.assert(
    fc.property(fc.array(section, { maxLength: 4 }), (sections) => {
      const plan = { id: "p", title: "计划", period: "2026", purpose: "以人为本。", sections };
      expect(Plan.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
    }),
  );
});

test("goals and tasks are found wherever sections tell of them, in their order", () => {
  const sections: readonly Section[] = [
    { title: "目标", content: ["一段", { goal: "a", marker: "1." }] },
    { content: [{ title: "安全", content: [{ task: "t" }, { content: [{ goal: "b" }] }] }] },
  ];
  expect(mentionsIn(sections, "s")).toEqual([
    { what: "goal", id: "a", path: "s.0.content.1" },
    { what: "task", id: "t", path: "s.1.content.0.content.0" },
    { what: "goal", id: "b", path: "s.1.content.0.content.1.content.0" },
  ]);
});
