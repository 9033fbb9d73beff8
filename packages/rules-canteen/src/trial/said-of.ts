import { createEngine, type Entry, type Pack, type Rule } from "@houqin/core";
import { general } from "@houqin/rules-general";
import { canteen } from "../pack.ts";
import { trialSchool } from "./trial-school.ts";

/** An entry of a trial; one without an id is called by its place in the list. */
export type Row = Omit<Entry, "id"> & { readonly id?: string };

/** How a trial differs from the usual one. */
export interface Terms {
  readonly options?: Readonly<Record<string, unknown>>;
  /** Days that are judged; default: the first Monday of term alone. */
  readonly days?: readonly [from: string, to: string];
  readonly asOf?: string;
  /** Kind of the site; default `school`. */
  readonly site?: string;
  /** Kinds that the school does not record. */
  readonly without?: readonly string[];
  /** Only units whose id contains this. */
  readonly about?: string;
}

const packs: readonly Pack[] = [general, canteen];
const allOff = Object.fromEntries(packs.flatMap(({ rules }) => rules).map(({ id }) => [id, "off" as const]));

/** An entry in short: kind, moment, data, and what else stands on its envelope. */
export function row(
  kind: string,
  at: string,
  data: Entry["data"],
  envelope: Partial<Omit<Row, "kind" | "at" | "data">> = {},
): Row {
  return { kind, at, data, ...envelope };
}

/**
 * What a rule says of some entries at the trial school, one word a unit in the order of their ids: the verdict, and for a failure its
 * message. Throws where the school refuses an entry.
 */
export function saidOf(rule: Rule, rows: readonly Row[], terms: Terms = {}): readonly string[] {
  const {
    options = {},
    days = ["2025-09-01", "2025-09-01"],
    asOf = "2026-06-30",
    site: kind,
    without,
    about = "",
  } = terms;
  const site = trialSchool({ ...(kind === undefined ? {} : { kind }), ...(without === undefined ? {} : { without }) });
  const engine = createEngine({ packs, rules: { ...allOff, [rule.id]: [rule.severity, options] as const } });
  const ledger = engine.ledger({ site, entries: rows.map((each, index) => ({ id: `e${index}`, ...each })) });
  if (ledger.refused.length > 0) throw new Error(JSON.stringify(ledger.refused));
  const period = { from: days[0], to: days[1] };
  const { findings, judged = [] } = engine.evaluate({ site, ledger, asOf, period, detail: "verdicts" });
  const failures = new Map(
    findings.filter(({ verdict }) => verdict === "fail").map((each) => [each.fingerprint, each]),
  );
  return judged
    .filter((unit) => unit.rule === rule.id && unit.id.includes(about))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, verdict }) => (verdict === "fail" ? `fail ${failures.get(id)?.message.id}` : verdict));
}
