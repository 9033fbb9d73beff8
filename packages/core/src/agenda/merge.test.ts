import { expect, test } from "vitest";
import { mergeItems } from "./merge.ts";
import type { Occasion } from "./occasion.ts";

const patrol: Occasion = {
  rule: "fire/daily",
  kind: "general/patrol",
  where: "",
  slot: "2026-09-01",
  key: ["hall"],
  opens: "2026-09-01T00:00",
  due: "2026-09-02T00:00",
  posts: ["guard"],
  doneBy: [],
};

test("a task that asks for the same as a rule stands on one line with it, by the earlier time", () => {
  const task: Occasion = { ...patrol, rule: "plan#rounds", due: "2026-09-01T18:00", posts: ["head"] };
  expect(mergeItems([patrol, task])).toEqual([
    {
      rules: ["fire/daily", "plan#rounds"],
      kind: "general/patrol",
      slot: "2026-09-01",
      key: ["hall"],
      opens: "2026-09-01T00:00",
      due: "2026-09-01T18:00",
      posts: ["guard", "head"],
      doneBy: [],
    },
  ]);
});

test("tasks that want different entries of a kind stay apart, and what any entry does joins one of them", () => {
  const morning: Occasion = { ...patrol, rule: "plan#morning", where: '{"round":{"equals":"morning"}}' };
  const evening: Occasion = { ...patrol, rule: "plan#evening", where: '{"round":{"equals":"evening"}}' };
  expect(mergeItems([patrol, morning, evening]).map(({ rules }) => rules)).toEqual([
    ["fire/daily", "plan#evening"],
    ["plan#morning"],
  ]);
});

test("another key or window is another line", () => {
  expect(mergeItems([patrol, { ...patrol, key: ["yard"] }, { ...patrol, opens: "2026-09-01T12:00" }])).toHaveLength(3);
});

test("a line is done only when each of its rules is content", () => {
  const done: Occasion = { ...patrol, state: "onTime", doneBy: ["e1"] };
  expect(mergeItems([done, { ...patrol, rule: "plan#signed" }])[0]).not.toHaveProperty("state");
  expect(mergeItems([done, { ...done, rule: "plan#signed" }])[0]).toMatchObject({ state: "onTime", doneBy: ["e1"] });
});
