import type { ChecklistContent, ChecklistSection } from "../model/checklist.ts";
import type { ChecklistItem } from "../model/checklist-item.ts";
import { phrase } from "../model/phrase.ts";
import type { Problem } from "../model/problem.ts";
import { textProblems } from "../model/text-problems.ts";
import { conditionProblems } from "./condition-problems.ts";
import { itemProblems } from "./item-problems.ts";
import { schemeProblems } from "./scheme-problems.ts";

/** One section or item on the way through a checklist, in the order in which it is asked. */
interface Part {
  readonly path: string;
  readonly section?: ChecklistSection;
  readonly item?: ChecklistItem;
  /** The sampled section that it stands in, if any. */
  readonly sampled: string | undefined;
}

/** Lists all that is wrong with a checklist whose fields are in order. */
export function checklistProblems(content: ChecklistContent): readonly Problem[] {
  const parts = content.sections.flatMap((section, index) => partsOf(section, `sections.${index}`, undefined));
  const ids = parts.map(({ section, item }) => (section ?? item)?.id ?? "");
  const facts = content.facts ?? [];
  const earlier = new Map<string, { readonly item: ChecklistItem; readonly sampled: string | undefined }>();
  const later = new Set(parts.flatMap(({ item }) => item?.id ?? []));
  const conditions = parts.flatMap(({ path, section, item, sampled }) => {
    const when = (section ?? item)?.when;
    // A section's own condition is asked once, before any sample is looked at.
    const inside = section?.sample ? undefined : sampled;
    const found = when ? conditionProblems(`${path}.when`, when, { earlier, later, facts, inside }) : [];
    if (item) earlier.set(item.id, { item, sampled });
    return found;
  });
  return [
    ...textProblems("title", content.title),
    ...(content.basis && "none" in content.basis ? textProblems("basis.none", content.basis.none) : []),
    ...facts.flatMap(({ title }, index) => textProblems(`facts.${index}.title`, title)),
    ...twice(
      "facts",
      facts.map(({ id }) => id),
    ),
    ...twice("sections", ids),
    ...parts.flatMap(({ path, section, item, sampled }) => [
      ...(section ? sectionProblems(path, section, sampled) : []),
      ...(item ? [...textsOf(path, item), ...itemProblems(path, item)] : []),
    ]),
    ...conditions,
    ...schemeProblems(content),
  ];
}

function partsOf(section: ChecklistSection, path: string, outer: string | undefined): readonly Part[] {
  const sampled = outer ?? (section.sample ? section.id : undefined);
  return [
    { path, section, sampled },
    ...(section.items ?? []).map((item, index) => ({ path: `${path}.items.${index}`, item, sampled })),
    ...(section.sections ?? []).flatMap((below, index) => partsOf(below, `${path}.sections.${index}`, sampled)),
  ];
}

function sectionProblems(path: string, section: ChecklistSection, sampled: string | undefined): readonly Problem[] {
  const empty = section.items === undefined && section.sections === undefined;
  const nested = section.sample !== undefined && sampled !== undefined && sampled !== section.id;
  return [
    ...textProblems(`${path}.title`, section.title),
    ...(section.sample ? textProblems(`${path}.sample.title`, section.sample.title) : []),
    ...(empty ? [{ code: "empty-section", path, found: section.id, expected: phrase("itemsOrSections") }] : []),
    ...(nested
      ? [{ code: "nested-sample", path, found: section.id, expected: phrase("noDrawWithin", { section: sampled }) }]
      : []),
  ];
}

function textsOf(path: string, item: ChecklistItem): readonly Problem[] {
  const named = item.type === "choice" ? item.options : item.type === "deductions" ? item.list : [];
  const place = item.type === "choice" ? "options" : "list";
  return [
    ...textProblems(`${path}.title`, item.title),
    ...(item.help ? textProblems(`${path}.help`, item.help) : []),
    ...named.flatMap(({ title }, index) => textProblems(`${path}.${place}.${index}.title`, title)),
  ];
}

function twice(path: string, ids: readonly string[]): readonly Problem[] {
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((found) => ({ code: "duplicate-id", path, found, expected: phrase("idOnce") }));
}
