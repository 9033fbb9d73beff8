import type { core } from "zod";
import type { Entry } from "../model/entry.ts";
import type { EntryKind } from "../model/entry-kind.ts";
import type { Refusal } from "../model/refusal.ts";
import { nearest } from "../text/nearest.ts";
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

function expectation(issue: core.$ZodIssue | undefined): { expected: string } {
  return { expected: issue?.message ?? "an entry" };
}

function foundAt(input: unknown, issue: core.$ZodIssue | undefined): string {
  if (issue?.code === "unrecognized_keys") return issue.keys.map(short).join(", ");
  let value: unknown = input;
  for (const step of issue?.path ?? []) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return "nothing";
    value = (value as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return value === undefined
    ? "nothing"
    : short(typeof value === "string" ? value : (JSON.stringify(value) ?? typeof value));
}

/** At most sixty characters of a value, so that one bad line cannot fill an error. */
export function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}… (${text.length} characters)` : text;
}

function idOf(input: unknown): { entry?: string } {
  if (typeof input !== "object" || input === null || !("id" in input) || typeof input.id !== "string") return {};
  return { entry: short(input.id) };
}
