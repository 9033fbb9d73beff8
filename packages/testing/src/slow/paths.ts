import { DAY, dateOf, dayAt, readDay, two, weekdayNames, weekdayOf, writeDay, writeMinute } from "./days.ts";
import type { SlowColumn } from "./input.ts";
import { readMoment } from "./moments.ts";
import { exact, type Ratio, toNumber } from "./ratio.ts";
import type { Row } from "./row.ts";
import type { World } from "./world.ts";

/** What stands at a path. Days are day numbers, instants minutes. */
export type Got =
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "number"; readonly value: Ratio }
  | { readonly type: "boolean"; readonly value: boolean }
  | { readonly type: "day" | "instant"; readonly value: number }
  | { readonly type: "list"; readonly value: readonly string[] }
  | { readonly type: "json"; readonly value: unknown };

/** Reads a path of a row; undefined when there is no value. */
export function read(world: World, row: Row, path: string): Got | undefined {
  const own = readOwn(world, row, path);
  if (own !== "no such path") return own;
  const step = stepOf(world, row.kind, path);
  const value = step === undefined ? undefined : readOwn(world, row, step.path);
  if (step === undefined || value === undefined || value === "no such path") return undefined;
  const found = texts(value).map((subject) => {
    const referred = inForce(world, step.ref, subject, row.at);
    const got = referred === undefined ? undefined : readOwn(world, referred, step.rest);
    return got === "no such path" ? undefined : got;
  });
  if (value.type !== "list") return found[0];
  return found.includes(undefined)
    ? undefined
    : { type: "list", value: found.flatMap((got) => (got ? texts(got) : [])) };
}

/** The kind to which the value of a path refers. */
export function refOf(world: World, kind: string, path: string): string | undefined {
  const column = columnOf(world, kind, path);
  if (column !== undefined) return column.ref;
  if (path === "@area") return "site/area";
  const step = stepOf(world, kind, path);
  return step === undefined ? undefined : refOf(world, step.ref, step.rest);
}

/** The row of a kind that describes a subject at a minute. */
export function inForce(world: World, kind: string, subject: string, minute: number): Row | undefined {
  return world.rows
    .filter((row) => row.kind === kind && row.entry.subject === subject && row.at <= minute)
    .filter((row) => {
      const until = columnOf(world, kind, "until") === undefined ? undefined : read(world, row, "until");
      return until?.type !== "day" || minute < (until.value + 1) * DAY;
    })
    .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))[0];
}

/** The texts by which a value stands in a key: one, or one for each element of a list. */
export function texts(got: Got): readonly string[] {
  if (got.type === "list") return got.value;
  if (got.type === "text") return [got.value];
  if (got.type === "number") return [String(toNumber(got.value))];
  if (got.type === "day") return [writeDay(got.value)];
  if (got.type === "instant") return [writeMinute(got.value)];
  return [String(got.value)];
}

/** A day or an instant as a minute. */
export function minuteOf(got: Got | undefined): number | undefined {
  if (got?.type === "day") return got.value * DAY;
  return got?.type === "instant" ? got.value : undefined;
}

function columnOf(world: World, kind: string, path: string): SlowColumn | undefined {
  return world.input.kinds.find((known) => known.id === kind)?.columns.find((column) => column.path === path);
}

/** Splits `asset.category` into the column that refers and the path in the row it refers to. */
function stepOf(world: World, kind: string, path: string): { path: string; rest: string; ref: string } | undefined {
  for (let dot = path.indexOf("."); dot >= 0; dot = path.indexOf(".", dot + 1)) {
    const [head, rest] = [path.slice(0, dot), path.slice(dot + 1)];
    const ref = columnOf(world, kind, head)?.ref ?? (head === "@area" ? "site/area" : undefined);
    if (ref !== undefined) return { path: head, rest, ref };
  }
  return undefined;
}

function readOwn(world: World, row: Row, path: string): Got | undefined | "no such path" {
  if (path.startsWith("@") && !path.includes(".")) return envelope(world, row, path);
  const column = columnOf(world, row.kind, path);
  if (column === undefined) return "no such path";
  return typed(world, column, raw(row, column));
}

function raw(row: Row, column: SlowColumn): unknown {
  const role = column.ref === "site/person" ? row.entry.actors?.[column.path] : undefined;
  if (role !== undefined) return role;
  if (column.path in row.entry.data) return row.entry.data[column.path];
  return column.path.split(".").reduce<unknown>((at, name) => {
    return typeof at === "object" && at !== null ? Object.entries(at).find(([own]) => own === name)?.[1] : undefined;
  }, row.entry.data);
}

function typed(world: World, column: SlowColumn, value: unknown): Got | undefined {
  if (value === undefined || value === null) return undefined;
  if (column.type === "json") return { type: "json", value };
  if (column.type === "list")
    return { type: "list", value: Array.isArray(value) ? value.map(String) : [String(value)] };
  if (column.type === "number") return typeof value === "number" ? { type: "number", value: exact(value) } : undefined;
  if (column.type === "boolean") return typeof value === "boolean" ? { type: "boolean", value } : undefined;
  if (typeof value !== "string") return undefined;
  if (column.type === "text") return { type: "text", value };
  const read = column.type === "day" ? readDay(value) : readMoment(value, world.input.site.timeZone);
  return read === undefined ? undefined : { type: column.type, value: read };
}

function envelope(world: World, row: Row, path: string): Got | undefined {
  const text = (value: string | undefined): Got | undefined =>
    value === undefined ? undefined : { type: "text", value };
  const day = dayAt(row.bucket);
  switch (path) {
    case "@id":
      return text(row.id);
    case "@at":
      return { type: "instant", value: row.at };
    case "@recordedAt":
      return { type: "instant", value: row.recordedAt };
    case "@day":
      return { type: "day", value: day };
    case "@month":
      return text(two(dateOf(day)[1]));
    case "@weekday":
      return text(weekdayNames[weekdayOf(day) - 1]);
    case "@covers":
      return text(row.entry.covers);
    case "@area":
      return text(row.entry.area);
    case "@subject":
      return text(row.entry.subject);
    case "@meal":
      return text(mealOf(world, row));
    default:
      return undefined;
  }
}

function mealOf(world: World, row: Row): string | undefined {
  const named = world.site.meals.find((meal) => row.entry.covers?.slice(10) === `/${meal.id}`);
  if (named !== undefined) return named.id;
  const minute = row.at - dayAt(row.at) * DAY;
  return world.site.meals.find((meal) => [minute, minute + DAY].some((at) => meal.from <= at && at < meal.to))?.id;
}
