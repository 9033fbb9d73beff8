import { type Entry, isVisible } from "../model/entry.ts";

type Plain = Readonly<Record<string, unknown>>;

/** The longest id or name of an envelope. */
const LONGEST_NAME = 200;

/**
 * Copies an entry whose envelope is plainly in order, as the schema of entries would; undefined where that is not plain: the schema
 * then decides, and says what is wrong. Most of what reading an entry costs is saved.
 */
export function plainEntry(input: unknown): Entry | undefined {
  if (!isPlain(input)) return undefined;
  const { id, kind, at, data } = input;
  if (!isName(id) || !isVisible(id) || typeof kind !== "string" || kind === "" || typeof at !== "string")
    return undefined;
  if (!isPlain(data)) return undefined;
  const entry: { -readonly [K in keyof Entry]: Entry[K] } = { id, kind, at, data: { ...data } };
  for (const name of Object.keys(input)) {
    if (name === "id" || name === "kind" || name === "at" || name === "data") continue;
    const value = input[name];
    if (name === "area" || name === "subject" || name === "replaces") {
      if (!isName(value)) return undefined;
      entry[name] = value;
    } else if (name === "covers" || name === "recordedAt") {
      if (typeof value !== "string") return undefined;
      entry[name] = value;
    } else {
      const actors = name === "actors" ? plainActors(value) : undefined;
      if (!actors) return undefined;
      entry.actors = actors;
    }
  }
  return entry;
}

function plainActors(value: unknown): NonNullable<Entry["actors"]> | undefined {
  if (!isPlain(value)) return undefined;
  const actors: Record<string, string | string[]> = {};
  for (const role of Object.keys(value)) {
    const people = value[role];
    if (isName(people)) actors[role] = people;
    else {
      const several: readonly unknown[] = Array.isArray(people) ? [...people] : [undefined];
      if (!several.every(isName)) return undefined;
      actors[role] = [...several];
    }
  }
  return actors;
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value.length <= LONGEST_NAME;
}

/** An object as JSON.parse makes it, without a key that reaches beyond it. */
function isPlain(value: unknown): value is Plain {
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return false;
  const names = Reflect.ownKeys(value);
  return names.length === Object.keys(value).length && !names.includes("__proto__");
}
