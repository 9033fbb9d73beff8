import { inTurn, type Times } from "./clock.ts";
import { asOf, period, type RawEntry, schoolEngine, schoolSite } from "./sample-year.ts";

/** Times of every rule of the sample school, joins, registers and metrics included; no peer can say them. */
export function measureAllRules(
  year: readonly RawEntry[],
  rounds: number,
): { readonly rules: number; readonly times: Times } {
  const engine = schoolEngine();
  const site = engine.readSite(schoolSite());
  const ledger = engine.ledger({ site, entries: year });
  const evaluate = () => engine.evaluate({ site, ledger, period, asOf });
  return { rules: evaluate().rules.length, times: inTurn(rounds, { evaluate }).evaluate };
}
