import { describe, expect, it } from "vitest";
import * as z from "zod";
import { defineEntry } from "../model/define-entry.ts";
import { Day, quantity } from "../model/field.ts";
import { cadence } from "../requirement/builders/cadence.ts";
import { ceiling } from "../requirement/builders/ceiling.ts";
import { countOf } from "../requirement/builders/count-of.ts";
import { defineMetric } from "../requirement/builders/define-metric.ts";
import { defineRegister, raises } from "../requirement/builders/define-register.ts";
import { followUp } from "../requirement/builders/follow-up.ts";
import { from } from "../requirement/builders/from.ts";
import { limit } from "../requirement/builders/limit.ts";
import { presence } from "../requirement/builders/presence.ts";
import { procedure, required } from "../requirement/builders/procedure.ts";
import { prohibition } from "../requirement/builders/prohibition.ts";
import { separation } from "../requirement/builders/separation.ts";
import { sequence, step } from "../requirement/builders/sequence.ts";
import { validity } from "../requirement/builders/validity.ts";
import { definePack } from "../rule/define-pack.ts";
import { defineRule } from "../rule/define-rule.ts";
import { createEngine } from "./create-engine.ts";

const title = { zh: "试验", en: "Trial" };
const sample = defineEntry("a/sample", {
  title,
  data: z.object({ grams: quantity("g").optional(), style: z.enum(["hot", "cold"]), photos: z.array(z.string()) }),
  roles: ["by", "checker"],
});
const order = defineEntry("a/order", { title, data: z.object({ amount: quantity("CNY") }) });
const quote = defineEntry("a/quote", { title, data: z.object({ order: z.string(), offer: quantity("CNY") }) });
const certificate = defineEntry("a/certificate", { title, data: z.object({ holder: z.string(), until: Day }) });
const shift = defineEntry("a/shift", { title, data: z.object({}), roles: ["by"] });
const held = defineRegister({
  id: "a/held",
  key: ["person"],
  plus: [raises(from(certificate, { key: ["holder"] }), { until: "until" })],
});
const samples = defineMetric({ id: "a/samples", title, metric: countOf(sample) });
const face = { title, severity: "warn", since: "2026.1", basis: { none: title }, remedy: title } as const;

const rules = [
  defineRule({ ...face, id: "a/weight", requires: () => limit(sample, "grams", { atLeast: 125 }) }),
  defineRule({ ...face, id: "a/no-cold", requires: () => prohibition(sample, { style: { equals: "cold" } }) }),
  defineRule({ ...face, id: "a/pictured", requires: () => presence(sample, ["photos"]) }),
  defineRule({ ...face, id: "a/daily", requires: () => cadence(order, { every: "day" }) }),
  defineRule({
    ...face,
    id: "a/quoted",
    requires: () =>
      followUp(from(quote, { key: ["order"] }), { after: from(order, { key: ["@id"] }), within: { days: 1 } }),
  }),
  defineRule({
    ...face,
    id: "a/certified",
    requires: () => validity(held, { when: { entries: from(shift, { key: ["by"] }) } }),
  }),
  defineRule({ ...face, id: "a/few", requires: () => ceiling(samples, { period: "month", atMost: 1 }) }),
  defineRule({ ...face, id: "a/two-people", requires: () => separation(sample, ["by", "checker"]) }),
  defineRule({
    ...face,
    id: "a/three-quotes",
    requires: () =>
      procedure(from(order, { key: ["@id"] }), "amount", {
        bands: [{ from: 1000, require: [required(from(quote, { key: ["order"] }), { atLeast: 3 })] }],
      }),
  }),
  defineRule({
    ...face,
    id: "a/quote-first",
    requires: () =>
      sequence([step("quote", from(quote, { key: ["order"] })), step("order", from(order, { key: ["@id"] }))]),
  }),
];
const pack = definePack({
  name: "a",
  title,
  entries: { sample, order, quote, certificate, shift },
  registers: [held],
  metrics: [samples],
  rules,
});
const kinds = ["sample", "order", "quote", "certificate", "shift"].map((name) => `a/${name}`);

/** Explains the only finding of a rule, and what is left of it after the change that is said to clear it. */
function explained(rule: string, entries: readonly object[], asOf = "2026-09-10") {
  const engine = createEngine({
    packs: [pack],
    rules: Object.fromEntries(rules.map(({ id }) => [id, id === rule ? "warn" : "off"])),
  });
  const site = engine.readSite({
    id: "x",
    name: "x",
    kind: "school",
    timeZone: "Asia/Shanghai",
    keeps: kinds.map((kind) => ({ kind, from: "2026-09-01", backfillDays: 0 })),
  });
  const input = { site, entries: entries as never, asOf, period: { from: "2026-09-01", to: "2026-09-01" } };
  const [finding] = engine.evaluate(input).findings;
  const clearing = engine.explain(input, finding?.fingerprint ?? "")?.clearing;
  const left = clearing && engine.whatIf(input, clearing.changes as never).after.findings;
  return { verdict: finding?.verdict, clearing, left };
}

const data = { grams: 130, style: "hot", photos: ["a"] };
const row = (kind: string, more: object = {}) => ({ id: kind, kind: `a/${kind}`, at: "2026-09-01T11:00", ...more });

describe("what would clear a finding", () => {
  it.each([
    [
      "a/weight",
      [row("sample", { data: { ...data, grams: 100 } })],
      [{ correct: "sample", data: { ...data, grams: 125 } }],
    ],
    ["a/no-cold", [row("sample", { data: { ...data, style: "cold" } })], [{ withdraw: "sample" }]],
    [
      "a/pictured",
      [row("sample", { data: { ...data, photos: [] } })],
      [{ correct: "sample", data: { ...data, photos: ["…"] } }],
    ],
    [
      "a/few",
      [row("sample", { data }), { ...row("sample", { data }), id: "second", at: "2026-09-01T12:00" }],
      [{ withdraw: "second" }],
    ],
  ] as const)("%s: a change that can be made now", (rule, entries, changes) => {
    const { verdict, clearing, left } = explained(rule, entries);
    expect(verdict).toBe("fail");
    expect(clearing).toEqual({ changes, hindsight: false });
    expect(left).toEqual([]);
  });

  it.each([
    ["a/certified", [row("shift", { actors: { by: "wu" }, data: {} })], "a/certificate"],
    ["a/three-quotes", [row("order", { data: { amount: 2000 } })], "a/quote"],
    ["a/quote-first", [row("order", { data: { amount: 2000 } })], "a/quote"],
  ] as const)("%s: entries that were forgotten", (rule, entries, kind) => {
    const { verdict, clearing, left } = explained(rule, entries);
    expect(verdict).toBe("fail");
    expect(clearing?.hindsight).toBe(false);
    expect(clearing?.changes[0]).toMatchObject({ add: { kind } });
    expect(left).toEqual([]);
  });

  it.each([
    ["a/daily", [], "a/order"],
    ["a/quoted", [row("order", { data: { amount: 1 } })], "a/quote"],
  ] as const)("%s: what can only be wished it had been done", (rule, entries, kind) => {
    const { verdict, clearing, left } = explained(rule, entries);
    expect(verdict).toBe("fail");
    expect(clearing).toMatchObject({ hindsight: true, changes: [{ add: { kind } }] });
    expect(left).toEqual([]);
  });

  it("lets somebody else take a role", () => {
    const { clearing, left } = explained("a/two-people", [
      row("sample", { data, actors: { by: "wu", checker: "wu" } }),
    ]);
    expect(clearing?.changes).toMatchObject([{ correct: "sample", actors: { by: "wu" } }]);
    expect(left).toEqual([]);
  });
});
