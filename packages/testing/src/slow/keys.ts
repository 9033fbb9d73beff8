import { read, texts } from "./paths.ts";
import type { Row } from "./row.ts";
import { distinctKeys } from "./unit.ts";
import type { World } from "./world.ts";

/** The keys of a row: none when an element is missing, several when a path is a list. No paths make one empty key. */
export function keysOf(world: World, row: Row, paths: readonly string[]): readonly (readonly string[])[] {
  const elements = paths.map((path) => {
    const got = read(world, row, path);
    return got === undefined ? [] : texts(got).filter((text) => text !== "");
  });
  const combine = (keys: readonly (readonly string[])[], values: readonly string[]) =>
    keys.flatMap((key) => values.map((value) => [...key, value]));
  return distinctKeys(elements.reduce<readonly (readonly string[])[]>(combine, [[]]));
}
