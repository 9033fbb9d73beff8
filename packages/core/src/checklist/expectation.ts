import type { ChecklistItem } from "../model/checklist-item.ts";
import { type Phrase, phrase, sayPhrase } from "../model/phrase.ts";
import type { Text } from "../text/text.ts";

/** The longest text that an item takes where it does not say so itself. */
export const LONGEST_TEXT = 2000;

/** What an item takes as its answer. */
export function expectation(item: ChecklistItem): Phrase {
  const answer = ownExpectation(item);
  return "na" in item && item.na === true ? phrase("orNotApplicable", { answer }) : answer;
}

/** What an item takes as its answer, in words of both languages. */
export function expectationText(item: ChecklistItem): Text {
  const expected = expectation(item);
  return { zh: sayPhrase(expected, "zh"), en: sayPhrase(expected, "en") };
}

function ownExpectation(item: ChecklistItem): Phrase {
  switch (item.type) {
    case "check":
      return phrase("passOrFail");
    case "choice":
      return phrase("oneOf", { names: item.options.map(({ value }) => value) });
    case "score":
      return phrase("pointsInSteps", { points: item.points, step: item.step ?? 1 });
    case "number": {
      const { unit, lowest, highest } = item;
      if (lowest === undefined && highest === undefined) return phrase("numberIn", { unit });
      return phrase("numberWithin", { from: lowest ?? "−∞", to: highest ?? "∞", unit });
    }
    case "count":
      return phrase("howMany");
    case "deductions":
      return phrase("deductionCounts", { list: item.list.map(({ id, most = 1 }) => `${id} ≤ ${most}`) });
    case "text":
      return phrase("textUpTo", { count: item.longest ?? LONGEST_TEXT });
    case "photo":
      return phrase("photosFrom", { count: item.atLeast ?? 1 });
    case "signature":
      return phrase("signature");
  }
}
