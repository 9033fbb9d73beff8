import type { Share } from "../model/share.ts";
import type { TaskResult } from "../model/task-result.ts";
import type { Task } from "../plan/task.ts";
import { Code, verdictOf } from "../requirement/code.ts";
import type { Requirement } from "../requirement/requirement.ts";
import { formatMinute } from "../time/civil.ts";
import type { Desk } from "./desk.ts";
import { fingerprint } from "./fingerprint.ts";
import { FROM_WORST } from "./from-worst.ts";
import { tallyOf } from "./results.ts";
import { stillToDo } from "./still-to-do.ts";

/** What tasks are read from: the rules that judge each, and the desks of a settled run. */
export interface TaskReading {
  readonly now: number;
  readonly rulesOf: (task: string) => readonly string[];
  readonly deskOf: (rule: string) => Desk | undefined;
  readonly requirementOf: (rule: string) => Requirement | undefined;
  readonly isKept: (kind: string) => boolean;
}

const LATE: readonly Code[] = [Code.late, Code.lateBackfilled];

/** Reads how each task of a plan is carried out off a settled run. */
export function taskResults(tasks: readonly Task[], reading: TaskReading): readonly TaskResult[] {
  return tasks.map((task) => taskResult(task, reading));
}

function taskResult({ id, owner, minutes, ...task }: Task, reading: TaskReading): TaskResult {
  const face = { task: id, ...(owner === undefined ? {} : { owner }) };
  const { rulesOf, isKept } = reading;
  const rules = rulesOf(id);
  const desks = rules.flatMap((rule) => reading.deskOf(rule) ?? []);
  // A task that names a rule or requirement of a pack that is not installed is not known.
  if (desks.length === 0) {
    return "rule" in task || "requirement" in task
      ? { ...face, rules: [], verdict: "unknown" }
      : { ...face, rules: [] };
  }
  const tallies = desks.map(({ tally, broken }) => (broken === undefined ? tally : undefined));
  const sum = (codes: (code: Code) => boolean) =>
    tallies.reduce((all, tally) => all + (tally ? countOf(tally, codes) : 0), 0);
  const tally = tallyOf(desks.map((desk) => desk.tally));
  const isBroken = desks.some(({ broken }) => broken !== undefined);
  const verdict = isBroken ? "error" : FROM_WORST.find((each) => (tally[each] ?? 0) > 0);
  const waiting = desks.flatMap((desk) => overdueOf(desk, reading));
  const done = sum((code) => verdictOf(code) === "pass" || LATE.includes(code));
  const missed = sum((code) => verdictOf(code) === "fail" && !LATE.includes(code));
  const open = waiting.filter(({ isOpen }) => isOpen).length;
  const occasions = sum((code) => code !== Code.none && verdictOf(code) !== "notApplicable");
  return {
    ...face,
    rules: [...rules],
    // Where nothing was recorded, nothing is known unless it would have been.
    verdict:
      verdict ?? (desks.some(({ program }) => program.reads.some((kind) => !isKept(kind))) ? "unknown" : "pending"),
    tally: isBroken ? { ...tallyOf([]), error: 1 } : tally,
    ...progress(done, done + missed + open),
    ...(waiting.length === 0 ? {} : { overdue: overdue(waiting) }),
    load: { occasions, ...(minutes === undefined ? {} : { minutes: Math.round(occasions * minutes * 1e6) / 1e6 }) },
  };
}

function countOf(tally: Int32Array, codes: (code: Code) => boolean): number {
  return tally.reduce((all, count, code) => (codes(code as Code) ? all + count : all), 0);
}

function progress(out: number, of: number): { readonly progress?: Share } {
  return of === 0 ? {} : { progress: { of, out, value: Math.round((out * 1e6) / of) / 1e6 } };
}

interface Waiting {
  readonly print: string;
  readonly due: number;
  /** Its window is still open for filing. */
  readonly isOpen: boolean;
}

/** What has come due and is still to do. */
function overdueOf(desk: Desk, { now, requirementOf }: TaskReading): readonly Waiting[] {
  if (desk.broken !== undefined) return [];
  return stillToDo(desk, requirementOf(desk.rule.id), now).map(({ slot, key, due, code }) => ({
    print: fingerprint(desk.rule.id, slot, key),
    due,
    isOpen: code === Code.open,
  }));
}

function overdue(waiting: readonly Waiting[]): NonNullable<TaskResult["overdue"]> {
  const first = Math.min(...waiting.map(({ due }) => due));
  return {
    count: waiting.length,
    since: formatMinute(first),
    which: waiting.map(({ print }) => print).sort(),
  };
}
