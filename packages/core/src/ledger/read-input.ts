import { Entry } from "../model/entry.ts";
import type { EntryKind } from "../model/entry-kind.ts";
import { reasonOf } from "../model/reason-of.ts";
import { isPlainData, plainEntry } from "./plain-entry.ts";
import { type PlainRead, plainFields, UNREAD } from "./plain-fields.ts";
import { badField, badKey, notAnEntry, type Problem, unknownKind, unknownRole, unreadable } from "./refuse.ts";
import type { Store } from "./store.ts";

/** An input as an entry of its kind, its data as the kind's schema reads them; or why it is none. */
export type ReadInput =
  | { readonly kind: EntryKind; readonly entry: Entry; readonly problem?: never }
  | { readonly kind?: never; readonly entry?: never; readonly problem: Problem };

/** Reads the input into an entry of its own; whatever it does while it is read, it can only be refused. */
export function readInput(target: Store, input: unknown): ReadInput {
  let at: "" | "data" = "";
  try {
    const plain = plainInput(target, input);
    if (plain) return plain;
    const parsed = Entry.safeParse(input);
    if (!parsed.success) return { problem: notAnEntry(input, parsed.error.issues[0]) };
    const envelope = parsed.data;
    const kind = target.kinds.get(envelope.kind);
    if (!kind) return { problem: unknownKind(target, envelope) };
    const strange = strangeRole(envelope, kind);
    if (strange !== undefined) return { problem: unknownRole(envelope, strange, kind) };
    const reaching = reachingKey(input);
    if (reaching !== undefined) return { problem: badKey(envelope, reaching) };
    at = "data";
    const data = kind.data.safeParse(envelope.data);
    if (!data.success) return { problem: badField(envelope, data.error.issues[0], kind) };
    return { kind, entry: { ...envelope, data: data.data as Entry["data"] } };
  } catch (thrown) {
    return { problem: unreadable(input, at, reasonOf(thrown)) };
  }
}

/** Reads an input that is plainly in order, as the schemas would; undefined where they must decide. */
export function plainInput(
  target: Store,
  input: unknown,
): { readonly kind: EntryKind; readonly entry: Entry } | undefined {
  const entry = plainEntry(input);
  const kind = entry && target.kinds.get(entry.kind);
  if (!kind || strangeRole(entry, kind) !== undefined) return undefined;
  const read = plainReadOf(target, kind);
  if (read) entry.data = read(entry.data);
  else {
    // This schema has to be asked; the envelope need not be gone through again for it.
    entry.data = isPlainData(entry.data) ? asked(kind, entry.data) : UNREAD;
  }
  return hasData(entry) ? { kind, entry } : undefined;
}

/** What the schema makes of the data. One that throws is asked once more, where its refusal can be told. */
function asked(kind: EntryKind, data: object): unknown {
  try {
    const read = kind.data.safeParse({ ...data });
    return read.success ? read.data : UNREAD;
  } catch {
    return UNREAD;
  }
}

/** A role that the kind does not have. */
function strangeRole({ actors }: Pick<Entry, "actors">, { roles }: EntryKind): string | undefined {
  for (const role in actors) if (!roles.includes(role)) return role;
  return undefined;
}

function hasData(entry: { readonly data: unknown }): entry is Entry {
  return entry.data !== UNREAD;
}

function plainReadOf({ plainReads }: Store, kind: EntryKind): PlainRead | undefined {
  if (!plainReads.has(kind.id)) plainReads.set(kind.id, plainFields(kind.data));
  return plainReads.get(kind.id);
}

/** Where a key `__proto__` stands that zod drops without a word. */
function reachingKey(input: unknown): string | undefined {
  const { data, actors } = input as { readonly data: object; readonly actors?: object };
  if (Object.hasOwn(data, "__proto__")) return "data.__proto__";
  return actors !== undefined && Object.hasOwn(actors, "__proto__") ? "actors.__proto__" : undefined;
}
