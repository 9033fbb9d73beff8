import type { Entry } from "../model/entry.ts";
import { phrase } from "../model/phrase.ts";
import { documentOf } from "./accepted.ts";
import { chainOf, knownAt, settleChain, show } from "./chain.ts";
import { originCode, originOf, placeOf, setOrigin } from "./origin.ts";
import { readInput } from "./read-input.ts";
import { type Problem, takenId } from "./refuse.ts";
import type { Link, Row, Store } from "./store.ts";
import { dropLastRow, NEVER } from "./table.ts";
import { equalRows, write } from "./write.ts";
import { claimFrom, yieldFrom } from "./yield.ts";

const RETRACTED = "ledger/retracted";

/**
 * Writes one entry into the store. What cannot be used is refused with its reason; nothing else changes then. Returns the rows that
 * may have become live or stopped being so.
 */
export function record(target: Store, input: unknown, place?: string): readonly Row[] {
  target.lost = undefined;
  const changed: Row[] = [];
  const refuse = (problem: Problem) => {
    target.refused.push(place === undefined ? problem : { ...problem, place });
  };
  const problem = accept(target, input, changed, refuse, place);
  if (problem) refuse(problem);
  for (const id of target.claimed.splice(0)) expel(target, id, changed);
  return changed;
}

function accept(
  target: Store,
  input: unknown,
  changed: Row[],
  refuse: (problem: Problem) => void,
  place: string | undefined,
): Problem | undefined {
  const { kind, entry, problem: unread } = readInput(target, input);
  if (!entry) return unread;
  // An entry that a document yields has a stroke in its id: the others need not be looked for.
  if (entry.id.includes("/") && target.derived.has(entry.id)) return takenId(entry.id, documentOf(target, entry.id));
  if (target.conflicts.has(entry.id)) {
    claimFrom(target, kind, entry);
    return duplicate(entry);
  }

  const written = write(target, kind, entry);
  if ("code" in written) return written;
  setOrigin(target, written, place);
  const twin = target.places.get(entry.id);
  if (twin) {
    const same = equalRows(twin, written);
    dropLastRow(written.table);
    if (same) {
      const origin = place === undefined ? Number.NaN : originCode(target.words, place);
      target.copies.set(entry.id, [...(target.copies.get(entry.id) ?? []), origin]);
      return undefined;
    }
    claimFrom(target, kind, entry);
    return refuseBoth(target, entry, twin, changed);
  }

  const aim = entry.kind === RETRACTED ? String(entry.data.entry) : entry.replaces;
  const link: Link = aim === undefined ? { id: entry.id, row: written } : { id: entry.id, row: written, aim };
  if (entry.kind === RETRACTED && entry.replaces !== undefined) {
    dropLastRow(written.table);
    return misfitOf(RETRACTED, RETRACTED, link);
  }
  const problem = attach(target, entry, link, changed);
  target.places.set(entry.id, written);
  yieldFrom(target, kind, entry, written, changed, refuse);
  for (const waiting of target.waiting.get(entry.id) ?? []) {
    const misfit = misfitOf(waiting.row.table.kind.id, entry.kind, waiting);
    if (misfit) {
      setAside(target, entry.id, waiting.id);
      refuse(misfit);
    } else join(target, entry.id, waiting, changed);
  }
  target.waiting.delete(entry.id);
  return problem;
}

/** Puts an entry where it belongs: on its own, behind the document that it corrects or withdraws, or in wait for it. */
function attach(target: Store, entry: Entry, link: Link, changed: Row[]): Problem | undefined {
  const { aim } = link;
  if (aim === undefined) {
    changed.push(link.row);
    return undefined;
  }
  const aimed = target.places.get(aim)?.table.kind.id;
  // Of two copies that differ none has a kind to fit.
  const misfit = aimed === undefined || target.conflicts.has(aim) ? undefined : misfitOf(entry.kind, aimed, link);
  if (misfit) {
    setAside(target, aim, link.id);
    show(target, link.row, NEVER, NEVER, changed);
    return misfit;
  }
  if (aimed !== undefined) join(target, aim, link, changed);
  else {
    show(target, link.row, NEVER, NEVER, changed);
    target.waiting.set(aim, [...(target.waiting.get(aim) ?? []), link]);
  }
  return undefined;
}

/** Why an entry cannot correct or withdraw another: a retraction stands, and a correction is of the same kind. */
function misfitOf(kind: string, aimed: string, { id, aim = "" }: Link): Problem | undefined {
  if (aimed === RETRACTED) {
    return { code: "badRetraction", entry: id, found: aim, expected: phrase("noRetraction") };
  }
  if (kind === RETRACTED || kind === aimed) return undefined;
  return { code: "kindChanged", entry: id, path: "kind", found: kind, expected: phrase("sameKind", { kind: aimed }) };
}

/** Remembers one that does not fit what it aims at, so that copies of it are known, whichever came first. */
function setAside({ misfits }: Store, aim: string, id: string): void {
  misfits.set(aim, (misfits.get(aim) ?? new Set()).add(id));
}

/** Adds a correction or retraction to the chain of the entry that it names, with whatever had been linked to it before. */
function join(target: Store, aim: string, link: Link, changed: Row[]): void {
  const chain = chainOf(target, target.roots.get(aim) ?? aim);
  if (!chain) return;
  // A circle has closed: it leads to no first entry, and none of its members is ever seen.
  if (chain.root === link.id) {
    settleChain(target, chain, changed);
    return;
  }
  if (link.row.table.kind.id === RETRACTED) {
    chain.retractions.push(link);
    // It may have lain in wait, unseen.
    show(target, link.row, knownAt(link.row), NEVER, changed);
  } else {
    const own = target.chains.get(link.id);
    target.chains.delete(link.id);
    const links = own?.links ?? [link];
    chain.links.push(...links);
    chain.retractions.push(...(own?.retractions ?? []));
    for (const { id } of links) target.roots.set(id, chain.root);
  }
  settleChain(target, chain, changed);
}

/** Refuses every copy of an entry of which one differs, each where it stands; the newest is left to the caller. */
function refuseBoth(target: Store, entry: Entry, twin: Row, changed: Row[]): Problem {
  strike(target, entry.id, twin, changed);
  const problem = duplicate(entry);
  const copies = (target.copies.get(entry.id) ?? []).map((origin) => placeOf(target, origin));
  for (const place of [originOf(target, twin), ...copies])
    target.refused.push(place === undefined ? problem : { ...problem, place });
  return problem;
}

/** Refuses an entry after the event, for a document yields one of the same id. */
function expel(target: Store, id: string, changed: Row[]): void {
  const row = target.places.get(id);
  if (!row || target.conflicts.has(id)) return;
  strike(target, id, row, changed);
  const place = originOf(target, row);
  const problem = takenId(id, documentOf(target, id));
  target.refused.push(place === undefined ? problem : { ...problem, place });
}

/** Takes an entry out of everything that it had become part of. */
function strike(target: Store, struck: string, row: Row, changed: Row[]): void {
  target.conflicts.add(struck);
  for (const ids of target.misfits.values()) ids.delete(struck);
  for (const [aim, links] of target.waiting) {
    const others = links.filter(({ id }) => id !== struck);
    if (others.length < links.length) target.waiting.set(aim, others);
  }
  const chain = target.chains.get(target.roots.get(struck) ?? struck);
  show(target, row, NEVER, NEVER, changed);
  // A retraction has no root of its own: the document that it withdraws is found by what it aims at.
  const chains = chain
    ? [chain]
    : [...target.chains.values()].filter(({ retractions }) => retractions.some(({ id }) => id === struck));
  for (const each of chains) {
    for (const links of [each.links, each.retractions]) {
      const index = links.findIndex((link) => link.id === struck);
      if (index >= 0) links.splice(index, 1);
    }
    settleChain(target, each, changed);
  }
}

function duplicate(entry: Entry): Problem {
  return {
    code: "duplicateId",
    entry: entry.id,
    path: "id",
    found: phrase("otherCopy"),
    expected: phrase("oneEntryPerId"),
  };
}
