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
  const { evidence: own, ...rest } = item;
  const evidence = counted(nearer(own, above));
  return evidence ? { ...rest, evidence } : rest;
}

/** Where it is said that no photographs are wanted, there is no count to hand down either. */
function nearer(own: EvidenceDemand | undefined, above: EvidenceDemand | undefined): EvidenceDemand | undefined {
  if (!own || !above) return own ?? above;
  const merged = { ...above, ...own };
  return merged.photos === "never" ? uncounted(merged) : merged;
}

/** What an item is asked for: a number of photos says nothing where none are. */
function counted(demand: EvidenceDemand | undefined): EvidenceDemand | undefined {
  if (demand?.atLeast === undefined || (demand.photos ?? "never") !== "never") return demand;
  const rest = uncounted(demand);
  return Object.keys(rest).length > 0 ? rest : undefined;
}

function uncounted({ atLeast: _, ...demand }: EvidenceDemand): EvidenceDemand {
  return demand;
}
