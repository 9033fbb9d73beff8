import { expect, it } from "vitest";
import { widthOf } from "./pad.ts";
import { textLayout } from "./text-layout.ts";

it("lines up the columns of a table in terminal cells, Chinese or not", () => {
  const text = textLayout([
    {
      columns: [{ title: "规则" }, { title: "n", align: "right" }, { title: "end" }],
      rows: [
        ["留样足量", "1", "|"],
        ["ab", "120", "|"],
        ["e\u0301", "3", "|"],
      ],
    },
  ]);
  const bars = text
    .split("\n")
    .slice(2, 5)
    .map((line) => widthOf(line.slice(0, line.indexOf("|"))));
  expect(bars).toEqual([15, 15, 15]);
});

it("lets nothing from an entry move the cursor or break a line", () => {
  const text = textLayout([{ lines: ["a\u001b[31mb\nc\u202ed"] }]);
  expect(text).toBe("a·[31mb c·d\n");
});
