import { Code } from "../requirement/code.ts";
import type { Requirement } from "../requirement/requirement.ts";
import { KEY_SEPARATOR } from "../text/key-text.ts";
import type { Desk } from "./desk.ts";

/** An occasion that has come due and is still to do. */
export interface StillToDo {
  readonly slot: string;
  readonly key: readonly string[];
  /** Civil minutes; `due` itself is too late. */
  readonly opens: number;
  readonly due: number;
  readonly code: Code;
}

/**
 * The occasions of a rule that have come due and are still to do: those whose window is open for filing, and of the missed ones those that
 * are to be caught up with. A missed deadline always is; a missed slot of a cadence as its `catchUp` says: `each` of them, the `latest` of
 * a key while no later slot of that key was filled, or `none`.
 */
export function stillToDo(desk: Desk, requirement: Requirement | undefined, now: number): readonly StillToDo[] {
  if (requirement?.shape !== "cadence" && requirement?.shape !== "deadline") return [];
  const { catchUp = "none" } = requirement.shape === "cadence" ? requirement : { catchUp: "each" as const };
  const all: StillToDo[] = [];
  const lastDone = new Map<string, number>();
  desk.codes.each((unit, code) => {
    const isMissed = code === Code.missed && catchUp !== "none";
    const isDone = catchUp === "latest" && code >= Code.onTime && code <= Code.lateBackfilled && code !== Code.fail;
    if (code !== Code.open && !isMissed && !isDone) return;
    const { slot, key, window } = desk.program.details(unit, code as Code);
    if (!window) return;
    if (isDone) lastDone.set(keyOf(key), Math.max(lastDone.get(keyOf(key)) ?? 0, window.from));
    else if (window.to <= now) all.push({ slot, key, opens: window.from, due: window.to, code: code as Code });
  });
  const waiting = catchUp === "latest" ? latest(all, lastDone) : all;
  return waiting.sort((a, b) => a.due - b.due || (a.slot < b.slot ? -1 : 1));
}

function latest(all: readonly StillToDo[], lastDone: ReadonlyMap<string, number>): StillToDo[] {
  const open = all.filter(({ code }) => code === Code.open);
  const missed = new Map<string, StillToDo>();
  for (const one of all) {
    const name = keyOf(one.key);
    if (one.code === Code.open || one.opens < (lastDone.get(name) ?? Number.NEGATIVE_INFINITY)) continue;
    const known = missed.get(name);
    if (!known || known.opens < one.opens) missed.set(name, one);
  }
  return [...open, ...missed.values()];
}

function keyOf(key: readonly string[]): string {
  return key.join(KEY_SEPARATOR);
}
