import type { core } from "zod";
import type { Entry } from "../model/entry.ts";
import type { EntryKind } from "../model/entry-kind.ts";
import { expectedOf } from "../model/expected-of.ts";
import { type Found, foundAt, foundOf, short } from "../model/found.ts";
import { isPhrase, phrase } from "../model/phrase.ts";
import type { Refusal } from "../model/refusal.ts";
import { nearest } from "../text/nearest.ts";
import type { Store } from "./store.ts";

/** Why something was refused, before its place in the input is added. */
export type Problem = Omit<Refusal, "place">;

/** Fields of the envelope that name people, may hold what describes them, or name whatever the kind is about. */
const PERSONAL_FIELDS: readonly unknown[] = ["actors", "data", "subject"];

/** The input is no entry at all, or a field of the envelope is wrong. */
export function notAnEntry(input: unknown, issue: core.$ZodIssue | undefined): Problem {
  const path = issue?.path.join(".") ?? "";
  const written = foundIn(input, issue);
  const found = issue?.code === "unrecognized_keys" || !isWritten(written) ? written : unnamed(input, issue, written);
  return {
    code: "notAnEntry",
    ...idOf(input),
    ...(path ? { path } : {}),
    expected: issue ? expectedOf(issue) : phrase("entry"),
    found: found ?? written,
  };
}

/** What may be said of a field that may name somebody, or of an input that is no entry; undefined where what was written may be shown. */
function unnamed(input: unknown, issue: core.$ZodIssue | undefined, written: Found): Found | undefined {
  const [field, ...below] = issue?.path ?? [];
  if (field === undefined) return phrase("ofType", { type: Array.isArray(input) ? "list" : typeof input });
  if (!PERSONAL_FIELDS.includes(field)) return undefined;
  // That a whole field is of the wrong type names nobody.
  const json = below.length === 0 && isPhrase(written) && written.id === "json" ? String(written.values?.json) : "";
  return json === "" ? phrase("personal") : phrase("ofType", { type: json.startsWith("[") ? "list" : "object" });
}

/** Whether something was found that shows what was written: texts and their like, and not that there is nothing. */
function isWritten(found: Found): boolean {
  if (typeof found !== "object" || found === null) return typeof found === "string";
  return found.id === "json" || found.id === "beginning";
}

/** Reading the input, or its data, threw: a getter, a circle, or a schema of some pack. */
export function unreadable(input: unknown, path: "" | "data", reason: string): Problem {
  return {
    code: path === "" ? "notAnEntry" : "badField",
    ...idOf(input),
    ...(path === "" ? {} : { path }),
    found: phrase("throwing", { reason: short(reason) }),
    expected: phrase("plainJson"),
  };
}

/** A key that would reach for the prototype instead of naming a field. */
export function badKey(entry: Entry, path: string): Problem {
  return {
    code: "badField",
    entry: entry.id,
    path,
    found: phrase("protoKey"),
    expected: phrase("plainName"),
  };
}

export function unknownKind(target: Store, entry: Entry): Problem {
  const guess = nearest(entry.kind, [...target.kinds.keys()]);
  const problem: Problem = {
    code: "unknownKind",
    entry: entry.id,
    path: "kind",
    found: foundOf(entry.kind),
    expected: phrase("entryKind"),
  };
  return guess === undefined ? problem : { ...problem, didYouMean: guess };
}

/** Somebody takes part in a role that the kind does not have. */
export function unknownRole(entry: Entry, role: string, { roles }: EntryKind): Problem {
  const guess = nearest(role, roles);
  return {
    code: "badField",
    entry: entry.id,
    path: "actors",
    found: foundOf(role),
    expected: roles.length === 0 ? phrase("noRole") : phrase("declaredRole", { names: roles }),
    ...(guess === undefined ? {} : { didYouMean: guess }),
  };
}

export function badField(entry: Entry, issue: core.$ZodIssue | undefined, kind: EntryKind): Problem {
  const path = issue?.path.map(String) ?? [];
  const personal = issue?.code !== "unrecognized_keys" && holdsPersonal(kind, path.join("."));
  const found = personal ? phrase("personal") : foundIn(entry.data, issue);
  const problem: Problem = {
    code: "badField",
    entry: entry.id,
    path: ["data", ...path].join("."),
    found,
    expected: issue ? expectedOf(issue) : phrase("value"),
  };
  const fields = kind.columns.filter(({ role }) => !role).map((column) => column.path);
  const names =
    issue?.code === "invalid_value" ? issue.values.map(String) : issue?.code === "unrecognized_keys" ? fields : [];
  const wrong = issue?.code === "unrecognized_keys" ? issue.keys[0] : found;
  const guess = typeof wrong === "string" ? nearest(wrong, names) : undefined;
  return guess === undefined ? problem : { ...problem, didYouMean: guess };
}

/** Whether what stands at a path below `data` is personal, lies in something personal, or holds it. */
function holdsPersonal({ columns }: EntryKind, path: string): boolean {
  return columns.some(
    (column) =>
      column.personal &&
      !column.role &&
      (path === "" || column.path === path || path.startsWith(`${column.path}.`) || column.path.startsWith(`${path}.`)),
  );
}

export function badTime(entry: Entry, path: string, found: string): Problem {
  return { code: "badTime", entry: entry.id, path, found: foundOf(found), expected: phrase("moment") };
}

/** `covers` names no slot or period; after a day it may name a meal of the site. */
export function badCovers(entry: Entry, found: string, meals: readonly string[]): Problem {
  const [, day, meal] = /^(\d{4}-\d{2}-\d{2})\/([^\d].*)$/.exec(found) ?? [];
  const problem: Problem = {
    code: "badTime",
    entry: entry.id,
    path: "covers",
    found: foundOf(found),
    expected: phrase("covered"),
  };
  if (day === undefined || meal === undefined || meals.length === 0) return problem;
  const guess = nearest(meal, meals);
  return {
    ...problem,
    expected: phrase("meal", { names: meals }),
    ...(guess === undefined ? {} : { didYouMean: `${day}/${guess}` }),
  };
}

/** Its id is that of an entry which a document yields. */
export function takenId(id: string, document: string): Problem {
  return {
    code: "duplicateId",
    entry: id,
    path: "id",
    found: phrase("yieldedId", { document: short(document) }),
    expected: phrase("oneEntryPerId"),
  };
}

/** What it corrects or withdraws is not in the ledger. */
export function noTarget(entry: string, aim: string): Problem {
  return { code: "unknownTarget", entry, found: aim, expected: phrase("entryId") };
}

/** What it corrects or withdraws stands and falls with the document that yields it. */
export function yieldedTarget(entry: string, aim: string, document: string): Problem {
  const found = phrase("yielded", { id: short(aim), document: short(document) });
  return { code: "unknownTarget", entry, found, expected: phrase("correctionOf", { id: short(document) }) };
}

/** It replaces itself, directly or through others. */
export function circle(entry: string, aim: string): Problem {
  return { code: "circle", entry, path: "replaces", found: aim, expected: phrase("earlierEntry") };
}

function foundIn(input: unknown, issue: core.$ZodIssue | undefined): Found {
  const [only, ...others] = issue?.code === "unrecognized_keys" ? issue.keys : [];
  if (only === undefined) return foundAt(input, issue?.path ?? []);
  return others.length === 0 ? foundOf(only) : phrase("all", { names: [only, ...others].map(short) });
}

function idOf(input: unknown): { entry?: string } {
  try {
    if (typeof input !== "object" || input === null || !("id" in input)) return {};
    const { id } = input;
    return typeof id === "string" ? { entry: short(id) } : {};
  } catch {
    return {};
  }
}
