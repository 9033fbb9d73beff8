import type { EntryKind } from "../model/entry-kind.ts";
import type { Refusal } from "../model/refusal.ts";
import type { Span } from "../time/period-span.ts";
import type { SiteCalendar } from "../time/site-calendar.ts";
import { type Dictionary, dictionary } from "./dictionary.ts";
import { type Encode, encoder } from "./encode.ts";
import type { PlainRead } from "./plain-fields.ts";
import { copyTable, type Table, table } from "./table.ts";

/** A row of some table. */
export interface Row {
  readonly table: Table;
  readonly row: number;
}

/** One entry of a chain of corrections. */
export interface Link {
  readonly id: string;
  /** The entry that it corrects or withdraws; absent on the first. */
  readonly aim?: string;
  readonly row: Row;
}

/** A row that another one yielded, by its name within it. */
export interface YieldedRow {
  readonly name: string;
  readonly row: Row;
}

/** What yields an entry, and where it was first written; nowhere where the document was refused. */
export interface Derived {
  readonly document: string;
  readonly row?: Row;
}

/** The links and withdrawals of one document that has more than its first entry. */
export interface Chain {
  readonly root: string;
  readonly links: Link[];
  /** When the document was withdrawn. */
  readonly retractions: Link[];
}

/** Everything recorded at a site, as columns; private to core. The public face is `Ledger`. */
export interface Store {
  readonly kinds: ReadonlyMap<string, EntryKind>;
  readonly words: Dictionary;
  readonly zone: string;
  readonly calendar: SiteCalendar;
  readonly tables: Map<string, Table>;
  readonly encoders: Map<string, Encode>;
  /** How data of each kind met so far are read where they are plainly in order; undefined for a kind whose schema must be asked. */
  readonly plainReads: Map<string, PlainRead | undefined>;
  /** The minutes that each text of `covers` met so far stands for; undefined for one that stands for none. */
  readonly spans: Map<string, Span | undefined>;
  /** Where each entry id was first written. */
  readonly places: Map<string, Row>;
  /** Ids that came twice with different content: refused for good. */
  readonly conflicts: Set<string>;
  /** Where further copies of an entry came from, the same as the first: they are refused with it should one come that differs. */
  readonly copies: Map<string, readonly number[]>;
  /** Corrections and withdrawals of what they cannot correct or withdraw, by what they aim at: refused, whatever came first. */
  readonly misfits: Map<string, Set<string>>;
  readonly chains: Map<string, Chain>;
  /** Root of each entry that replaces another. */
  readonly roots: Map<string, string>;
  /** Links and retractions whose target has not come yet, by target. */
  readonly waiting: Map<string, Link[]>;
  /** Rows that a row yielded. */
  readonly yielded: Map<Table, Map<number, readonly YieldedRow[]>>;
  /** Ids of yielded entries: no other entry may have one. */
  readonly derived: Map<string, Derived>;
  /** Those of them that came since the last entry was recorded. */
  readonly claimed: string[];
  readonly refused: Refusal[];
  /** Links that lead nowhere, once they have been looked for since the last entry. */
  lost: ReadonlyMap<string, Refusal> | undefined;
}

export interface StoreOptions {
  readonly kinds: ReadonlyMap<string, EntryKind>;
  readonly zone: string;
  readonly calendar: SiteCalendar;
}

export function store({ kinds, zone, calendar }: StoreOptions): Store {
  return {
    kinds,
    zone,
    calendar,
    words: dictionary(),
    tables: new Map(),
    encoders: new Map(),
    plainReads: new Map(),
    spans: new Map(),
    places: new Map(),
    conflicts: new Set(),
    copies: new Map(),
    misfits: new Map(),
    chains: new Map(),
    roots: new Map(),
    waiting: new Map(),
    yielded: new Map(),
    derived: new Map(),
    claimed: [],
    refused: [],
    lost: undefined,
  };
}

/** The table of a kind, made when its first row comes. */
export function tableOf(target: Store, kind: EntryKind): Table {
  const known = target.tables.get(kind.id);
  if (known) return known;
  const made = table(kind);
  target.tables.set(kind.id, made);
  target.encoders.set(kind.id, encoder(made, target.words, target.zone));
  return made;
}

/** A store that can go on growing while the first one stays as it is. The dictionary is shared: it only ever adds. */
export function copyStore(source: Store): Store {
  const copy: Store = { ...store(source), words: source.words };
  const moved = new Map<Table, Table>();
  for (const [kind, original] of source.tables) {
    const made = copyTable(original);
    moved.set(original, made);
    copy.tables.set(kind, made);
    copy.encoders.set(kind, encoder(made, copy.words, copy.zone));
  }
  const move = ({ table: from, row }: Row): Row => ({ table: moved.get(from) ?? from, row });
  for (const [id, row] of source.places) copy.places.set(id, move(row));
  for (const id of source.conflicts) copy.conflicts.add(id);
  for (const [id, origins] of source.copies) copy.copies.set(id, origins);
  for (const [aim, ids] of source.misfits) copy.misfits.set(aim, new Set(ids));
  for (const [id, { root, links, retractions }] of source.chains) {
    copy.chains.set(id, {
      root,
      links: links.map((link) => ({ ...link, row: move(link.row) })),
      retractions: retractions.map((link) => ({ ...link, row: move(link.row) })),
    });
  }
  for (const [id, root] of source.roots) copy.roots.set(id, root);
  for (const [id, rows] of source.waiting)
    copy.waiting.set(
      id,
      rows.map((link) => ({ ...link, row: move(link.row) })),
    );
  for (const [from, rows] of source.yielded) {
    const made = new Map<number, readonly YieldedRow[]>();
    for (const [row, derived] of rows)
      made.set(
        row,
        derived.map(({ name, row: child }) => ({ name, row: move(child) })),
      );
    copy.yielded.set(moved.get(from) ?? from, made);
  }
  for (const [id, { document, row }] of source.derived)
    copy.derived.set(id, row ? { document, row: move(row) } : { document });
  copy.refused.push(...source.refused);
  return copy;
}
