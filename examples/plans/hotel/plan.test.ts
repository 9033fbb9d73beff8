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

/** Where a finding is; of one entry, the day that it is about. */
function placeOf(fingerprint: string): string {
  const [rule, entry = ""] = fingerprint.split("@");
  const at = ledger.entry(entry)?.at;
  return at === undefined ? fingerprint : `${rule} ${at.slice(0, 10)}`;
}
test("dbg", () => {
  console.log(failing.map(placeOf).sort().join("\n"));
  console.log(evaluation.goals.map((g) => [g.goal, g.verdict, g.value].join(" ")).join("\n"));
  console.log(
    JSON.stringify(
      evaluation.scores
        ?.filter((s) => s.scorecard === "hotel/month")
        .map((s) => [s.score.percent, s.score.grade, s.score.parts?.map((p) => `${p.id} ${p.earned}/${p.outOf}`)]),
    ),
  );
  const a = engine.audit({ site, plan });
  console.log(
    JSON.stringify(a.counts),
    a.lines
      .filter((l) => l.verdict === "weaker" || l.verdict === "stricter")
      .map((l) => l.rule + " " + l.verdict + JSON.stringify(l.because))
      .join("\n"),
  );
  console.log(
    evaluation.findings
      .filter((f) => f.verdict !== "fail")
      .map((f) => f.fingerprint + " " + f.verdict)
      .sort()
      .join("\n"),
  );
});
