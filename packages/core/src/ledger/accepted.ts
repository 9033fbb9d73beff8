import type { Refusal } from "../model/refusal.ts";
import { seenFrom } from "./chain.ts";
import { originOf } from "./origin.ts";
import { circle, noTarget, type Problem, yieldedTarget } from "./refuse.ts";
import type { Link, Row, Store } from "./store.ts";

/** How many entries were accepted; yielded ones are not counted. */
export function acceptedIn(target: Store): number {
  return target.places.size - unaccepted(target).size;
}

/** How many rows of each kind were accepted, yielded ones included. */
export function acceptedByKind(target: Store): ReadonlyMap<string, number> {
  const counts = new Map([...target.tables.values()].map(({ kind, size }) => [kind.id, size] as const));
  const take = ({ table, row }: Row): void => {
    counts.set(table.kind.id, (counts.get(table.kind.id) ?? 0) - 1);
    for (const { row: derived } of target.yielded.get(table)?.get(row) ?? []) take(derived);
  };
  for (const id of unaccepted(target)) {
    const row = target.places.get(id);
    if (row) take(row);
  }
  return new Map([...counts].filter(([, count]) => count > 0));
}

/** The row of an accepted entry as it was first written, or of one that an accepted entry yields. */
export function acceptedRow(target: Store, id: string): Row | undefined {
  const derived = target.derived.get(id);
  const row = derived ? derived.row : target.places.get(id);
  // What a correction yields goes by the id of what it corrects.
  if (derived && row?.table.ids[row.row] !== id) return undefined;
  return row && !unaccepted(target).has(documentOf(target, id)) ? row : undefined;
}

/** Corrections and withdrawals that lead to no accepted entry: their target never came, was refused, or is themselves. */
export function lostLinks(target: Store): ReadonlyMap<string, Refusal> {
  target.lost ??= findLost(target);
  return target.lost;
}

function findLost(target: Store): ReadonlyMap<string, Refusal> {
  const lost = new Map<string, Refusal>();
  const told = refusedIds(target);
  const tell = (link: Link) => {
    if (link.aim === undefined || told.has(link.id)) return;
    const place = originOf(target, link.row);
    const problem = whyLost(target, told, link.id, link.aim);
    lost.set(link.id, place === undefined ? problem : { ...problem, place });
  };
  for (const links of target.waiting.values()) links.forEach(tell);
  for (const chain of target.chains.values()) {
    const seen = seenFrom(target, chain);
    for (const link of chain.links) if (!seen.has(link.id)) tell(link);
    for (const link of chain.retractions) if (!seen.has(link.aim ?? "")) tell(link);
  }
  return lost;
}

/** The written entry that an id goes back to: its own, or the document that yields it. */
export function documentOf(target: Store, id: string): string {
  const derived = target.derived.get(id);
  return derived ? documentOf(target, derived.document) : id;
}

function whyLost(target: Store, told: ReadonlySet<string>, id: string, aim: string): Problem {
  if (target.derived.has(aim)) return yieldedTarget(id, aim, documentOf(target, aim));
  const passed = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !told.has(at) && !passed.has(at); at = aimOf(target, at)) {
    passed.add(at);
    if (aimOf(target, at) === id) return circle(id, aim);
  }
  return noTarget(id, aim);
}

/** What a correction replaces. */
function aimOf(target: Store, id: string): string | undefined {
  const at = target.places.get(id);
  const code = at?.table.replaces.values[at.row];
  return code === undefined || Number.isNaN(code) ? undefined : target.words.text(code);
}

function unaccepted(target: Store): ReadonlySet<string> {
  return new Set([...refusedIds(target), ...lostLinks(target).keys()]);
}

/** Written entries that were refused when they, or a copy of theirs, came. */
function refusedIds({ conflicts, misfits }: Store): ReadonlySet<string> {
  return new Set([...conflicts, ...[...misfits.values()].flatMap((ids) => [...ids])]);
}
