import type { ChecklistSection } from "../model/checklist.ts";
import type { ChecklistItem } from "../model/checklist-item.ts";

/** Every section, the outer ones before those in them. */
export function sectionsIn(sections: readonly ChecklistSection[]): readonly ChecklistSection[] {
  return sections.flatMap((section) => [section, ...sectionsIn(section.sections ?? [])]);
}

/** Every item, in the order in which it is asked. */
export function itemsIn(sections: readonly ChecklistSection[]): readonly ChecklistItem[] {
  return sectionsIn(sections).flatMap(({ items = [] }) => items);
}
