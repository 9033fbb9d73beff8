import type { AgendaItem } from "./agenda.ts";
import type { Occasion } from "./occasion.ts";

/**
 * Puts occasions of the same kind, key and window on one line: all rules, all posts, the earliest due time. Those that want different entries
 * of the kind stay apart; one that any entry does joins the first of them. Ordered by due, kind, key.
 */
export function mergeItems(occasions: readonly Occasion[]): AgendaItem[] {
  const places = new Map<string, Occasion[]>();
  for (const occasion of occasions) {
    const place = [occasion.kind, occasion.slot, occasion.opens ?? "", ...occasion.key].join("\u001f");
    places.set(place, [...(places.get(place) ?? []), occasion]);
  }
  const lines = [...places.values()].flatMap(linesOf);
  return lines.sort((a, b) => compareText(orderOf(a), orderOf(b)));
}

function linesOf(occasions: readonly Occasion[]): AgendaItem[] {
  const wheres = [...new Set(occasions.map(({ where }) => where))].filter((where) => where !== "").sort(compareText);
  const [first = ""] = wheres;
  return (wheres.length === 0 ? [""] : wheres).flatMap((where) => {
    const same = occasions.filter((each) => (each.where === "" ? first : each.where) === where).map(itemOf);
    const [one, ...others] = same;
    return one ? [others.reduce(together, one)] : [];
  });
}

function itemOf({ rule, where: _, ...item }: Occasion): AgendaItem {
  return { rules: [rule], ...item };
}

function together(a: AgendaItem, b: AgendaItem): AgendaItem {
  const { state: _, overdue: __, ...first } = a.due <= b.due ? a : b;
  const states = [a.state, b.state];
  // What one of them still wants is still to do.
  const state = states.includes(undefined) ? undefined : a.due <= b.due ? a.state : b.state;
  const calendar = a.calendar === "unknown" ? a.calendar : (b.calendar ?? a.calendar);
  return {
    ...first,
    ...(calendar ? { calendar } : {}),
    rules: union(a.rules, b.rules),
    posts: union(a.posts, b.posts),
    ...(a.overdue && b.overdue ? { overdue: true } : {}),
    ...(state === undefined ? {} : { state }),
    doneBy: union(a.doneBy, b.doneBy),
  };
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])].sort(compareText);
}

function orderOf({ due, kind, key, slot, rules }: AgendaItem): string {
  return [due, kind, ...key, slot, ...rules].join("\u001f");
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
