/** A row that a figure rests on. */
export interface EvidenceRow {
  readonly id: string;
  readonly at: number;
}

/** More rows than this are not named one by one. */
export const MOST_EVIDENCE = 50;

/** Ids in order of time, each once; none when there are too many. */
export function evidenceIds(lists: readonly (readonly EvidenceRow[] | undefined)[]): readonly string[] {
  const rows = new Map<string, EvidenceRow>();
  for (const list of lists) {
    if (!list) return [];
    for (const row of list) rows.set(row.id, row);
  }
  if (rows.size > MOST_EVIDENCE) return [];
  return [...rows.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
}
