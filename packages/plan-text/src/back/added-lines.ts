import { withoutMarker } from "../write/marker.ts";
import type { CarriedLine } from "./edited-words.ts";
import { type Place, valueAt, withInserted } from "./plan-place.ts";

/** A line that was added, and the written line that it stands below. */
export interface AddedLine {
  readonly text: string;
  readonly below: CarriedLine["says"];
}

/** Where in a plan an added line belongs: below an item of a section, at the head of a section, or among the tasks. */
interface Home {
  readonly list: Place;
  readonly index: number;
}

/**
 * Tells where an added line belongs; undefined where the plan has no place for it.
 *
 * @example
 * homeOf({ at: ["sections", 1, "content", 0] }); //=> { list: ["sections", 1, "content"], index: 1 }
 * homeOf({ at: ["title"] }); //=> undefined
 */
export function homeOf(below: AddedLine["below"]): Home | undefined {
  if (below === undefined) return undefined;
  const place = below.stands ?? below.at;
  if (place[0] === "sections" && place.at(-1) === "title")
    return { list: [...place.slice(0, -1), "content"], index: 0 };
  const content = place.lastIndexOf("content");
  const at = place[content + 1];
  if (content > 0 && typeof at === "number") return { list: place.slice(0, content + 1), index: at + 1 };
  return place[0] === "tasks" && typeof place[1] === "number" ? { list: ["tasks"], index: place[1] + 1 } : undefined;
}

/** Puts added lines into a plan, from the last to the first, so that the places above them stay what they were. */
export function withAdded(plan: unknown, added: readonly AddedLine[]): unknown {
  let [next, number] = [plan, 0];
  for (const { text, below } of added.toReversed()) {
    const home = homeOf(below);
    if (home === undefined) continue;
    const isTask = home.list[0] === "tasks";
    if (isTask) number += 1;
    const value = isTask ? { id: freshId(next, number), text: withoutMarker(text) } : text;
    next = withInserted(next, home.list, home.index, [value]);
  }
  return next;
}

function freshId(plan: unknown, number: number): string {
  const taken = new Set(
    ["tasks", "goals"].flatMap((list) => {
      const items = valueAt(plan, [list]);
      return Array.isArray(items) ? items.map((item: unknown) => valueAt(item, ["id"])) : [];
    }),
  );
  const id = `added-${number}`;
  return taken.has(id) ? freshId(plan, number + 1) : id;
}
