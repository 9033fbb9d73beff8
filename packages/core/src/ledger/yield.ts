import { Entry, type YieldedEntry } from "../model/entry.ts";
import type { EntryKind } from "../model/entry-kind.ts";
import { among, expectedOf } from "../model/expected-of.ts";
import { foundAt, short } from "../model/found.ts";
import { phrase } from "../model/phrase.ts";
import { reasonOf } from "../model/reason-of.ts";
import { show } from "./chain.ts";
import { plainInput } from "./read-input.ts";
import { badField, type Problem } from "./refuse.ts";
import type { Row, Store, YieldedRow } from "./store.ts";
import { dropLastRow } from "./table.ts";
import { write } from "./write.ts";

/** Documents yield documents at most so deep; more is a circle. */
const MAX_DEPTH = 4;

/** Writes the entries that a document gives rise to, live as long as the link that gave them. */
export function yieldFrom(
  target: Store,
  kind: EntryKind,
  parent: Entry,
  row: Row,
  changed: Row[],
  refuse: (problem: Problem) => void,
  depth = 0,
): void {
  if (!kind.yields) return;
  const children: YieldedRow[] = [];
  const names = new Set<string>();
  for (const yielded of yieldedBy(kind, parent, refuse)) {
    const read = readYielded(target, kind, parent, yielded, names, depth);
    const written = "code" in read ? read : write(target, read.kind, read.entry);
    if ("code" in written) {
      refuse({ ...written, code: "badYield" });
      continue;
    }
    if ("code" in read) continue;
    names.add(yielded.name);
    children.push({ name: yielded.name, row: written });
    yieldFrom(target, read.kind, read.entry, written, [], refuse, depth + 1);
  }
  if (children.length === 0) return;
  const rows = target.yielded.get(row.table) ?? new Map<number, readonly YieldedRow[]>();
  rows.set(row.row, children);
  target.yielded.set(row.table, rows);
  show(target, row, row.table.visible.values[row.row] as number, row.table.hidden.values[row.row] as number, changed);
  // What a correction yields under its own id is spoken for too, whether what it corrects came before it or comes later.
  for (const { name } of children) claim(target, parent.id, `${parent.id}/${name}`);
}

/**
 * Takes the ids that a refused copy of a document gives, at every depth, so that its coming first or second makes no difference. What it
 * yields is written to see whether it can be, and taken back.
 */
export function claimFrom(target: Store, kind: EntryKind, parent: Entry, document = parent.id, depth = 0): void {
  if (!kind.yields) return;
  const names = new Set<string>();
  for (const yielded of yieldedBy(kind, parent, () => {})) {
    const read = readYielded(target, kind, parent, yielded, names, depth);
    if ("code" in read) continue;
    const written = write(target, read.kind, read.entry);
    if ("code" in written) continue;
    dropLastRow(written.table);
    names.add(yielded.name);
    claim(target, document, read.entry.id);
    claimFrom(target, read.kind, read.entry, document, depth + 1);
  }
}

function claim(target: Store, document: string, id: string): void {
  if (target.derived.has(id)) return;
  target.derived.set(id, { document });
  target.claimed.push(id);
}

/** What the kind's own code makes of a document; nothing, with the reason told, where it throws. The document itself stands. */
function yieldedBy(kind: EntryKind, parent: Entry, refuse: (problem: Problem) => void): readonly YieldedEntry[] {
  try {
    return [...(kind.yields?.entries(parent) ?? [])];
  } catch (thrown) {
    const found = phrase("thrownBy", { kind: kind.id, reason: short(reasonOf(thrown)) });
    refuse({ code: "badYield", entry: parent.id, found, expected: phrase("yieldedEntries") });
    return [];
  }
}

function readYielded(
  target: Store,
  kind: EntryKind,
  parent: Entry,
  yielded: YieldedEntry,
  names: ReadonlySet<string>,
  depth: number,
): { readonly kind: EntryKind; readonly entry: Entry } | Problem {
  try {
    const { name, ...rest } = yielded;
    const refused = { code: "badYield", entry: parent.id, path: String(name) } as const;
    const declared = kind.yields?.kinds ?? [];
    const childKind = declared.includes(rest.kind) ? target.kinds.get(rest.kind) : undefined;
    if (!childKind) return { ...refused, found: foundAt(rest, ["kind"]), expected: among(declared) };
    if (depth >= MAX_DEPTH) {
      return {
        ...refused,
        found: phrase("documentsDown", { kind: rest.kind, count: depth + 1 }),
        expected: phrase("documentsDeep", { count: MAX_DEPTH }),
      };
    }
    if (names.has(name))
      return { ...refused, found: phrase("second", { name: short(name) }), expected: phrase("eachNameOnce") };
    const given = { ...inherited(parent), ...rest, id: `${parent.id}/${name}` };
    const plain = plainInput(target, given);
    if (plain) return plain;
    const child = Entry.safeParse(given);
    if (!child.success) {
      const issue = child.error.issues[0];
      const path = [String(name), ...(issue?.path.map(String) ?? [])].join(".");
      return {
        ...refused,
        path,
        found: foundAt(rest, issue?.path ?? []),
        expected: issue ? expectedOf(issue) : phrase("entry"),
      };
    }
    const data = childKind.data.safeParse(child.data.data);
    if (!data.success) return badField(child.data, data.error.issues[0], childKind);
    return { kind: childKind, entry: { ...child.data, data: data.data as Entry["data"] } };
  } catch (thrown) {
    const found = phrase("throwing", { reason: short(reasonOf(thrown)) });
    return { code: "badYield", entry: parent.id, found, expected: phrase("namedEntry") };
  }
}

/** What a yielded entry takes from its document where it says nothing itself. */
function inherited({ at, covers, recordedAt, area, subject, actors }: Entry): Partial<Entry> {
  return {
    at,
    ...(covers === undefined ? {} : { covers }),
    ...(recordedAt === undefined ? {} : { recordedAt }),
    ...(area === undefined ? {} : { area }),
    ...(subject === undefined ? {} : { subject }),
    ...(actors === undefined ? {} : { actors }),
  };
}
