import type { ChecklistSection } from "../model/checklist.ts";
import type { ChecklistItem } from "../model/checklist-item.ts";

/**
 * Every section, the outer ones before those in them.
 *
 * @example
 * sectionsIn(fireSheet.sections).map(({ id }) => id); //=> ["escape"]
 */
export function sectionsIn(sections: readonly ChecklistSection[]): readonly ChecklistSection[] {
  return sections.flatMap((section) => [section, ...sectionsIn(section.sections ?? [])]);
}

/**
 * Every item, in the order in which it is asked.
 *
 * @example
 * itemsIn(fireSheet.sections).map(({ id }) => id); //=> ["exits", "extinguishers", "chargers"]
 */
export function itemsIn(sections: readonly ChecklistSection[]): readonly ChecklistItem[] {
  return sectionsIn(sections).flatMap(({ items = [] }) => items);
}
