import type { Entry } from "../model/entry.ts";
import type { Finding } from "../model/finding.ts";
import { clear } from "../requirement/clear.ts";
import type { Edit } from "../requirement/edit.ts";
import { formatDay, formatMinute, MINUTES_PER_DAY } from "../time/civil.ts";
import { parseInstant } from "../time/instant.ts";
import { type Asked, momentOf } from "./asked.ts";
import type { EngineBase } from "./base.ts";
import type { Change } from "./change.ts";
import { changedLedger } from "./changed-ledger.ts";
import { standing } from "./desk.ts";
import { anyValue, draftEntry, withPath } from "./entry-draft.ts";
import { evidenceEntries } from "./evidence-entries.ts";
import { STORE } from "./ledger.ts";
import { run } from "./run.ts";
import { runOptions } from "./run-options.ts";
import type { SettledRun } from "./settled-run.ts";

/**
 * The smallest change found that clears a finding. With `hindsight` it can no longer be done: only had it been recorded at the time, the
 * finding would not stand.
 */
export interface Clearing {
  readonly changes: readonly Change[];
  readonly hindsight: boolean;
}

/** Tries out what may clear a finding, and gives the first change that does without failing anything else of its rule. */
export function clearingOf(
  base: EngineBase,
  asked: Asked,
  settled: SettledRun,
  finding: Finding,
): Clearing | undefined {
  const rule = settled.planned.settled.find(({ id }) => id === finding.rule);
  if (!rule?.requirement || finding.verdict !== "fail") return undefined;
  const register = (id: string) => base.settlement.registers.find((each) => each.id === id);
  const alternatives = clear(rule.requirement, { finding, register });
  const quotes = JSON.stringify(rule.requirement).includes('"figure"');
  const planned = { ...settled.planned, settled: quotes ? settled.planned.settled : [rule] };
  const failing = (one: SettledRun["live"]) =>
    new Set(
      one.desks
        .filter((desk) => desk.rule.id === rule.id)
        .flatMap((desk) => [...standing(desk)].filter(({ verdict }) => verdict !== "pass"))
        .map(({ fingerprint }) => fingerprint),
    );
  const before = failing(settled.live);
  const clears = (changes: readonly Change[]) => {
    const { ledger, refused } = changedLedger(settled, asked, changes);
    if (refused.length > 0) return false;
    const live = run(runOptions(base, asked, planned, ledger[STORE]), momentOf(asked));
    live.settle(undefined, undefined);
    const after = failing(live);
    return !after.has(finding.fingerprint) && [...after].every((print) => before.has(print));
  };
  for (const hindsight of [false, true]) {
    for (const edits of alternatives) {
      if (hindsight && !edits.some((edit) => "add" in edit)) continue;
      const changes = changesOf(settled, asked, finding, edits, hindsight);
      if (changes.length > 0 && clears(changes)) return { changes, hindsight };
    }
  }
  return undefined;
}

/** Edits as changes to entries: those of one entry together, new entries like the last of their kind. */
function changesOf(
  { records, live }: SettledRun,
  asked: Asked,
  finding: Finding,
  edits: readonly Edit[],
  hindsight: boolean,
): readonly Change[] {
  const now = momentOf(asked);
  const store = records[STORE];
  const entryOf = (id: string) => evidenceEntries(store, live.frame, [id])[0];
  const changes: Change[] = [];
  const corrected = new Map<string, Entry>();
  for (const [index, edit] of edits.entries()) {
    if ("withdraw" in edit) changes.push({ withdraw: edit.withdraw });
    else if ("add" in edit) {
      const relying = edit.before === undefined ? undefined : entryOf(edit.before);
      const at = relying ? (parseInstant(relying.at, asked.site.timeZone) ?? now) - 1 : momentIn(finding, asked);
      const draft = draftEntry(live, edit.add, edit.key, at);
      if (!draft) return [];
      const kind = store.kinds.get(draft.kind);
      const whole =
        edit.until === undefined || !kind
          ? draft
          : withPath(kind, draft, edit.until, formatDay(Math.floor(now / MINUTES_PER_DAY)));
      const recordedAt = hindsight ? formatMinute(at) : formatMinute(now);
      changes.push({ add: { ...whole, id: `would-be-${index + 1}`, recordedAt } });
    } else {
      const id = "set" in edit ? edit.set : edit.fill;
      const entry = corrected.get(id) ?? entryOf(id);
      const kind = entry && store.kinds.get(entry.kind);
      const column = kind?.columns.find(({ path }) => path === edit.path);
      if (!entry || !kind || !column) return [];
      const value = "set" in edit ? edit.value : anyValue(column, edit.count ?? 1);
      corrected.set(id, { ...withPath(kind, entry, edit.path, value), id });
    }
  }
  for (const [id, { data, actors }] of corrected) changes.push({ correct: id, data, ...(actors ? { actors } : {}) });
  return changes;
}

/** A minute at which the thing might have been done: the first of its window, else the last before it was due, else now. */
function momentIn({ window }: Finding, asked: Asked): number {
  const [from, to] = [window?.from, window?.to].map((text) => parseInstant(text ?? "", asked.site.timeZone));
  return from ?? (to === undefined ? momentOf(asked) : to - 1);
}
