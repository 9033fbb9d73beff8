import type { ChecklistItem } from "../model/checklist-item.ts";
import { foundOf } from "../model/found.ts";
import { type Phrase, phrase } from "../model/phrase.ts";
import type { Problem } from "../model/problem.ts";
import { isJudged } from "./judge.ts";
import { valueFault } from "./value-fault.ts";

/** Lists what cannot be in one item: bands and points out of reach, names used twice. */
export function itemProblems(path: string, item: ChecklistItem): readonly Problem[] {
  const wrong = (field: string, found: unknown, expected: Phrase): Problem => ({
    code: "bad-item",
    path: `${path}.${field}`,
    found: foundOf(found),
    expected,
  });
  return [...ownProblems(item, wrong), ...evidenceProblems(item, wrong)];
}

type Wrong = (field: string, found: unknown, expected: Phrase) => Problem;

function ownProblems(item: ChecklistItem, wrong: Wrong): readonly Problem[] {
  switch (item.type) {
    case "score": {
      const { points, passFrom = points, step = 1 } = item;
      return [
        ...(valueFault({ ...item, na: false }, points)
          ? [wrong("step", step, phrase("dividesPoints", { points }))]
          : []),
        ...(passFrom > points ? [wrong("passFrom", passFrom, phrase("atMost", { bound: points }))] : []),
      ];
    }
    case "number": {
      const { lowest = -9e9, highest = 9e9, atLeast = lowest, atMost = highest } = item;
      if (lowest > highest)
        return [wrong("lowest", lowest, phrase("noMoreThanField", { field: "highest", bound: highest }))];
      if (atLeast > atMost)
        return [wrong("atLeast", atLeast, phrase("noMoreThanField", { field: "atMost", bound: atMost }))];
      const inReach = phrase("between", { from: lowest, to: highest });
      return [
        ...(atLeast < lowest || atLeast > highest ? [wrong("atLeast", atLeast, inReach)] : []),
        ...(atMost < lowest || atMost > highest ? [wrong("atMost", atMost, inReach)] : []),
      ];
    }
    case "choice": {
      const { options, points = Number.POSITIVE_INFINITY } = item;
      const dear = options.filter((option) => (option.points ?? 0) > points);
      return [
        ...repeated(options.map(({ value }) => value)).map((found) => wrong("options", found, phrase("valueOnce"))),
        ...dear.map((option) => wrong("options", option.points, phrase("withinItemPoints", { points }))),
      ];
    }
    case "deductions": {
      const { list, points } = item;
      const dear = list.filter((each) => each.points > points);
      return [
        ...repeated(list.map(({ id }) => id)).map((found) => wrong("list", found, phrase("idOnce"))),
        ...dear.map((each) => wrong("list", each.points, phrase("withinItemPoints", { points }))),
      ];
    }
    default:
      return [];
  }
}

function evidenceProblems(item: ChecklistItem, wrong: Wrong): readonly Problem[] {
  const evidence = isJudged(item) ? item.evidence : undefined;
  const idle = evidence?.atLeast !== undefined && (evidence.photos ?? "never") === "never";
  return idle ? [wrong("evidence.atLeast", evidence.atLeast, phrase("photosAsked"))] : [];
}

function repeated(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}
