import { type FailedItem, type InspectionEntry, type InspectionResult, itemsIn, type YieldedEntry } from "@houqin/core";
import type * as z from "zod";
import { HazardSeverity, IssueCategory, type IssueData } from "./hazards.ts";
import { type InspectionTopic, inspection } from "./rounds.ts";

/**
 * What an issue says of an item that failed: the inspector's note, else what was asked; its severity and category are the item's, `other` where the item
 * names none that is known. What the inspector added for the issue (measure, due day, department …) goes into it as it stands; a field that an issue does not have is refused.
 */
export function issueFrom({ title, severity, item, answer }: FailedItem): z.input<typeof IssueData> {
  const known = IssueCategory.safeParse(item.category);
  const grave = HazardSeverity.safeParse(severity);
  return {
    title: answer.note === undefined ? `${title.zh}：不合格` : `${title.zh}：${answer.note}`,
    category: known.success ? known.data : ("other" as const),
    severity: grave.success ? grave.data : ("minor" as const),
    source: "inspection" as const,
    onTheSpot: false,
    item: item.id,
    ...Object(answer.issue),
  };
}

/**
 * The line of the inspection book that a filled checklist stands for, so that rules on inspections see it: topic, items, score. Its issues come from
 * the checklist itself, so it yields none.
 */
export function inspectionLine(
  entry: InspectionEntry,
  result: InspectionResult,
  topic: z.output<typeof InspectionTopic>,
): YieldedEntry {
  const titles = new Map(itemsIn(result.checklist.sections).map(({ id, title }) => [id, title.zh]));
  const seen = result.marks.filter(({ outcome }) => outcome === "met" || outcome === "missed");
  const { percent } = result.score;
  return {
    name: "inspection",
    kind: inspection.id,
    data: {
      topic,
      checklist: result.checklist.id,
      items: seen.map(({ item, outcome }) => ({ item: titles.get(item) ?? item, ok: outcome === "met" })),
      ...(percent === undefined ? {} : { score: percent }),
      filled: entry.id,
    },
  };
}
