import { read, texts } from "./paths.ts";
import { compare, one, zero } from "./ratio.ts";
import { amountOf, momentOf, pathsOf } from "./register-sources.ts";
import type { Register } from "./schemas.ts";
import { rowsOf } from "./where.ts";
import type { World } from "./world.ts";

/** Between when a row may make the level of a key that it does not name higher, or lower, than it seems. */
export interface Stray {
  /** The texts of each part of the key; none for one that is missing. */
  readonly parts: readonly (readonly string[])[];
  readonly from: number;
  readonly until: number;
  readonly raises: boolean;
  readonly lowers: boolean;
}

/** The rows of a source that do not say which key they move; `side` is 1 where it raises the level and −1 where it lowers it. */
export function straysOf(
  world: World,
  register: Register,
  source: Register["plus"][number] | NonNullable<Register["minus"]>[number],
  side: 1 | -1,
): readonly Stray[] {
  const rows = [...rowsOf(world, source.of), ...rowsOf(world, source.of, "undecided")];
  return rows.flatMap((row) => {
    const parts = pathsOf(register, source.of).map((path) => {
      const got = read(world, row, path);
      return got === undefined ? [] : texts(got).filter((text) => text !== "");
    });
    if (parts.every((part) => part.length > 0)) return [];
    const ends = "ends" in source && source.ends !== undefined;
    const [begins, stops] = ["from" in source ? source.from : undefined, "until" in source ? source.until : undefined];
    const from = begins === undefined ? row.at : (momentOf(world, row, begins, "from") ?? row.at);
    const until =
      stops === undefined
        ? Number.POSITIVE_INFINITY
        : (momentOf(world, row, stops, "until") ?? Number.POSITIVE_INFINITY);
    if (from >= until) return [];
    const amount = ends ? one : amountOf(world, row, source.amount);
    const way = amount === undefined ? undefined : compare(amount, zero) * side;
    const [raises, lowers] = [!ends && (way === undefined || way > 0), ends || way === undefined || way < 0];
    return [{ parts, from, until, raises, lowers }];
  });
}

/** The rows that may move a key, or one that begins with it, between two minutes. */
export function straysFor(
  { strays }: { readonly strays: readonly Stray[] },
  key: readonly string[],
  from: number,
  to: number,
): readonly Stray[] {
  const agrees = ({ parts }: Stray) =>
    key.every((part, index) => (parts[index] ?? []).length === 0 || parts[index]?.includes(part));
  return strays.filter((stray) => stray.from < to && from < stray.until && agrees(stray));
}
