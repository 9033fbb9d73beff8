import { plainCopy } from "../ledger/plain-copy.ts";
import type { Checklist } from "../model/checklist.ts";
import { among } from "../model/expected-of.ts";
import { HouqinError } from "../model/houqin-error.ts";
import { Inspection } from "../model/inspection.ts";
import { phrase } from "../model/phrase.ts";
import { fieldProblems, type Problem } from "../model/problem.ts";
import { type Form, formOf } from "./form.ts";
import { inspectionFaults } from "./inspection-faults.ts";

/**
 * Takes up a saved inspection again, under the very version of the checklist with which it began: of those given, the one whose content hash it
 * carries.
 *
 * Throws a HouqinError with every mistake: JSON of another shape, a version that none of the checklists is, answers to unknown items. Values that do not
 * fit are kept, and `problems` tells them.
 *
 * @example
 * const saved = JSON.stringify(answer(start(fireSheet, { facts: { areaKind: "dorm" } }), "exits", "pass").inspection);
 * next(resume([fireSheet], JSON.parse(saved)))?.item.id; //=> "extinguishers"
 */
export function resume<Item extends string>(checklists: readonly Checklist<Item>[], saved: unknown): Form<Item> {
  const inspection = readInspection(saved);
  const checklist = checklistFor(checklists, inspection);
  const problems = "code" in checklist ? [checklist] : inspectionFaults(checklist, inspection);
  if ("code" in checklist || problems.length > 0) throw new HouqinError("bad-inspection", problems);
  return formOf(checklist, inspection);
}

function readInspection(saved: unknown): Inspection {
  const copy = plainCopy(saved);
  if (!("value" in copy)) {
    const { path, found, expected } = copy;
    throw new HouqinError("bad-inspection", [{ code: "bad-field", path: path.join("."), found, expected }]);
  }
  const read = Inspection.safeParse(copy.value);
  if (read.success) return read.data;
  throw new HouqinError("bad-inspection", fieldProblems(read.error, copy.value));
}

/** The checklist that an inspection is pinned to, or the problem that it is not among those given. */
export function checklistFor<Item extends string>(
  checklists: readonly Checklist<Item>[],
  { checklist, version, hash }: Pick<Inspection, "checklist" | "version" | "hash">,
): Checklist<Item> | Problem {
  const found = checklists.find((each) => each.id === checklist && each.hash === hash);
  if (found) return found;
  const known = checklists.map((each) => `${each.id} ${each.version} (${each.hash.slice(0, 12)})`);
  return {
    code: "unknown-version",
    path: "hash",
    found: `${checklist} ${version} (${hash.slice(0, 12)})`,
    expected: known.length === 0 ? phrase("givenChecklist") : among(known),
  };
}
