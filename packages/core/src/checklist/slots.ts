import type { Checklist, ChecklistSection, SampleRule } from "../model/checklist.ts";
import type { Condition } from "../model/checklist-condition.ts";
import type { ChecklistItem } from "../model/checklist-item.ts";
import type { Sample } from "../model/inspection.ts";

/** One place of a checklist that an answer can stand in: an item, in a sampled section once for each sample. */
export interface Slot {
  /** The item's id, in a sampled section followed by `@` and the sample. */
  readonly id: string;
  readonly item: ChecklistItem;
  readonly sample: string | undefined;
  /** How the samples of the section are rolled up. */
  readonly rule: SampleRule | undefined;
  /** The sections from the outermost to the item. */
  readonly sections: readonly ChecklistSection[];
  /** What must hold for it to be asked for: of its sections, and its own. */
  readonly conditions: readonly Condition[];
}

/** The id of a slot. */
export function slotId(item: string, sample: string | undefined): string {
  return sample === undefined ? item : `${item}@${sample}`;
}

/** Every place of a checklist in the order in which it is asked; a sampled section is gone through sample by sample. */
export function slotsOf({ sections }: Pick<Checklist, "sections">, samples: readonly Sample[] = []): readonly Slot[] {
  return sections.flatMap((section) => slotsIn(section, [], undefined, samples));
}

function slotsIn(
  section: ChecklistSection,
  above: readonly ChecklistSection[],
  inside: { readonly sample: string; readonly rule: SampleRule } | undefined,
  samples: readonly Sample[],
): readonly Slot[] {
  const rule = section.sample;
  if (rule && !inside) {
    const drawn = samples.find((each) => each.section === section.id)?.drawn ?? [];
    return drawn.flatMap((sample) => slotsIn(section, above, { sample, rule }, samples));
  }
  const path = [...above, section];
  const shared = path.flatMap(({ when }) => (when === undefined ? [] : [when]));
  const own = (section.items ?? []).map(
    (item): Slot => ({
      id: slotId(item.id, inside?.sample),
      item,
      sample: inside?.sample,
      rule: inside?.rule,
      sections: path,
      conditions: item.when === undefined ? shared : [...shared, item.when],
    }),
  );
  return [...own, ...(section.sections ?? []).flatMap((below) => slotsIn(below, path, inside, samples))];
}
