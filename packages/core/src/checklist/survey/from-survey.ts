import { plainCopy } from "../../ledger/plain-copy.ts";
import { canonicalJson } from "../../model/canonical-json.ts";
import { foundOf } from "../../model/found.ts";
import { frozen } from "../../model/frozen.ts";
import { HouqinError } from "../../model/houqin-error.ts";
import { type AnswerExtras, type AnswerValue, notApplicable } from "../../model/inspection.ts";
import { phrase } from "../../model/phrase.ts";
import type { Problem } from "../../model/problem.ts";
import { nearest } from "../../text/nearest.ts";
import { answer } from "../answer.ts";
import type { Form } from "../form.ts";
import { slotId, slotsOf } from "../slots.ts";
import { COMMENT, hasNaQuestion, type NamedSlot, namedSlots, parts } from "./survey-names.ts";

/** A form as a survey filled it, and what of the survey's result could not be used. */
export interface SurveyReading<Item extends string = string> {
  readonly form: Form<Item>;
  readonly refused: readonly Problem[];
}

/**
 * Takes the result of a survey (`survey.data`) back into a form: the result says everything, so what it does not answer is not answered. What cannot be used is
 * refused and told; the rest is taken. An answer that is as it was keeps by whom and when it was given.
 *
 * @example
 * const form = start(fireSheet, { facts: { areaKind: "office" } });
 * const { form: filled, refused } = fromSurvey(form, { exits: "pass", extinguisher: "pass" });
 * filled.inspection.answers; //=> [{ item: "exits", value: "pass" }]
 * refused.map(({ found, didYouMean }) => `${found}: ${didYouMean}`); //=> ["extinguisher: extinguishers"]
 */
export function fromSurvey<Item extends string>(form: Form<Item>, data: unknown): SurveyReading<Item> {
  const copy = plainCopy(data);
  if (!("value" in copy) || typeof copy.value !== "object" || copy.value === null || Array.isArray(copy.value)) {
    const { path, found, expected } =
      "value" in copy ? { path: [], found: foundOf(copy.value), expected: phrase("fields") } : copy;
    return frozen({ form, refused: [{ code: "bad-result", path: path.join("."), found, expected }] });
  }
  const given = new Map<string, unknown>(Object.entries(copy.value));
  const slots = namedSlots(slotsOf(form.checklist, form.inspection.samples));
  const refused: Problem[] = unknownNames(given, slots);
  let filled = form;
  for (const named of slots) {
    const { item, sample } = named.slot;
    const id = item.id as Item;
    const extras = extrasOf(named, given);
    const value = answered(named, given);
    const where = sample === undefined ? {} : { sample };
    const before = [...form.inspection.answers, ...(form.inspection.apart ?? [])].find(
      (each) => slotId(each.item, each.sample) === named.slot.id,
    );
    if (before && canonicalJson([before.value, picked(before)]) === canonicalJson([value, extras])) continue;
    try {
      // What was said of the issue stands beside the survey, and stays.
      const issue = before?.issue === undefined ? {} : { issue: before.issue };
      filled = answer(filled, id, value, { ...where, ...(value === undefined ? {} : { ...extras, ...issue }) });
      if (value === undefined && Object.keys(extras).length > 0) refused.push(stray(named));
    } catch (error) {
      if (!(error instanceof HouqinError)) throw error;
      refused.push(...error.problems);
    }
  }
  return Object.freeze({ form: filled, refused: frozen(refused) });
}

function picked({ note, photos, signature }: AnswerExtras): AnswerExtras {
  return { note, photos, signature };
}

function stray({ name }: NamedSlot): Problem {
  return {
    code: "stray-evidence",
    path: name,
    found: phrase("looseEvidence"),
    expected: phrase("answerBeside"),
  };
}

function unknownNames(given: ReadonlyMap<string, unknown>, slots: readonly NamedSlot[]): Problem[] {
  const known = new Set(
    slots.flatMap(({ name }) => [name, `${name}${COMMENT}`, ...Object.values(parts).map((part) => `${name}${part}`)]),
  );
  return [...given.keys()]
    .filter((name) => !known.has(name))
    .map((found): Problem => {
      const didYouMean = nearest(found.slice(0, 100), known);
      const expected = phrase("checklistQuestion");
      return {
        code: "unknown-question",
        path: found.slice(0, 60),
        found: found.slice(0, 60),
        expected,
        ...(didYouMean ? { didYouMean } : {}),
      };
    });
}

/** The answer to an item; what is no answer stays as it is, for the item to refuse. */
function answered({ slot: { item }, name }: NamedSlot, given: ReadonlyMap<string, unknown>): AnswerValue | undefined {
  const value = given.get(name) as AnswerValue | undefined;
  if (hasNaQuestion(item) && given.get(`${name}${parts.notApplicable}`) === true) return notApplicable;
  if (item.type === "photo") return value === undefined ? undefined : (names(value) ?? value);
  if (item.type !== "deductions" || value === undefined || value === notApplicable) return value;
  if (value === "none") return {};
  return value === "found" ? (given.get(`${name}${parts.counts}`) as AnswerValue | undefined) : value;
}

function extrasOf({ name }: NamedSlot, given: ReadonlyMap<string, unknown>): AnswerExtras {
  const note = given.get(`${name}${parts.note}`) ?? given.get(`${name}${COMMENT}`);
  const photos = given.get(`${name}${parts.photos}`);
  const signature = given.get(`${name}${parts.signature}`);
  // What is none of these is refused by the answer itself.
  return {
    ...(note === undefined ? {} : { note: note as string }),
    ...(photos === undefined ? {} : { photos: names(photos) ?? (photos as string[]) }),
    ...(signature === undefined ? {} : { signature: signature as string }),
  };
}

/** The names under which files are kept: what an upload gave as their content, else their own names. */
function names(files: unknown): string[] | undefined {
  if (!Array.isArray(files)) return undefined;
  const kept = files.map((file: unknown) => {
    const { name, content }: { readonly name?: unknown; readonly content?: unknown } = Object(file);
    if (typeof content === "string" && content !== "" && !content.startsWith("data:")) return content;
    return typeof name === "string" ? name : undefined;
  });
  return kept.every((name) => name !== undefined) ? kept : undefined;
}
