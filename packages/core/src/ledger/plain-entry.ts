import { type Entry, isVisible } from "../model/entry.ts";
import { isKeyText } from "../text/key-text.ts";

type Plain = Readonly<Record<string, unknown>>;

/** The longest id or name of an envelope. */
const LONGEST_NAME = 200;

/** An entry whose data nobody has looked at yet. */
export type Envelope = Omit<{ -readonly [K in keyof Entry]: Entry[K] }, "data"> & { data: unknown };

/**
 * Copies an entry whose envelope is plainly in order, as the schema of entries would; undefined where that is not plain: the schema
 * then decides, and says what is wrong. Its data are handed on as they are. Most of what reading an entry costs is saved.
 */
export function plainEntry(input: unknown): Envelope | undefined {
  if (!isObject(input)) return undefined;
  const { id, kind, at, data, area, subject, replaces, covers, recordedAt, actors } = input;
  if (!isName(id) || !isVisible(id) || typeof kind !== "string" || kind === "" || typeof at !== "string")
    return undefined;
  const entry: Envelope = { id, kind, at, data };
  let met = 4;
  if (area !== undefined) {
    if (!isName(area)) return undefined;
    entry.area = area;
    met += 1;
  }
  if (subject !== undefined) {
    if (!isName(subject)) return undefined;
    entry.subject = subject;
    met += 1;
  }
  if (replaces !== undefined) {
    if (!isName(replaces)) return undefined;
    entry.replaces = replaces;
    met += 1;
  }
  if (covers !== undefined) {
    if (typeof covers !== "string") return undefined;
    entry.covers = covers;
    met += 1;
  }
  if (recordedAt !== undefined) {
    if (typeof recordedAt !== "string") return undefined;
    entry.recordedAt = recordedAt;
    met += 1;
  }
  if (actors !== undefined) {
    const copy = plainActors(actors);
    if (!copy) return undefined;
    entry.actors = copy;
    met += 1;
  }
  // Any further key, one that stands for nothing included, is for the schema to judge.
  return Object.keys(input).length === met ? entry : undefined;
}

/** Whether data are plain JSON fields, without a key that reaches beyond them. */
export function isPlainData(data: unknown): data is Plain {
  if (!isObject(data)) return false;
  const names = Reflect.ownKeys(data);
  return names.length === Object.keys(data).length && !names.includes("__proto__");
}

function plainActors(value: unknown): NonNullable<Entry["actors"]> | undefined {
  if (!isPlainData(value)) return undefined;
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
  return typeof value === "string" && value.length <= LONGEST_NAME && isKeyText(value);
}

/** An object as JSON.parse makes it. */
function isObject(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
