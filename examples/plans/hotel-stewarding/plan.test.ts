import { readFileSync } from "node:fs";
import { china } from "@houqin/calendar-cn";
import { createEngine } from "@houqin/core";
import { general } from "@houqin/rules-general";
import { hotel } from "@houqin/rules-hotel";
import { expect, test } from "vitest";
import { entriesOfMonth } from "./generate.ts";

const text = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const { preset, rules } = JSON.parse(text("houqin.config.json"));
const engine = createEngine({ packs: [general, hotel], preset, rules, calendar: china() });
const site = engine.readSite(JSON.parse(text("site.json")));
const plan = engine.readPlan(JSON.parse(text("plan.json")));
const entries = entriesOfMonth();
const ledger = engine.ledger({ site, entries });
const evaluation = engine.evaluate({
  site,
  plan,
  ledger,
  asOf: "2026-04-15",
  period: { from: "2026-03-01", to: "2026-03-31" },
});
const failing = evaluation.findings.filter(({ verdict }) => verdict === "fail").map(({ fingerprint }) => fingerprint);

// `vitest run -u` writes the file anew.
test("the file holds what the generator makes, and none of it is refused", async () => {
  const file = entries.map((line) => `${JSON.stringify(line)}\n`).join("");
  await expect(file).toMatchFileSnapshot("entries/2026-03.ndjson");
  expect(ledger.refused).toEqual([]);
});

test("dbg", () => {
  console.log(failing.sort().join("\n"));
  console.log(evaluation.goals.map((g) => [g.goal, g.verdict, g.value, g.slot ?? g.period].join(" ")).join("\n"));
  console.log(JSON.stringify(evaluation.scores?.map((s: any) => [s.id ?? s.scorecard, s.period, s.state, s.score.percent, s.score.best?.percent, s.score.grade, s.score.parts?.map((p: any) => `${p.id} ${p.earned}/${p.outOf}`)]), null, 1));
  const a = engine.audit({ site, plan });
  console.log(JSON.stringify(a.counts), a.gaps, a.lines.filter((l) => l.verdict === "weaker" || l.verdict === "stricter").map((l) => l.rule + " " + l.verdict + JSON.stringify(l.because)).join("\n"));
  console.log(a.lines.filter((l) => l.verdict === "missing").map((l) => l.rule).join(" "));
  console.log(evaluation.findings.filter((f) => f.verdict !== "fail").map((f) => f.fingerprint + " " + f.verdict + JSON.stringify(f.message.values)).sort().join("\n"));
});
