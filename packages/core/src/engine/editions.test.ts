import { expect, test } from "vitest";
import { limit } from "../requirement/builders/limit.ts";
import { definePack } from "../rule/define-pack.ts";
import { defineRule } from "../rule/define-rule.ts";
import { canteen, face, foodSample } from "../rule/small-canteen.test-d.ts";
import { createEngine } from "./create-engine.ts";

const title = { zh: "试验", en: "Trial" };
const requires = () => limit(foodSample, "grams", { atLeast: 100 });
const newer = defineRule({ ...face, id: "a/newer", title, since: "2027.1", requires });
const older = defineRule({
  ...face,
  id: "a/older",
  title,
  requires,
  deprecated: { since: "2027.1", why: title, replacedBy: [{ rule: "a/newer" }] },
});
const packs = [canteen, definePack({ name: "a", title, rules: [newer, older] })] as const;
const site = { id: "s", name: "学校", kind: "school", timeZone: "Asia/Shanghai" };
const entries = [
  { id: "e1", kind: "canteen/food-sample" as const, at: "2026-03-01T11:00", data: { dish: "鱼", grams: 50 } },
];
const asOf = "2026-03-02";
const pinned = { ...site, edition: "2026.1" };
const failing = (findings: readonly { readonly rule: string; readonly verdict: string }[]) =>
  findings.filter(({ verdict }) => verdict === "fail").map(({ rule }) => rule);

test("a site's edition counts where the engine has none of its own", () => {
  const engine = createEngine({ packs });
  const evaluation = engine.evaluate({ site: pinned, entries, asOf });
  expect(evaluation.edition).toBe("2026.1");
  expect(evaluation.pendingAdoption).toEqual(["a/newer"]);
  expect(failing(evaluation.findings)).toEqual(["a/older", "canteen/sample-weight"]);
  const free = engine.evaluate({ site, entries, asOf });
  expect(free.edition).toBe("every");
  expect(failing(free.findings)).toEqual(["a/newer", "canteen/sample-weight"]);
});

test("an engine of that edition says the same of the site", () => {
  const ofSite = createEngine({ packs }).evaluate({ site: pinned, entries, asOf });
  expect(ofSite).toEqual(createEngine({ packs, edition: "2026.1" }).evaluate({ site: pinned, entries, asOf }));
});

test("a monitor, an explanation and a catalogue follow the site's edition too", () => {
  const engine = createEngine({ packs });
  const input = { site: pinned, entries, asOf };
  expect(engine.open(input).evaluation()).toEqual(engine.evaluate(input));
  expect(engine.explain(input, "a/older@e1")?.rule?.id).toBe("a/older");
  expect(engine.catalogue(undefined, pinned).rules.map(({ id }) => id)).not.toContain("a/newer");
});

test("a ledger serves sites of several editions", () => {
  const engine = createEngine({ packs });
  const ledger = engine.ledger({ site, entries });
  expect(failing(engine.evaluate({ site: pinned, ledger, asOf }).findings)).toContain("a/older");
  expect(failing(engine.evaluate({ site, ledger, asOf }).findings)).toContain("a/newer");
});

test("an engine and a site of different editions do not go together", () => {
  const engine = createEngine({ packs, edition: "2027.1" });
  expect(() => engine.evaluate({ site: pinned, entries, asOf })).toThrow("bad-edition");
  expect(() => engine.agenda({ site: pinned, entries, from: asOf, to: asOf })).toThrow("site.edition");
});

test("a site's edition that is none is refused", () => {
  expect(() => createEngine({ packs }).evaluate({ site: { ...site, edition: "spring" }, entries, asOf })).toThrow(
    "an edition such as 2026.1",
  );
});

test("the catalogue lists retired rules with their heirs and settings without effect", () => {
  const rules = { "a/newer": "warn", "a/older": "info" } as const;
  const every = createEngine({ packs, rules }).catalogue();
  expect([every.retired, every.ineffective]).toEqual([[{ rule: "a/older", replacedBy: ["a/newer"] }], []]);
  const early = createEngine({ packs, rules, edition: "2026.1" }).catalogue();
  expect([early.retired, early.ineffective]).toEqual([[], ["a/newer"]]);
});
