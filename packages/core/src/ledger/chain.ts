import type { Chain, Link, Row, Store } from "./store.ts";
import { NEVER } from "./table.ts";

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
  const reached = reachable(target, chain);
  const links = chain.links.filter((link) => reached.has(link.id));
  links.sort((a, b) => knownAt(a.row) - knownAt(b.row) || (a.id < b.id ? -1 : 1));
  const withdrawn = chain.retractions
    .filter(({ aim }) => aim !== undefined && reached.has(aim))
    .map(({ row }) => knownAt(row));
  withdrawn.sort((a, b) => a - b);
  const first = links.find((link) => link.id === chain.root);
  for (const link of chain.links) if (!reached.has(link.id)) show(target, link.row, NEVER, NEVER, changed);
  links.forEach(({ row: at }, index) => {
    const { table, row } = at;
    const from = knownAt(at);
    const next: Link | undefined = links[index + 1];
    const until = Math.min(next ? knownAt(next.row) : NEVER, withdrawn.find((moment) => moment >= from) ?? NEVER);
    table.ids[row] = chain.root;
    if (first) table.recordedAt.values[row] = knownAt(first.row);
    show(target, at, from, until, changed);
  });
}

/** The links that hang together with the document's first entry; none while that one waits for its own target or was refused. */
function reachable(target: Store, chain: Chain): ReadonlySet<string> {
  const root = chain.links.find((link) => link.id === chain.root);
  if (!root || root.aim !== undefined || target.conflicts.has(chain.root)) return new Set();
  const reached = new Set([chain.root]);
  for (let size = 0; size < reached.size; ) {
    size = reached.size;
    for (const { id, aim } of chain.links) if (aim !== undefined && reached.has(aim)) reached.add(id);
  }
  return reached;
}

/** Sets from when until when a row, and whatever it yielded, is live. */
export function show(target: Store, at: Row, visible: number, hidden: number, changed: Row[]): void {
  const { table, row } = at;
  table.visible.values[row] = visible;
  table.hidden.values[row] = hidden;
  changed.push(at);
  for (const { name, row: derived } of target.yielded.get(table)?.get(row) ?? []) {
    derived.table.ids[derived.row] = `${table.ids[row]}/${name}`;
    derived.table.recordedAt.values[derived.row] = table.recordedAt.values[row] as number;
    show(target, derived, visible, hidden, changed);
  }
}

/** The `recordedAt` of the link itself, whatever document it belongs to. */
export function knownAt({ table, row }: Row): number {
  return table.known.values[row] as number;
}
