import { type Review, sayShare } from "@houqin/core";
import { money } from "../write/money.ts";
import type { Table } from "../write/office-document.ts";
import type { Scribe } from "../write/scribe.ts";
import { told } from "./report-words.ts";

/** What each line that pays for a task was given and spent; undefined where no task has one. */
export function costTable({ tasks }: Review, { plan, locale, names }: Scribe): Table | undefined {
  const lines = new Map(tasks.flatMap(({ cost }) => (cost === undefined ? [] : [[cost.line, cost] as const])));
  const heads = (["line", "appropriated", "committed", "spent", "share"] as const).map((each) => told(each, locale));
  const inOrder = plan.budget?.lines.flatMap(({ id }) => lines.get(id) ?? []) ?? [];
  const rows = inOrder.map(({ line, unit = "CNY", appropriated, committed, spent }) => {
    const say = (amount: number | undefined) => (amount === undefined ? "—" : money(amount, unit, locale));
    // Amounts have six decimals at most.
    const millionths = (amount = 0) => Math.round(amount * 1e6);
    const part = spent === undefined ? undefined : { of: millionths(appropriated), out: millionths(spent) };
    return [names.budgetLine(line), say(appropriated), say(committed), say(spent), sayShare(part)];
  });
  return rows.length === 0 ? undefined : { rows: [heads, ...rows] };
}
