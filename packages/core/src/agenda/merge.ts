import type { AgendaItem } from "./agenda.ts";

/** Puts items of the same kind, key and window on one line: all rules, all posts, the earliest due time. Ordered by due, kind, key. */
export function mergeItems(items: readonly AgendaItem[]): AgendaItem[] {
  const lines = new Map<string, AgendaItem>();
  for (const item of items) {
    const place = [item.kind, item.slot, item.opens ?? "", ...item.key].join("\u001f");
    const known = lines.get(place);
    lines.set(place, known ? together(known, item) : item);
  }
  return [...lines.values()].sort((a, b) => compareText(orderOf(a), orderOf(b)));
}

function together(a: AgendaItem, b: AgendaItem): AgendaItem {
  const first = a.due <= b.due ? a : b;
  const calendar = a.calendar === "unknown" ? a.calendar : (b.calendar ?? a.calendar);
  return {
    ...first,
    ...(calendar ? { calendar } : {}),
    rules: union(a.rules, b.rules),
    posts: union(a.posts, b.posts),
    doneBy: union(a.doneBy, b.doneBy),
  };
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])].sort(compareText);
}

function orderOf({ due, kind, key, slot }: AgendaItem): string {
  return [due, kind, ...key, slot].join("\u001f");
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
