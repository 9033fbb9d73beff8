import type { Mark } from "../model/mark.ts";
import type { ScoreNode } from "../model/score-node.ts";
import { adjust } from "./adjust.ts";
import { combine } from "./combine.ts";
import type { Figure } from "./figure.ts";
import { itemFigure } from "./item-figure.ts";
import { chosen, missed } from "./misses.ts";
import { pastFigure } from "./past-figure.ts";
import type { ScoreContext } from "./score-context.ts";
import type { World } from "./world.ts";

/** A mark, and how many of its sections the nodes above have gone through. */
interface Placed {
  readonly mark: Mark;
  readonly depth: number;
}

/** Scores a node of a scheme in one world. */
export function nodeFigure(
  node: ScoreNode,
  placed: readonly Placed[],
  id: string,
  world: World,
  context: ScoreContext,
): Figure {
  const { of, title, bonus, weight } = node;
  const own = of ? placed.filter(({ mark }) => chosen(mark, of)).map((each) => within(each, of.sections)) : placed;
  const marks = own.map(({ mark }) => mark);
  const raw = bodyOf(node, own, marks, world, context);
  const figure = adjust(raw, node.adjust ?? [], (test, adds) => missed(marks, test, world, adds));
  return { ...figure, id: node.id ?? id, ...(title ? { title } : {}), bonus, weight };
}

function bodyOf(
  node: ScoreNode,
  placed: readonly Placed[],
  marks: readonly Mark[],
  world: World,
  context: ScoreContext,
): Omit<Figure, "id"> {
  if ("items" in node) return itemFigure(node, marks, world);
  if ("past" in node) return pastFigure(node, context, world);
  if ("parts" in node) {
    const parts = node.parts.map((part, index) => nodeFigure(part, placed, String(index + 1), world, context));
    return combine(parts, node.combine);
  }
  const parts = [...bySection(placed)].map(([section, members]): Figure => {
    const part = nodeFigure(node.eachSection, members, section, world, context);
    return { ...part, id: section, weight: node.weights?.[section] ?? part.weight };
  });
  return combine(parts, node.combine);
}

/** Goes down to a section that was chosen. */
function within({ mark, depth }: Placed, sections: readonly string[] = []): Placed {
  const reached = mark.path.findLastIndex((section) => sections.includes(section));
  return { mark, depth: Math.max(depth, reached + 1) };
}

/** Marks by the next section below, in the order of the list; those that lie in none stand together. */
function bySection(placed: readonly Placed[]): ReadonlyMap<string, readonly Placed[]> {
  const sections = new Map<string, Placed[]>();
  for (const { mark, depth } of placed) {
    const section = mark.path[depth] ?? "";
    const members = sections.get(section) ?? [];
    members.push({ mark, depth: depth + 1 });
    sections.set(section, members);
  }
  return sections;
}
