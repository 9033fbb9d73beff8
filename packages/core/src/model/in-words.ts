import { type Phrase, phrase } from "./phrase.ts";

/**
 * What was expected, in words that no table has: of what authors of packs define, who read code.
 *
 * @example
 * inWords("a scheme"); //=> { id: "said", values: { said: "a scheme" } }
 */
export function inWords(words: string): Phrase {
  return phrase("said", { said: words });
}
