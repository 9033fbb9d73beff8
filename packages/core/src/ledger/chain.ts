import type { Chain, Link, Row, Store } from "./store.ts";
import { NEVER, setLife } from "./table.ts";

/** The chain of a document, made from its single entry where it had none yet. */
export function chainOf(target: Store, root: string): Chain | undefined {
  const known = target.chains.get(root);
  if (known) return known;
  const row = target.places.get(root);
  if (!row) return undefined;
  const replaced = row.table.replaces.values[row.row] as number;
  const first = Number.isNaN(replaced) ? { id: root, row } : { id: root, row, aim: target.words.text(replaced) };
  const made: Chain = { root, links: [first], retractions: [] };
  target.chains.set(root, made);
  return made;
}

/**
 * Works out again from when until when each link of a document is live, and gives the document's id and first `recordedAt` to every
 * link. Adds to `changed` every row it touched, yielded ones included.
 */
export function settleChain(target: Store, chain: Chain, changed: Row[]): void {
  const seen = seenFrom(target, chain);
  const links = inOrder(chain, seen);
  const first = links.find(({ id }) => id === chain.root);
  for (const link of chain.links) if (!seen.has(link.id)) show(target, link.row, NEVER, NEVER, changed);
  for (const [index, link] of links.entries()) {
    const from = seen.get(link.id) ?? NEVER;
    const later = links.slice(index + 1).map(({ id }) => seen.get(id) ?? NEVER);
    const withdrawn = chain.retractions
      .map(({ row, aim = "" }) => Math.max(knownAt(row), seen.get(aim) ?? NEVER))
      .filter((moment) => moment >= from);
    const until = Math.min(NEVER, ...later, ...withdrawn);
    const { table, row } = link.row;
    table.ids[row] = chain.root;
    if (first) table.recordedAt.values[row] = knownAt(first.row);
    show(target, link.row, until <= from ? NEVER : from, until <= from ? NEVER : until, changed);
  }
}

/** The links that can be seen: by the moment from which they can, a link after what it replaces, then own `recordedAt`, then id. */
function inOrder({ links }: Chain, seen: ReadonlyMap<string, number>): readonly Link[] {
  const depths = new Map<string, number>();
  const aims = new Map(links.map(({ id, aim }) => [id, aim]));
  for (const id of seen.keys()) {
    const behind = aims.get(id);
    depths.set(id, behind === undefined ? 0 : (depths.get(behind) ?? 0) + 1);
  }
  const order = (map: ReadonlyMap<string, number>, a: Link, b: Link) => (map.get(a.id) ?? 0) - (map.get(b.id) ?? 0);
  return links
    .filter(({ id }) => seen.has(id))
    .sort(
      (a, b) => order(seen, a, b) || order(depths, a, b) || knownAt(a.row) - knownAt(b.row) || (a.id < b.id ? -1 : 1),
    );
}

/**
 * From when each link can be seen: when it and everything it goes back to are known. Links that do not hang together with the
 * document's first entry have no such moment; none has while that one waits for its own target or was refused.
 */
export function seenFrom(target: Store, chain: Chain): ReadonlyMap<string, number> {
  const root = chain.links.find((link) => link.id === chain.root);
  const seen = new Map<string, number>();
  if (!root || root.aim !== undefined || target.conflicts.has(chain.root)) return seen;
  seen.set(chain.root, knownAt(root.row));
  for (let size = 0; size < seen.size; ) {
    size = seen.size;
    for (const { id, aim, row } of chain.links) {
      const behind = aim === undefined || seen.has(id) ? undefined : seen.get(aim);
      if (behind !== undefined) seen.set(id, Math.max(behind, knownAt(row)));
    }
  }
  return seen;
}

/** Sets from when until when a row, and whatever it yielded, is live; the ids of what it yielded are taken from then on. */
export function show(target: Store, at: Row, visible: number, hidden: number, changed: Row[]): void {
  const { table, row } = at;
  setLife(table, row, visible, hidden);
  changed.push(at);
  for (const { name, row: derived } of target.yielded.get(table)?.get(row) ?? []) {
    const document = table.ids[row] as string;
    const id = `${document}/${name}`;
    renameDocument(target, derived, (derived.table.ids[derived.row] as string).slice(0, -name.length - 1), document);
    derived.table.ids[derived.row] = id;
    if (!target.derived.has(id)) {
      target.derived.set(id, { document, row: derived });
      target.claimed.push(id);
    }
    derived.table.recordedAt.values[derived.row] = table.recordedAt.values[row] as number;
    show(target, derived, visible, hidden, changed);
  }
}

/** A column that names the document by the id of one of its links names it by its first from then on; no such row is live before that. */
function renameDocument({ words }: Store, { table, row }: Row, before: string, after: string): void {
  if (before === after) return;
  const code = words.add(before);
  for (const { path, document } of table.kind.columns) {
    const cells = document ? table.columns.get(path) : undefined;
    if (cells?.values[row] === code) cells.values[row] = words.add(after);
  }
}

/** The `recordedAt` of the link itself, whatever document it belongs to. */
export function knownAt({ table, row }: Row): number {
  return table.known.values[row] as number;
}
