import type { Catalogue, Plan, Text } from "@houqin/core";
import type { CarriedPlan } from "../carried/carried-plan.ts";
import type { Diagnostic } from "../model/reading.ts";
import { asksOf } from "../write/asks.ts";
import { namesFor } from "../write/names.ts";
import { type AddedLine, homeOf, withAdded } from "./added-lines.ts";
import { align } from "./align.ts";
import { editDiagnostic } from "./edit-diagnostics.ts";
import { type CarriedLine, wordsIn } from "./edited-words.ts";
import { changedMembers } from "./members.ts";
import { withValue } from "./plan-place.ts";
import type { ProseLine } from "./prose-lines.ts";

/** A plan as somebody's edits left it, and what is to be said of each. */
export interface Edited {
  readonly plan: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Brings the words that were changed since a plan was written back into it. Whatever cannot be brought back is told, and the plan keeps
 * what it had.
 */
export function applyEdits(
  { plan, lines }: CarriedPlan,
  now: readonly ProseLine[],
  catalogue: Catalogue | undefined,
): Edited {
  const pairs = align(
    lines.map(({ text }) => text),
    now.map(({ text }) => text),
  );
  const diagnostics: Diagnostic[] = [];
  const added: AddedLine[] = [];
  let [below, end]: [CarriedLine["says"], number] = [undefined, 0];
  for (const pair of pairs) {
    const written = lines[pair.written ?? -1];
    const line = now[pair.now ?? -1];
    if (line !== undefined) end = line.start + line.quote.length;
    if (written !== undefined) below = line === undefined ? below : written.says;
    if (line === undefined) {
      diagnostics.push(editDiagnostic("removed-words", { quote: "", start: end }, { was: written?.text ?? "" }));
    } else if (written === undefined) {
      added.push({ text: line.text, below });
      diagnostics.push(editDiagnostic(homeOf(below) === undefined ? "added-outside" : "added-words", line));
    } else if (written.text !== line.text) diagnostics.push(changeOf(plan, written, line, catalogue));
  }
  const edited = changedMembers(pairs, lines, now).reduce<unknown>(
    (next, { at, value }) => withValue(next, at, value),
    plan,
  );
  return { plan: withAdded(edited, added), diagnostics };
}

function changeOf(plan: Plan, { text: was, says }: CarriedLine, line: ProseLine, catalogue?: Catalogue): Diagnostic {
  if (says === undefined) return editDiagnostic("edited-derived", line, { was });
  const { words, isReframed } = wordsIn(line.text, says);
  if (isReframed && words === wordsIn(was, says).words) return editDiagnostic("edited-frame", line, { was });
  const asks = askedAt(plan, says.at, catalogue);
  return asks === undefined
    ? editDiagnostic("edited-words", line, { was })
    : editDiagnostic("edited-duty", line, { was, asks });
}

/** What the goal or task at a place asks for, if it is more than words. */
function askedAt(plan: Plan, [list, index]: readonly (string | number)[], catalogue?: Catalogue): Text | undefined {
  if (typeof index !== "number") return undefined;
  const said = (locale: "zh" | "en") => {
    const asks = asksOf(catalogue, namesFor(plan, { locale, catalogue }));
    const [task, goal] = [list === "tasks" && plan.tasks?.[index], list === "goals" && plan.goals?.[index]];
    return (task && asks.task(task)) || (goal && asks.goal(goal)) || undefined;
  };
  const [zh, en] = [said("zh"), said("en")];
  return zh === undefined || en === undefined ? undefined : { zh, en };
}
