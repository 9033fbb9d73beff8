import { expect, test } from "vitest";
import * as z from "zod";
import { defineEntry } from "../model/define-entry.ts";
import { ceiling } from "../requirement/builders/ceiling.ts";
import { countOf } from "../requirement/builders/count-of.ts";
import { definePack } from "../rule/define-pack.ts";
import { defineRule } from "../rule/define-rule.ts";
import { createEngine } from "./create-engine.ts";

const both = (text: string) => ({ zh: `测试${text}`, en: text });
const reading = defineEntry("a/reading", { title: both("reading"), data: z.object({}) });
const few = defineRule({
  id: "a/few",
  title: both("few"),
  severity: "error",
  since: "2026.1",
  basis: { none: both("none") },
  remedy: both("do it"),
  requires: () => ceiling(countOf(reading), { period: "day", atMost: 1 }),
});
const engine = createEngine({
  packs: [definePack({ name: "a", title: both("pack"), entries: { reading }, rules: [few] })],
});
const site = { id: "s", name: "S", kind: "school", timeZone: "Asia/Shanghai" };

test("as long as nothing is kept, the days that a monitor evaluates go along with time", () => {
  const monitor = engine.open({ site, entries: [], asOf: "2025-09-05" });
  const { resolved, added } = monitor.advance("2025-09-07");
  expect(resolved.map(({ slot }) => slot)).toEqual(["2025-09-05"]);
  expect(added.map(({ slot }) => slot)).toEqual(["2025-09-07"]);
  expect(monitor.evaluation({ detail: "verdicts" })).toEqual(
    engine.evaluate({ site, entries: [], asOf: "2025-09-07", detail: "verdicts" }),
  );
});
