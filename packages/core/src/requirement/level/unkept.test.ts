import { expect, it } from "vitest";
import * as z from "zod";
import { createEngine } from "../../engine/create-engine.ts";
import { defineEntry } from "../../model/define-entry.ts";
import { definePack } from "../../rule/define-pack.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { coverage } from "../builders/coverage.ts";
import { defineRegister, raises } from "../builders/define-register.ts";
import { from } from "../builders/from.ts";

const words = { zh: "试验", en: "Trial" };
const face = { title: words, severity: "error", since: "2026.1", basis: { none: words }, remedy: words } as const;
const shift = defineEntry("gate/shift", { title: words, data: z.object({ post: z.string() }) });
const onPost = defineRegister({ id: "gate/on-post", key: ["post"], plus: [raises(from(shift, { key: ["post"] }))] });
const manned = defineRule({
  ...face,
  id: "gate/manned",
  requires: () =>
    coverage(onPost, {
      each: { values: ["front", "back"] },
      when: { slots: { unit: "clock", at: ["08:00", "20:00"] } },
      atLeast: 1,
    }),
});
const engine = createEngine({
  packs: [definePack({ name: "gate", title: words, entries: { shift }, registers: [onPost], rules: [manned] })],
});
const site = { id: "s", name: "校", kind: "school", timeZone: "Asia/Shanghai", keeps: [] };
const period = { from: "2025-09-01", to: "2025-09-30" };
const opening = (key: string) => ({
  id: `o-${key}`,
  kind: "ledger/opening" as const,
  at: "2025-09-30T12:00",
  recordedAt: "2025-09-30T12:00",
  data: { register: "gate/on-post", key: [key], amount: 1 },
});

it("a log that is not kept is told once for each key, not slot by slot", () => {
  const { findings } = engine.evaluate({ site, period, entries: [], asOf: "2025-09-30" });
  expect(findings.map(({ fingerprint }) => fingerprint)).toEqual([
    "gate/manned@unkept@back",
    "gate/manned@unkept@front",
  ]);
  expect(findings[0]?.needs).toContainEqual({ what: "keep", kind: "gate/shift" });
});

it("nothing is told before a slot has opened", () => {
  expect(engine.evaluate({ site, period, entries: [], asOf: "2025-09-01T07:59" }).findings).toEqual([]);
});

it("a key that has an opening is read slot by slot again, and folds back when the opening is withdrawn", () => {
  const monitor = engine.open({ site, period, entries: [], asOf: "2025-09-30" });
  const { added, resolved } = monitor.add([opening("front")]);
  expect(resolved.map(({ fingerprint }) => fingerprint)).toEqual(["gate/manned@unkept@front"]);
  expect(added).toHaveLength(59);
  const withdrawn = {
    id: "x",
    kind: "ledger/retracted" as const,
    at: "2025-09-30T13:00",
    data: { entry: "o-front", reason: "误" },
  };
  expect(monitor.add([withdrawn]).added.map(({ fingerprint }) => fingerprint)).toEqual(["gate/manned@unkept@front"]);
});
