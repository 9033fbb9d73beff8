import { bucketMoment } from "../ledger/reader.ts";
import type { Row } from "../ledger/store.ts";
import type { Verdict } from "../model/verdict.ts";
import { Code, verdictOf } from "../requirement/code.ts";
import type { Frame } from "../requirement/program.ts";
import { MINUTES_PER_DAY } from "../time/civil.ts";
import type { Desk } from "./desk.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Change } from "./judge-unit.ts";

/** A verdict that had been given, and that an entry has turned afterwards: one that corrects another, or comes into a closed window. */
export interface Correction {
  readonly fingerprint: string;
  readonly rule: string;
  readonly from: Verdict;
  /** Absent where there is no such thing to judge any more. */
  readonly to?: Verdict;
  /** Ids of the entries that did it; of an entry that time brought to light, the id of its document. */
  readonly by: readonly string[];
}

/** What was corrected between two tellings. */
export interface CorrectionBook {
  /** Hears of a unit judged again; `by` names the entries that correct, and is empty where others, or time, touched it. */
  readonly note: (change: Change, desk: Desk, by: readonly string[]) => void;
  /** Compares the verdicts of two runs, of which the second started over because of entries. */
  readonly compare: (before: readonly Desk[], after: readonly Desk[], by: readonly string[]) => void;
  readonly result: () => readonly Correction[];
}

const NONE: readonly Correction[] = Object.freeze([]);

export function correctionBook(): CorrectionBook {
  const noted = new Map<string, Correction>();
  /** How units stood at the last telling that have been judged otherwise since; by their name where their run is over. */
  const stood = new Map<Desk, Map<number, Code>>();
  const stoodBefore = new Map<string, Code>();

  const put = (print: string, rule: string, from: Code, to: Verdict | undefined, by: readonly string[]) => {
    const earlier = noted.get(print);
    const told = earlier?.from ?? verdictOf(stoodBefore.get(print) ?? from);
    if (told === undefined || !isGiven(told) || (by.length === 0 && !earlier)) return;
    const ids = [...new Set([...(earlier?.by ?? []), ...by])].sort();
    noted.set(print, { fingerprint: print, rule, from: told, ...(to === undefined ? {} : { to }), by: ids });
  };
  return {
    note({ unit, from, to, before, after }, desk, by) {
      if (from === to) return;
      const units = stood.get(desk) ?? new Map<number, Code>();
      stood.set(desk, units);
      if (!units.has(unit)) units.set(unit, from);
      if (by.length === 0 && noted.size === 0) return;
      const print = before?.fingerprint ?? after?.fingerprint ?? printOf(desk, unit, to === Code.none ? from : to);
      if (print !== undefined) put(print, desk.rule.id, units.get(unit) as Code, verdictOf(to), by);
    },
    compare(before, after, by) {
      for (const [desk, units] of stood) {
        for (const [unit, code] of units) {
          const print = printOf(desk, unit, code);
          if (print !== undefined && !stoodBefore.has(print)) stoodBefore.set(print, code);
        }
      }
      stood.clear();
      if (by.length === 0 && noted.size === 0) return;
      for (const desk of after) {
        const old = before.find(({ rule }) => rule.id === desk.rule.id);
        if (!old || old.broken !== undefined || desk.broken !== undefined) continue;
        const [was, is] = [failing(old), failing(desk)];
        const turned = new Set([...was, ...is].filter((print) => was.has(print) !== is.has(print)));
        const [earlier, now] = [codesOf(old, turned), codesOf(desk, turned)];
        for (const print of turned) {
          put(print, desk.rule.id, earlier.get(print) ?? Code.none, verdictOf(now.get(print) ?? Code.none), by);
        }
      }
    },
    result: () =>
      noted.size === 0
        ? NONE
        : [...noted.values()]
            .filter(({ from, to }) => from !== to && to !== "waived" && to !== "error")
            .sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1)),
  };
}

/** Whether a verdict counts as given: what was pending or unknown may still become anything. */
function isGiven(verdict: Verdict): boolean {
  return verdict === "pass" || verdict === "fail";
}

function failing({ findings }: Desk): ReadonlySet<string> {
  return new Set([...findings.values()].filter(({ verdict }) => verdict === "fail").map((each) => each.fingerprint));
}

/** The codes of the units that have one of these fingerprints. */
function codesOf(desk: Desk, wanted: ReadonlySet<string>): ReadonlyMap<string, Code> {
  const found = new Map<string, Code>();
  if (wanted.size === 0) return found;
  desk.codes.each((unit, code) => {
    const print = code === Code.none ? undefined : printOf(desk, unit, code as Code);
    if (print !== undefined && wanted.has(print)) found.set(print, code as Code);
  });
  return found;
}

/** The fingerprint of a unit; one that is gone may no longer be able to tell it. */
function printOf({ rule, program }: Desk, unit: number, code: Code): string | undefined {
  try {
    const { slot, key } = program.details(unit, code);
    return fingerprint(rule.id, slot, key);
  } catch {
    return undefined;
  }
}

/** Kinds that say of days gone by how they are to be judged. */
const SPEAK_OF_OTHERS = ["ledger/excused", "ledger/closed"];

/** Whether rows that are about to come or go correct what was said: they replace or withdraw others, or come into a closed window. */
export function corrects(frame: Frame, now: number, rows: readonly Row[]): boolean {
  return rows.some(({ table, row }) => {
    const lives = (table.visible.values[row] as number) <= now && now < (table.hidden.values[row] as number);
    if (lives === frame.live(table, row)) return false;
    if (!lives || SPEAK_OF_OTHERS.includes(table.kind.id)) return true;
    const covered = table.coversTo.values[row] as number;
    const day = Math.floor((Number.isNaN(covered) ? bucketMoment(table, row) : covered - 1) / MINUTES_PER_DAY);
    const area = table.area.values[row] as number;
    return (
      frame.keeping.closes(table.kind.id, (day + 1) * MINUTES_PER_DAY, Number.isNaN(area) ? undefined : area) <= now
    );
  });
}

/** The id of an entry that was taken in, and so has one. */
export function entryId(entry: unknown): string {
  return typeof entry === "object" && entry !== null && "id" in entry ? String(entry.id) : "";
}
