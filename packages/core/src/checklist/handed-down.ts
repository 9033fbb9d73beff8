import type { ChecklistContent, ChecklistSection } from "../model/checklist.ts";
import type { ChecklistItem, EvidenceDemand } from "../model/checklist-item.ts";
import { isJudged } from "./judge.ts";

/**
 * Hands down what evidence is asked for: from the checklist to its sections, from those to the sections below and to their items. What is
 * nearer to the item wins, field by field. To do it again changes nothing.
 */
export function handedDown<Content extends Pick<ChecklistContent, "evidence" | "sections">>(content: Content): Content {
  return { ...content, sections: content.sections.map((section) => sectionWith(section, content.evidence)) };
}

function sectionWith(section: ChecklistSection, above: EvidenceDemand | undefined): ChecklistSection {
  const { items, sections } = section;
  const demand = nearer(section.evidence, above);
  return {
    ...section,
    ...(items ? { items: items.map((item) => itemWith(item, demand)) } : {}),
    ...(sections ? { sections: sections.map((below) => sectionWith(below, demand)) } : {}),
  };
}

function itemWith(item: ChecklistItem, above: EvidenceDemand | undefined): ChecklistItem {
  if (!isJudged(item)) return item;
  const evidence = nearer(item.evidence, above);
  return evidence ? { ...item, evidence } : item;
}

function nearer(own: EvidenceDemand | undefined, above: EvidenceDemand | undefined): EvidenceDemand | undefined {
  if (!own || !above) return own ?? above;
  const { atLeast, ...demand } = { ...above, ...own };
  const counted = atLeast !== undefined && (demand.photos ?? "never") !== "never";
  return counted ? { ...demand, atLeast } : demand;
}
