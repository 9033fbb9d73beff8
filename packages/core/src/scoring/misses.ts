import type { Mark } from "../model/mark.ts";
import type { ItemChoice, MissTest } from "../model/score-node.ts";
import { countsOpen, type World } from "./world.ts";

/** Whether a mark is one of the items chosen. */
export function chosen(mark: Mark, { items, sections, classes, critical }: ItemChoice): boolean {
  return (
    (!items || items.includes(mark.item)) &&
    (!sections || sections.some((section) => mark.path.includes(section))) &&
    (!classes || (mark.class !== undefined && classes.includes(mark.class))) &&
    (!critical || mark.critical === true)
  );
}

/** Whether at least so many of the items were missed; an open one counts where that makes things worse, or better, as the world asks. */
export function missed(marks: readonly Mark[], test: MissTest, world: World, adds: 1 | -1): boolean {
  const open = countsOpen(world, adds);
  const found = marks.filter(
    (mark) => (mark.outcome === "missed" || (open && mark.outcome === "open")) && chosen(mark, test),
  );
  return found.length >= (test.atLeast ?? 1);
}
