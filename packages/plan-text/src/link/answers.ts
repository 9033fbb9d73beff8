import { type Catalogue, cadenceAt, type Requirement } from "@houqin/core";
import type { PlanPart } from "../model/reading.ts";
import { promised } from "./promised.ts";
import { rhythmOf, stretchOf } from "./rhythm.ts";
import { type Likeness, ruleIndex } from "./rule-index.ts";

type Duty = PlanPart["tasks"][number];

/** From this likeness on a sentence is taken to answer to a rule; below it, rules are only offered. */
const SURE = 0.3;
const OFFERED = 0.18;
/** A rule must be so much likelier than the next. */
const CLEAR = 1.1;
const MOST_OFFERED = 3;

/** Rules of the same rhythm or kind of term as the sentence are likelier meant, cadences of another less. */
const SAME_RHYTHM = 1.25;
const OTHER_RHYTHM = 0.9;
const SAME_TERM = 1.15;
const TERM = /(?:小时|工作日|天|日)(?:之|以)?内/;

/**
 * Tells of each goal and task of a plan to which rule of the packs it answers. Where the sentence gives a figure of its own, the task holds
 * the rule's requirement with that figure, so that an audit can tell that it promises less or more. Likely rules that are not sure enough are
 * offered as `candidates`: nothing is tied to a rule by mere likeness.
 *
 * @example
 * const answered = answering(createEngine({ packs: [canteen] }).catalogue());
 * answered({ ...readPlanText("一、食堂\n1、食堂满意。").plans[0] }).tasks.map(({ rule }) => rule); //=> [undefined]
 */
export function answering(catalogue: Pick<Catalogue, "rules">): (part: PlanPart) => PlanPart {
  const likest = ruleIndex(catalogue);
  return (part) => {
    const answered = (duty: Duty): Duty => ({ ...duty, ...answerOf(duty, part, likest(duty.quote)) });
    return { ...part, goals: part.goals.map(answered), tasks: part.tasks.map(answered) };
  };
}

function answerOf(
  duty: Duty,
  { cadences, orgKind }: PlanPart,
  likest: readonly Likeness[],
): Pick<Duty, "rule" | "requirement" | "candidates"> {
  const rhythms = duty.cadences.flatMap((index) => {
    const cadence = cadences[index];
    return (cadence && rhythmOf(cadence)) ?? [];
  });
  const stretches = new Set(rhythms.map(({ every }) => stretchOf(every)));
  const hasTerm = TERM.test(duty.quote);
  const ranked = likest
    .map((found) => ({ ...found, likeness: found.likeness * factorOf(found.asked, stretches, hasTerm, orgKind) }))
    .toSorted((a, b) => b.likeness - a.likeness);
  const [first, second] = ranked;
  if (first === undefined) return {};
  const stands = first.likeness >= SURE && first.likeness >= CLEAR * (second?.likeness ?? 0);
  if (stands && saysWhen(first.asked, rhythms.length > 0, hasTerm)) {
    const requirement = promised(first, duty.quote, rhythms, orgKind);
    return { rule: first.rule.id, ...(requirement === undefined ? {} : { requirement }) };
  }
  const candidates = ranked
    .filter(({ likeness }) => likeness >= OFFERED)
    .slice(0, MOST_OFFERED)
    .map(({ rule }) => rule.id);
  return candidates.length === 0 ? {} : { candidates };
}

/** A sentence that leaves open how often or by when does not promise what a rule asks, however much it speaks of the same thing. */
function saysWhen(asked: Requirement | undefined, hasRhythm: boolean, hasTerm: boolean): boolean {
  if (asked?.shape === "cadence") return hasRhythm;
  return asked?.shape !== "deadline" || hasTerm || typeof Object.values(asked.after ?? {})[0] !== "number";
}

function factorOf(
  asked: Requirement | undefined,
  stretches: ReadonlySet<string>,
  hasTerm: boolean,
  orgKind: string | undefined,
): number {
  if (asked?.shape === "deadline" && hasTerm) return SAME_TERM;
  const every = asked?.shape === "cadence" ? cadenceAt(asked, orgKind ?? "")?.every : undefined;
  // How far apart two times may be fits any rhythm.
  if (every === undefined || every.unit === "gap" || stretches.size === 0) return 1;
  return stretches.has(stretchOf(every)) ? SAME_RHYTHM : OTHER_RHYTHM;
}
