import type { core } from "zod";
import type { Entry } from "../model/entry.ts";
import type { EntryKind } from "../model/entry-kind.ts";
import type { Refusal } from "../model/refusal.ts";
import { nearest } from "../text/nearest.ts";
import { short, shownAt } from "./shown.ts";
import type { Store } from "./store.ts";

/** Why something was refused, before its place in the input is added. */
export type Problem = Omit<Refusal, "place">;

/** The input is no entry at all, or a field of the envelope is wrong. */
export function notAnEntry(input: unknown, issue: core.$ZodIssue | undefined): Problem {
  const path = issue?.path.join(".") ?? "";
  return {
    code: "notAnEntry",
    ...idOf(input),
    ...(path ? { path } : {}),
    ...expectation(issue),
    found: foundAt(input, issue),
  };
}

/** Reading the input, or its data, threw: a getter, a circle, or a schema of some pack. */
export function unreadable(input: unknown, path: "" | "data", reason: string): Problem {
  return {
    code: path === "" ? "notAnEntry" : "badField",
    ...idOf(input),
    ...(path === "" ? {} : { path }),
    found: `something that throws when it is read: ${short(reason)}`,
    expected: "plain JSON",
  };
}

/** A key that would reach for the prototype instead of naming a field. */
export function badKey(entry: Entry, path: string): Problem {
  return {
    code: "badField",
    entry: entry.id,
    path,
    found: "the key __proto__",
    expected: "a plain field name",
  };
}

export function unknownKind(target: Store, entry: Entry): Problem {
  const guess = nearest(entry.kind, [...target.kinds.keys()]);
  const problem: Problem = {
    code: "unknownKind",
    entry: entry.id,
    path: "kind",
    found: short(entry.kind),
    expected: "a kind of an installed pack",
  };
  return guess === undefined ? problem : { ...problem, didYouMean: guess };
}

export function badField(entry: Entry, issue: core.$ZodIssue | undefined, kind: EntryKind): Problem {
  const path = issue?.path.map(String) ?? [];
  const personal = kind.columns.some((column) => column.personal && path.join(".").startsWith(column.path));
  const found = personal ? "(personal)" : foundAt(entry.data, issue);
  const problem: Problem = {
    code: "badField",
    entry: entry.id,
    path: ["data", ...path].join("."),
    found,
    ...expectation(issue),
  };
  if (issue?.code !== "unrecognized_keys") return problem;
  const guess = nearest(
    issue.keys[0] ?? "",
    kind.columns.map((column) => column.path),
  );
  return guess === undefined ? problem : { ...problem, didYouMean: guess };
}

export function badTime(entry: Entry, path: string, found: string): Problem {
  const expected =
    path === "covers" ? "a slot or period, such as 2025-09-01, 2025-09 or a term" : "YYYY-MM-DDTHH:mm of a real day";
  return { code: "badTime", entry: entry.id, path, found: short(found), expected };
}

/** Its id is that of an entry which a document yields. */
export function takenId(id: string, document: string): Problem {
  return {
    code: "duplicateId",
    entry: id,
    path: "id",
    found: `the id of an entry that ${short(document)} yields`,
    expected: "one entry for each id",
  };
}

/** What it corrects or withdraws is not in the ledger. */
export function noTarget(entry: string, aim: string): Problem {
  return { code: "unknownTarget", entry, found: aim, expected: "the id of an entry in the ledger" };
}

/** What it corrects or withdraws stands and falls with the document that yields it. */
export function yieldedTarget(entry: string, aim: string, document: string): Problem {
  const found = `${short(aim)}, which ${short(document)} yields`;
  return { code: "unknownTarget", entry, found, expected: `a correction of ${short(document)}` };
}

/** It replaces itself, directly or through others. */
export function circle(entry: string, aim: string): Problem {
  return { code: "circle", entry, path: "replaces", found: aim, expected: "an earlier entry" };
}

function expectation(issue: core.$ZodIssue | undefined): { expected: string } {
  return { expected: issue?.message ?? "an entry" };
}

function foundAt(input: unknown, issue: core.$ZodIssue | undefined): string {
  return issue?.code === "unrecognized_keys" ? issue.keys.map(short).join(", ") : shownAt(input, issue?.path ?? []);
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
