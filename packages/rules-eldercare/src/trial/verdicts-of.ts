import { createEngine, type Pack, type Rule, type Site } from "@houqin/core";
import type { Row } from "./row.ts";
import { wednesday } from "./trial-centre.ts";

const packs: readonly Pack[] = wednesday.packs;
const allOff = Object.fromEntries(packs.flatMap(({ rules }) => rules).map(({ id }) => [id, "off" as const]));
const keeps = packs.flatMap(({ kinds }) => kinds).map(({ id }) => ({ kind: id, from: "2024-01-01" }));
const sites = ["area", "post", "person", "asset"].map((name) => ({ kind: `site/${name}`, from: "2024-01-01" }));

/** The verdicts on every unit of a rule, in the order of their ids: for what a rule leaves alone or waits for. Throws where an entry is refused. */
export function verdictsOf(
  rule: Rule,
  entries: readonly Row[],
  terms: { readonly period?: { readonly from: string; readonly to: string }; readonly asOf?: string } = {},
): readonly string[] {
  const { period, asOf } = { ...wednesday, ...terms };
  const site: Site = { id: "trial", timeZone: "Asia/Shanghai", keeps: [...sites, ...keeps], ...wednesday.site };
  const engine = createEngine({
    packs,
    rules: { ...allOff, [rule.id]: rule.severity === "off" ? "warn" : rule.severity },
  });
  const ledger = engine.ledger({ site, entries: entries.map((each, index) => ({ id: `e${index}`, ...each })) });
  if (ledger.refused.length > 0) throw new Error(JSON.stringify(ledger.refused));
  const { judged = [] } = engine.evaluate({ site, ledger, asOf, period, detail: "verdicts" });
  return judged.filter((unit) => unit.rule === rule.id).map(({ verdict }) => verdict);
}
