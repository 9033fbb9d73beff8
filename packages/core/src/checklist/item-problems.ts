import type { ChecklistItem } from "../model/checklist-item.ts";
import { foundOf } from "../model/found.ts";
import { inWords } from "../model/in-words.ts";
import type { Problem } from "../model/problem.ts";
import { isJudged } from "./judge.ts";
import { valueFault } from "./value-fault.ts";

/** Lists what cannot be in one item: bands and points out of reach, names used twice. */
export function itemProblems(path: string, item: ChecklistItem): readonly Problem[] {
  const wrong = (field: string, found: unknown, expected: string): Problem => ({
    code: "bad-item",
    path: `${path}.${field}`,
    found: foundOf(found),
    expected: inWords(expected),
  });
  return [...ownProblems(item, wrong), ...evidenceProblems(item, wrong)];
}

type Wrong = (field: string, found: unknown, expected: string) => Problem;

function ownProblems(item: ChecklistItem, wrong: Wrong): readonly Problem[] {
  switch (item.type) {
    case "score": {
      const { points, passFrom = points, step = 1 } = item;
      return [
        ...(valueFault({ ...item, na: false }, points)
          ? [wrong("step", step, `a step of which ${points} is a multiple`)]
          : []),
        ...(passFrom > points ? [wrong("passFrom", passFrom, `at most ${points}`)] : []),
      ];
    }
    case "number": {
      const { lowest = -9e9, highest = 9e9, atLeast = lowest, atMost = highest } = item;
      if (lowest > highest) return [wrong("lowest", lowest, `at most highest, ${highest}`)];
      if (atLeast > atMost) return [wrong("atLeast", atLeast, `at most atMost, ${atMost}`)];
      return [
        ...(atLeast < lowest || atLeast > highest ? [wrong("atLeast", atLeast, `from ${lowest} to ${highest}`)] : []),
        ...(atMost < lowest || atMost > highest ? [wrong("atMost", atMost, `from ${lowest} to ${highest}`)] : []),
      ];
    }
    case "choice": {
      const { options, points } = item;
      const dear = options.filter((option) => (option.points ?? 0) > (points ?? Number.POSITIVE_INFINITY));
      return [
        ...repeated(options.map(({ value }) => value)).map((found) => wrong("options", found, "every value once")),
        ...dear.map((option) => wrong("options", option.points, `at most the item's ${points} points`)),
      ];
    }
    case "deductions": {
      const { list, points } = item;
      const dear = list.filter((each) => each.points > points);
      return [
        ...repeated(list.map(({ id }) => id)).map((found) => wrong("list", found, "every id once")),
        ...dear.map((each) => wrong("list", each.points, `at most the item's ${points} points`)),
      ];
    }
    default:
      return [];
  }
}

function evidenceProblems(item: ChecklistItem, wrong: Wrong): readonly Problem[] {
  const evidence = isJudged(item) ? item.evidence : undefined;
  const idle = evidence?.atLeast !== undefined && (evidence.photos ?? "never") === "never";
  return idle ? [wrong("evidence.atLeast", evidence.atLeast, "photos to be asked for, failed or always")] : [];
}

function repeated(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}
