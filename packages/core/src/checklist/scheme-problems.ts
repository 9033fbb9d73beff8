import type { ChecklistContent } from "../model/checklist.ts";
import { phrase } from "../model/phrase.ts";
import type { Problem } from "../model/problem.ts";
import { unknownName } from "../rule/unknown-name.ts";
import { isJudged } from "./judge.ts";
import { itemsIn, sectionsIn } from "./sections-in.ts";

const named = { items: "judgedItem", sections: "checklistSection", classes: "itemClass" } as const;

/** Lists what a checklist's scheme speaks of and the checklist does not have: items, sections, classes, critical items. */
export function schemeProblems({ sections, scoring }: ChecklistContent): readonly Problem[] {
  const items = itemsIn(sections).filter(isJudged);
  const names = {
    items: new Set(items.map(({ id }) => id)),
    sections: new Set(sectionsIn(sections).map(({ id }) => id)),
    classes: new Set(items.flatMap((item) => item.class ?? [])),
  };
  const critical = items.some((item) => item.critical);
  return choicesIn(scoring, "scoring").flatMap(({ path, choice }): readonly Problem[] => [
    ...(["items", "sections", "classes"] as const).flatMap((part) =>
      listOf(choice[part])
        .filter((name) => !names[part].has(name))
        .map((name) => unknownName(`unknown-${part}`, `${path}.${part}`, name, phrase(named[part]), names[part])),
    ),
    ...(choice.critical === true && !critical
      ? [
          {
            code: "no-critical",
            path: `${path}.critical`,
            found: phrase("noCriticalItem"),
            expected: phrase("criticalItem"),
          },
        ]
      : []),
  ]);
}

interface Choice {
  readonly path: string;
  readonly choice: Readonly<Record<string, unknown>>;
}

/** The fields of a scheme that choose among items: `of` of its nodes, `when` of vetoes, `if` of adjustments. */
const CHOOSING = new Set(["of", "when", "if"]);

function choicesIn(value: unknown, path: string): readonly Choice[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const place = `${path}.${name}`;
    const choice = CHOOSING.has(name) && typeof member === "object" && member !== null;
    return [...(choice ? [{ path: place, choice: { ...member } }] : []), ...choicesIn(member, place)];
  });
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
