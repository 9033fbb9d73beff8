import type { ChecklistSection } from "../model/checklist.ts";

/** A section that is answered for several places, dishes or people. */
export type Sampled = ChecklistSection & { readonly sample: NonNullable<ChecklistSection["sample"]> };

/** The sections that are answered for samples. */
export function sampledIn(sections: readonly ChecklistSection[]): readonly Sampled[] {
  return sections.flatMap(({ sample, ...section }): readonly Sampled[] =>
    sample === undefined ? sampledIn(section.sections ?? []) : [{ ...section, sample }],
  );
}
