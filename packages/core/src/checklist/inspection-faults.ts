import type { Checklist } from "../model/checklist.ts";
import type { Answer, Inspection } from "../model/inspection.ts";
import { phrase } from "../model/phrase.ts";
import type { Problem } from "../model/problem.ts";
import { nearest } from "../text/nearest.ts";
import { sampledIn } from "./sampled-in.ts";
import { slotId, slotsOf } from "./slots.ts";

/** Lists what in an inspection cannot be of its checklist, however far it is filled: answers to nothing, or given twice; samples that are missing. */
export function inspectionFaults(checklist: Checklist, inspection: Inspection): readonly Problem[] {
  return [...sampleFaults(checklist, inspection), ...answerFaults(checklist, inspection)];
}

function answerFaults(checklist: Checklist, inspection: Inspection): readonly Problem[] {
  const known = new Set(slotsOf(checklist, inspection.samples).map(({ id }) => id));
  const seen = new Set<string>();
  const given: readonly (readonly [string, Answer])[] = [
    ...inspection.answers.map((answer, index) => [`answers.${index}`, answer] as const),
    ...(inspection.apart ?? []).map((answer, index) => [`apart.${index}`, answer] as const),
  ];
  return given.flatMap(([path, { item, sample }]): readonly Problem[] => {
    const found = slotId(item, sample);
    if (!known.has(found)) {
      const didYouMean = nearest(found, known);
      const expected = phrase("checklistItem");
      return [{ code: "unknown-item", path, found, expected, ...(didYouMean ? { didYouMean } : {}) }];
    }
    if (seen.has(found)) return [{ code: "answered-twice", path, found, expected: phrase("oneAnswer") }];
    seen.add(found);
    return [];
  });
}

function sampleFaults({ sections }: Checklist, { samples = [] }: Inspection): readonly Problem[] {
  const rules = sampledIn(sections);
  const unknown = samples
    .filter(({ section }) => !rules.some(({ id }) => id === section))
    .map(({ section }) => ({
      code: "unknown-sample",
      path: "samples",
      found: section,
      expected: phrase("sampledSection"),
    }));
  const short = rules.flatMap(({ id, sample: { take, share = 0 } }): readonly Problem[] => {
    const own = samples.filter(({ section }) => section === id);
    const [first] = own;
    const least = first ? Math.min(first.of, Math.max(take, Math.ceil(Number((share * first.of).toFixed(6))))) : take;
    const drawn = new Set(first?.drawn);
    if (own.length === 1 && least > 0 && drawn.size === first?.drawn.length && drawn.size >= least) return [];
    const found = own.length > 1 ? phrase("draws", { count: own.length }) : phrase("drawn", { count: drawn.size });
    return [
      {
        code: "missing-sample",
        path: `samples.${id}`,
        found,
        expected: phrase("oneDraw", { count: Math.max(1, least) }),
      },
    ];
  });
  return [...unknown, ...short];
}
