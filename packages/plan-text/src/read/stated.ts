import type { PlanPart } from "../model/reading.ts";
import type { Sentence } from "../outline/sentence.ts";
import { characterClass, SPACES } from "../source/character-class.ts";

/** Fewer words than these may stand in a row and in a sentence by chance. */
const LEAST = 4;

/**
 * The words of a sentence without its marks and the remark in brackets at its end.
 *
 * @example
 * wordsAlone("每周检查一次。（责任人：张三）"); //=> "每周检查一次"
 */
export function wordsAlone(text: string): string {
  return withoutMarks(/）[。；\s]*$/.test(text) ? text.replace(/[。；，！\s]*（[^（）]*）[。；\s]*$/, "") : text);
}

const isMark = characterClass(`。；，：！？${SPACES}`);

/**
 * The characters of a text that are no marks.
 *
 * @example
 * withoutMarks("检查，登记。"); //=> "检查登记"
 */
export function withoutMarks(text: string): string {
  let words = "";
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !isMark(text, i)) continue;
    if (i > from) words = words === "" ? text.slice(from, i) : words + text.slice(from, i);
    from = i + 1;
  }
  return words;
}

/**
 * Finds the duty that a row of a table only says again: the cell that tells it has the very words of a sentence that stands above, as in a plan
 * with who does what in an annex. A duty is found once: a second row of the same words is one of its own, at another time or of somebody else.
 */
export function statedBefore(
  row: readonly Sentence[],
  stated: Map<string, PlanPart["tasks"][number]>,
): PlanPart["tasks"][number] | undefined {
  const telling = row.find(({ cell }) => cell !== undefined && cell.role !== "owner" && cell.role !== "time")?.cell;
  if (telling === undefined) return undefined;
  const words = row.filter(({ cell }) => cell === telling).map(({ text }) => wordsAlone(text));
  const [duty] = words.map((each) => (each.length < LEAST ? undefined : stated.get(each)));
  if (duty === undefined || !words.every((each) => stated.has(each))) return undefined;
  for (const each of words) stated.delete(each);
  return duty;
}
