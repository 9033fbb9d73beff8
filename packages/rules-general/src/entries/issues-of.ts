import type { YieldedEntry } from "@houqin/core";
import type * as z from "zod";
import { type HazardSeverity, type IssueCategory, issue } from "./hazards.ts";

/** One line of a filled checklist. */
export interface CheckedItem {
  readonly item: string;
  readonly ok: boolean;
  readonly severity?: z.output<typeof HazardSeverity> | undefined;
}

/**
 * The issues that a filled checklist gives rise to: one per item that is not in order, minor unless the item says otherwise.
 *
 * @example
 * const items = [{ item: "Exit sign lit", ok: true }, { item: "Hose in place", ok: false }];
 * issuesOf(items, { category: "fire" }).map(({ name, data }) => `${name}: ${data.title}`); //=> ["issue-1: Hose in place"]
 */
export function issuesOf(
  items: readonly CheckedItem[],
  found: {
    readonly category: z.output<typeof IssueCategory>;
    readonly asset?: string | undefined;
    readonly by?: string | readonly string[] | undefined;
  },
): readonly YieldedEntry[] {
  const { category, asset, by } = found;
  return items.flatMap(({ item, ok, severity = "minor" }, index): readonly YieldedEntry[] => {
    if (ok) return [];
    const data = { title: item, category, severity, source: "inspection", onTheSpot: false };
    return [
      {
        name: `issue-${index}`,
        kind: issue.id,
        actors: by === undefined ? {} : { by },
        data: asset === undefined ? data : { ...data, asset },
      },
    ];
  });
}
