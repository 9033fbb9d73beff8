import { type Found, sayFound } from "../model/found.ts";
import { frozen } from "../model/frozen.ts";
import type { Answer } from "../model/inspection.ts";
import { type Phrase, phrase, sayPhrase } from "../model/phrase.ts";
import type { Text } from "../text/text.ts";
import { expectation } from "./expectation.ts";
import { factProblems } from "./fact-problems.ts";
import { type Form, standingsIn } from "./form.ts";
import { isJudged } from "./judge.ts";
import type { Slot } from "./slots.ts";
import { valueFault } from "./value-fault.ts";

/** What is missing or wrong in a form: where, what was found, what was expected; `text` says it to the person who fills it. */
export interface FormProblem {
  readonly code:
    | "missing-answer"
    | "bad-value"
    | "missing-evidence"
    | "missing-fact"
    | "foreign-checklist"
    | "unknown-item";
  /** The item's id, with `@` and the sample in a sampled section. */
  readonly path: string;
  readonly found: Found;
  readonly expected: Phrase;
  readonly text: Text;
}

/**
 * Everything that keeps a form from being complete, in the order of the checklist: required items without an answer, answers that do not fit, evidence
 * that is asked for and missing. Empty: it can be completed.
 *
 * @example
 * const form = answer(start(fireSheet, { facts: { areaKind: "dorm" } }), "exits", "fail");
 * problems(form).map(({ path, text }) => `${path}: ${text.zh}`).slice(0, 2);
 * //=> ["exits: 疏散通道畅通：缺照片 1 张", "extinguishers: 灭火器在位、压力正常：还没有填"]
 */
export function problems(form: Form): readonly FormProblem[] {
  const { checklist, inspection } = form;
  if (inspection.hash !== checklist.hash) {
    const found = `${inspection.checklist} ${inspection.version}, ${inspection.hash.slice(0, 12)}`;
    const now = `${checklist.id} ${checklist.version}, ${checklist.hash.slice(0, 12)}`;
    const expected = phrase("exactly", { value: now });
    const text = {
      zh: `检查表不是填写时的版本：填写时是 ${found}，现在是 ${now}`,
      en: `Filled under ${found}, expected ${now}`,
    };
    return frozen([{ code: "foreign-checklist" as const, path: "hash", found, expected, text }]);
  }
  const facts = factProblems(checklist, inspection.facts ?? {}).map(
    ({ path, found, expected }): FormProblem => ({
      code: "missing-fact",
      path,
      found,
      expected,
      text: {
        zh: `开始检查时没有说明 ${path.slice(6) || sayFound(found, "zh")}`,
        en: `${path}: found ${sayFound(found, "en")}, expected ${sayPhrase(expected, "en")}`,
      },
    }),
  );
  const standings = standingsIn(form);
  const own = standings.flatMap(({ slot, shown, answer, judgement }): readonly FormProblem[] => {
    if (!shown) return [];
    if (answer === undefined) return slot.item.required === false ? [] : [missing(slot)];
    const fault = valueFault(slot.item, answer.value);
    if (fault) {
      const { found, expected } = fault;
      const zh = `${titleOf(slot, "zh")}：填的是 ${sayFound(found, "zh")}，应为${sayPhrase(expected, "zh")}`;
      const en = `${titleOf(slot, "en")}: found ${sayFound(found, "en")}, expected ${sayPhrase(expected, "en")}`;
      return [{ code: "bad-value", path: slot.id, found, expected, text: { zh, en } }];
    }
    return evidenceProblems(slot, answer, judgement?.outcome);
  });
  return frozen([...facts, ...own]);
}

function missing(slot: Slot): FormProblem {
  return {
    code: "missing-answer",
    path: slot.id,
    found: phrase("nothing"),
    expected: expectation(slot.item),
    text: { zh: `${titleOf(slot, "zh")}：还没有填`, en: `${titleOf(slot, "en")}: not answered yet` },
  };
}

function evidenceProblems(slot: Slot, answer: Answer, outcome: string | undefined): readonly FormProblem[] {
  const demands = isJudged(slot.item) ? slot.item.evidence : undefined;
  if (!demands || outcome === undefined || outcome === "notApplicable") return [];
  const due = (demand: string | undefined) => demand === "always" || (demand === "failed" && outcome === "missed");
  const { photos, atLeast = 1, signature, note } = demands;
  const few = atLeast - (answer.photos?.length ?? 0);
  const lacking: readonly Phrase[] = [
    ...(due(photos) && few > 0 ? [few === 1 ? phrase("photograph") : phrase("photographs", { count: few })] : []),
    ...(due(signature) && answer.signature === undefined ? [phrase("signature")] : []),
    ...(due(note) && (answer.note ?? "").trim() === "" ? [phrase("note")] : []),
  ];
  return lacking.map(
    (expected): FormProblem => ({
      code: "missing-evidence",
      path: slot.id,
      found: phrase("nothing"),
      expected,
      text: {
        zh: `${titleOf(slot, "zh")}：缺${sayPhrase(expected, "zh")}`,
        en: `${titleOf(slot, "en")}: lacks ${sayPhrase(expected, "en")}`,
      },
    }),
  );
}

function titleOf({ item, sample }: Slot, language: "zh" | "en"): string {
  if (sample === undefined) return item.title[language];
  return language === "zh" ? `${item.title.zh}（${sample}）` : `${item.title.en} (${sample})`;
}
