import { type Engine, type EvaluateInput, nearest, type Pack, type Phrase, type Plan, phrase } from "@houqin/core";
import {
  goalExplanationMarkdown,
  goalExplanationText,
  type ReaderOptions,
  scoreExplanationMarkdown,
  scoreExplanationText,
} from "@houqin/report";
import { unusable } from "../folder/unusable.ts";
import { jsonText } from "../terminal/deliver.ts";

/** What a goal or a score is explained from, and how. */
export interface GoalOrScoreRequest {
  readonly engine: Engine<readonly Pack[]>;
  readonly input: EvaluateInput<readonly Pack[]> & { readonly plan: Plan };
  readonly format: "text" | "json" | "md";
  readonly reader: ReaderOptions;
}

/** Explains a goal or a score; throws where the folder has none of that name. */
export function explainGoalOrScore(
  [wanted, what, id = ""]: readonly (string | undefined)[],
  request: GoalOrScoreRequest,
): string {
  return what === "goal" ? goalOf(wanted ?? "", id, request) : scoreOf(wanted ?? "", id, request);
}

function goalOf(wanted: string, id: string, { engine, input, format, reader }: GoalOrScoreRequest): string {
  const told = engine.explainGoal(input, id);
  if (!told)
    throw unknown(
      wanted,
      "goal",
      (input.plan.goals ?? []).map((goal) => goal.id),
      phrase("goalOfPlan"),
    );
  if (format === "json") return jsonText(told);
  return (format === "md" ? goalExplanationMarkdown : goalExplanationText)(told, { ...reader, plan: input.plan });
}

function scoreOf(wanted: string, id: string, { engine, input, format, reader }: GoalOrScoreRequest): string {
  const [, card = "", period, key] = /^([^@]*)(?:@([^/]*))?(?:\/(.*))?$/.exec(id) ?? [];
  const ids = engine.catalogue(input.plan).scorecards.map((each) => each.id);
  // An id of a pack's scorecard has a stroke of its own.
  const own = ids.find((each) => id === each) ?? card;
  const told = engine.explainScore(input, {
    score: own,
    ...(period === undefined || period === "" ? {} : { period }),
    ...(key === undefined || own === id ? {} : { key: key.split("/") }),
  });
  if (!told) throw unknown(wanted, "score", ids, phrase("scoreOfSite"));
  if (format === "json") return jsonText(told);
  return (format === "md" ? scoreExplanationMarkdown : scoreExplanationText)(told, reader);
}

function unknown(wanted: string, what: string, ids: readonly string[], expected: Phrase) {
  const names = ids.map((each) => `${what}:${each}`);
  return unusable("FINDING", wanted, expected, nearest(wanted, names));
}
