import { foundOf } from "../../model/found.ts";
import { HouqinError } from "../../model/houqin-error.ts";
import { type Phrase, phrase } from "../../model/phrase.ts";
import type { Problem } from "../../model/problem.ts";
import type { Share } from "../../model/share.ts";
import { hiddenGroups } from "./anonymity.ts";
import type { Confidence, Interval } from "./confidence.ts";
import { wilson } from "./wilson.ts";

/** With fewer, a group that is shown may be one person. */
const LEAST_FLOOR = 2;

/** A group of a survey, counted: people asked, where that is known, people who answered, and those of them who are satisfied. */
export interface SurveyGroup {
  readonly group: string;
  readonly asked?: number;
  readonly answered: number;
  readonly satisfied: number;
}

/** What a survey came to, as a whole or in one group. What would tell of single people is left out, and `hidden` says so. */
export interface SurveyFigures {
  readonly asked?: number;
  readonly answered: number;
  /** Answered ÷ asked; absent where it is not known how many were asked. */
  readonly response?: Share;
  /** Satisfied ÷ answered. */
  readonly satisfied?: Share;
  readonly interval?: Interval;
  readonly hidden: boolean;
}

/** What a survey came to, as a whole and in each group. */
export interface SurveyResult extends SurveyFigures {
  readonly groups: readonly (SurveyFigures & { readonly group: string })[];
}

/** From how many answers on a group is shown, and how sure its interval is. */
export interface SurveyOptions {
  /** Groups in which fewer people than this answered are hidden, and as many others as it takes; from 2 on, default 5. */
  readonly floor?: number;
  readonly confidence?: Confidence;
}

/**
 * Counts a survey: share satisfied with its Wilson interval, and share of those asked who answered, which is another thing. Groups too small to
 * be anonymous are hidden, and with them as many others as it takes so that no hidden group can be worked out from the total.
 *
 * Throws a HouqinError with every count that cannot be: more answers than people asked, more satisfied than answers; and for a floor that
 * would show what a single person answered, for anonymity that was promised cannot be switched off later.
 *
 * @example
 * const result = surveyResult([
 *   { group: "pupils", asked: 600, answered: 540, satisfied: 486 },
 *   { group: "cooks", asked: 4, answered: 3, satisfied: 1 },
 *   { group: "teachers", asked: 40, answered: 30, satisfied: 27 },
 * ]);
 * result.satisfied; //=> { of: 573, out: 514, value: 0.897033 }
 * result.groups.map(({ group, hidden }) => `${group}: ${hidden ? "hidden" : "shown"}`);
 * //=> ["pupils: shown", "cooks: hidden", "teachers: hidden"]
 */
export function surveyResult(
  groups: readonly SurveyGroup[],
  { floor = 5, confidence = 0.95 }: SurveyOptions = {},
): SurveyResult {
  const problems = [...groups.flatMap(problemsOf), ...floorProblems(floor)];
  if (problems.length > 0) throw new HouqinError("bad-survey", problems);
  const sum = (of: (group: SurveyGroup) => number) => groups.reduce((total, group) => total + of(group), 0);
  const hidden = hiddenGroups(groups, floor);
  const everyAsked = groups.every(({ asked }) => asked !== undefined);
  const total = {
    ...(everyAsked ? { asked: sum(({ asked }) => asked ?? 0) } : {}),
    answered: sum(({ answered }) => answered),
    satisfied: sum(({ satisfied }) => satisfied),
  };
  return Object.freeze({
    ...figuresOf(total, total.answered > 0 && total.answered < floor, confidence),
    groups: Object.freeze(
      groups.map((group) =>
        Object.freeze({ group: group.group, ...figuresOf(group, hidden.has(group.group), confidence) }),
      ),
    ),
  });
}

function figuresOf(
  { asked, answered, satisfied }: Omit<SurveyGroup, "group">,
  hidden: boolean,
  confidence: Confidence,
): SurveyFigures {
  const interval = hidden ? undefined : wilson({ out: satisfied, of: answered }, confidence);
  const response = asked === undefined ? undefined : share(answered, asked);
  const content = hidden ? undefined : share(satisfied, answered);
  return {
    ...(asked === undefined ? {} : { asked }),
    answered,
    ...(response ? { response } : {}),
    ...(content ? { satisfied: content } : {}),
    ...(interval ? { interval } : {}),
    hidden,
  };
}

function share(out: number, of: number): Share | undefined {
  return of === 0 ? undefined : Object.freeze({ of, out, value: Math.round((out * 1e6) / of) / 1e6 });
}

function floorProblems(floor: number): readonly Problem[] {
  if (Number.isInteger(floor) && floor >= LEAST_FLOOR) return [];
  const expected = phrase("wholeFrom", { from: LEAST_FLOOR });
  return [{ code: "bad-survey", path: "floor", found: foundOf(floor), expected }];
}

function problemsOf(group: SurveyGroup, index: number, all: readonly SurveyGroup[]): readonly Problem[] {
  const { asked, answered, satisfied } = group;
  const problem = (field: string, found: unknown, expected: Phrase): Problem => ({
    code: "bad-survey",
    path: `groups.${index}.${field}`,
    found: foundOf(found),
    expected,
  });
  const counts = Object.entries({ ...(asked === undefined ? {} : { asked }), answered, satisfied });
  return [
    ...counts.flatMap(([field, value]) =>
      Number.isInteger(value) && value >= 0 ? [] : [problem(field, value, phrase("wholeFrom", { from: 0 }))],
    ),
    ...(satisfied > answered ? [problem("satisfied", satisfied, phrase("ofAnswered", { count: answered }))] : []),
    ...(asked !== undefined && answered > asked
      ? [problem("answered", answered, phrase("ofAsked", { count: asked }))]
      : []),
    ...(all.findIndex((other) => other.group === group.group) < index
      ? [problem("group", group.group, phrase("groupOnce"))]
      : []),
  ];
}
