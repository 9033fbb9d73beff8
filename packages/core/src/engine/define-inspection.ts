import { type FailedItem, failedItems } from "../checklist/failed-items.ts";
import { inspectionFaults } from "../checklist/inspection-faults.ts";
import { marksOf } from "../checklist/marks-of.ts";
import { checklistFor } from "../checklist/resume.ts";
import type { Checklist } from "../model/checklist.ts";
import { checklistScore } from "../model/checklist-score.ts";
import { defineEntry } from "../model/define-entry.ts";
import type { EntryOf, YieldedEntry } from "../model/entry.ts";
import type { EntryKind } from "../model/entry-kind.ts";
import type { EntryKindOf } from "../model/entry-kind-of.ts";
import { HouqinError } from "../model/houqin-error.ts";
import { Inspection } from "../model/inspection.ts";
import type { Mark } from "../model/mark.ts";
import { phrase } from "../model/phrase.ts";
import { sayProblem } from "../model/say-problem.ts";
import type { Score } from "../model/score.ts";
import type { Text } from "../text/text.ts";
import { inspectionFields } from "./inspection-fields.ts";
import { inspectionScores, scoreOfInspection } from "./inspection-scores.ts";

/** A recorded inspection. */
export type InspectionEntry = EntryOf<string, Inspection, "by" | "verifier">;

/** What an inspection came to. */
export interface InspectionResult {
  readonly checklist: Checklist;
  readonly marks: readonly Mark[];
  readonly score: Score;
  readonly failed: readonly FailedItem[];
}

type DataOf<Kind> = Kind extends EntryKindOf<string, infer Input> ? Input : Readonly<Record<string, unknown>>;

/** What `defineInspection` is told. */
export interface InspectionDefinition<Issue extends EntryKind> {
  readonly title: Text;
  /** The checklists that may be filled, every version of them that was ever in use. */
  readonly checklists: readonly [Checklist, ...Checklist[]];
  /** The kind of entry that each missed item becomes, named `issue/<item>` below the inspection, and what stands in it. */
  readonly issue?: {
    readonly kind: Issue;
    readonly data: (failed: FailedItem, entry: InspectionEntry) => DataOf<NoInfer<Issue>>;
  };
  /** Further entries that an inspection gives rise to, such as the line of a patrol book. */
  readonly also?: {
    readonly kinds: readonly EntryKind[];
    readonly entries: (entry: InspectionEntry, result: InspectionResult) => readonly YieldedEntry[];
  };
  readonly backfillDays?: number;
}

/**
 * Defines a kind of inspections 检查: entries whose data is a filled checklist, as `complete` makes them. Each one yields its scores (`checklist/score`, for the
 * whole and for each section) and an issue for every item that was missed, with names that stay the same when the inspection is corrected.
 *
 * An inspection of a version that is not among the checklists, or that cannot be of its checklist, is recorded but not scored: the ledger refuses what it
 * would yield, and says why.
 *
 * @example
 * const checked = defineInspection("general/checked-fire", {
 *   title: { zh: "防火检查", en: "Fire check" },
 *   checklists: [fireSheet],
 *   issue: { kind: foodSample, data: ({ title }) => ({ dish: title.zh, grams: 0 }) },
 * });
 * const form = answer(start(fireSheet, { facts: { areaKind: "office" } }), "exits", "fail", { photos: ["e.jpg"] });
 * const entry = complete(answer(form, "extinguishers", "pass"), { id: "fc-1", kind: checked.id, at: "2026-03-02T14:20", by: "p-li" });
 * checked.yields?.entries(entry).map(({ name, data }) => `${name} ${data.percent ?? data.dish}`);
 * //=> ["score 50", "score/escape 50", "issue/exits 疏散通道畅通"]
 */
export function defineInspection<const Id extends `${string}/${string}`, Issue extends EntryKind = never>(
  id: Id,
  definition: InspectionDefinition<Issue>,
) {
  const { title, checklists, issue, also, backfillDays = 2 } = definition;
  const problems = knownTwice(checklists);
  if (problems.length > 0) throw new HouqinError("bad-inspection-kind", problems);
  const entries = (entry: InspectionEntry): readonly YieldedEntry[] => {
    const result = resultOf(checklists, entry);
    return [
      ...inspectionScores(result.checklist, result.score, result.marks),
      ...result.failed.flatMap((failed): readonly YieldedEntry[] =>
        issue === undefined
          ? []
          : [
              {
                name: failed.name,
                kind: issue.kind.id,
                // The people of the inspection are those of its issues where the two kinds share a role.
                actors: sharedActors(issue.kind, entry),
                data: { ...Object(issue.data(failed, entry)) },
              },
            ],
      ),
      ...(also?.entries(entry, result) ?? []),
    ];
  };
  const kinds = [checklistScore.id, ...(issue ? [issue.kind.id] : []), ...(also?.kinds ?? []).map((kind) => kind.id)];
  const kind = defineEntry(id, {
    title,
    fields: inspectionFields,
    data: Inspection,
    roles: ["by", "verifier"],
    backfillDays,
    yields: { kinds: [...new Set(kinds)], entries },
  });
  return Object.freeze({ ...kind, checklists: Object.freeze([...new Set(checklists.map((each) => each.id))]) });
}

/** Scores an inspection under the version that it was filled under. Throws where that cannot be done; the ledger tells why. */
function resultOf(checklists: readonly Checklist[], entry: InspectionEntry): InspectionResult {
  const checklist = checklistFor(checklists, entry.data);
  if ("code" in checklist) throw new Error(`no known version has the hash ${entry.data.hash.slice(0, 12)}`);
  const [fault] = inspectionFaults(checklist, entry.data);
  if (fault) throw new Error(sayProblem(fault, "en"));
  const marks = marksOf(checklist, entry.data);
  return Object.freeze({
    checklist,
    marks,
    score: scoreOfInspection(checklist, marks, entry.at.slice(0, 10)),
    failed: failedItems(checklist, entry.data),
  });
}

function sharedActors({ roles }: EntryKind, { actors = {} }: InspectionEntry): NonNullable<YieldedEntry["actors"]> {
  return Object.fromEntries(Object.entries(actors).filter(([role]) => roles.includes(role)));
}

function knownTwice(checklists: readonly Checklist[]) {
  const names = checklists.map(({ id, version }) => `${id} ${version}`);
  return names
    .filter((name, index) => names.indexOf(name) !== index)
    .map((found) => ({
      code: "duplicate-version",
      path: "checklists",
      found,
      expected: phrase("checklistVersionOnce"),
    }));
}
