import type { ChecklistContent } from "../model/checklist.ts";
import { among } from "../model/expected-of.ts";
import { type Phrase, phrase } from "../model/phrase.ts";

const ofType = { text: phrase("text"), number: phrase("number"), boolean: phrase("flag") } as const;

type Fact = NonNullable<ChecklistContent["facts"]>[number];

/** What the value of a fact may be. */
export function expectedFact({ type, values }: Pick<Fact, "type" | "values">): Phrase {
  return values === undefined ? ofType[type] : among(values);
}
