import { DAY } from "../days.ts";
import type { EachKey } from "../each-keys.ts";
import { keptFrom } from "../keeping.ts";
import { keysOf } from "../keys.ts";
import { bestFirst, type Due, stand, stateOf, undone } from "../occurrence.ts";
import { idsOf, type Row } from "../row.ts";
import type { Slot } from "../slots.ts";
import { sameKey, type Unit } from "../unit.ts";
import { rowsOf } from "../where.ts";
import type { World } from "../world.ts";
import type { OwnCadence } from "./own-cadence.ts";

/** Judges a key in a slot; nothing when the kind was not kept yet when the slot opened. */
export function slotUnit(
  world: World,
  rule: string,
  asked: OwnCadence,
  slot: Slot,
  slots: readonly Slot[],
  each: EachKey,
): readonly Unit[] {
  const area = areaOf(asked, each.key);
  const kept = keptFrom(world, asked.of.kind, area);
  const unit = { slot: slot.id, key: each.key, reference: slot.opens };
  if (kept !== undefined && slot.opens < kept * DAY) return [];
  if (!each.sure || kept === undefined) return [{ ...unit, verdict: "unknown", evidence: [] }];
  const fills = (row: Row) => homeOf(row, slots) === slot && hasKey(world, asked, row, each.key);
  const rows = rowsOf(world, asked.of).filter(fills);
  const thing: Due = { rule, kind: asked.of.kind, area, begins: slot.opens, due: slot.due };
  const last = bestFirst(world, rows, thing)[asked.times - 1];
  if (last !== undefined) return [{ ...unit, ...stand(stateOf(world, last, thing), idsOf(rows)) }];
  const doubtful = rowsOf(world, asked.of, "undecided").some(fills);
  const kind = world.input.kinds.find((known) => known.id === asked.of.kind);
  return [{ ...unit, ...undone(world, thing, rows, doubtful, kind?.nothingToReport === true) }];
}

/** The area whose closing counts: the key's element of `@area`, where the requirement is keyed by area. */
function areaOf(asked: OwnCadence, key: readonly string[]): string | undefined {
  const place = asked.of.key?.indexOf("@area") ?? -1;
  return place < 0 ? undefined : key[place];
}

/** Says whether a row has a key; without `each` every row has the one empty key. */
function hasKey(world: World, asked: OwnCadence, row: Row, key: readonly string[]): boolean {
  if (asked.each === undefined) return true;
  return keysOf(world, row, asked.of.key ?? []).some((own) => sameKey(own, key));
}

/** The one slot that a row fills. */
function homeOf(row: Row, slots: readonly Slot[]): Slot | undefined {
  const named = slots.find((slot) => slot.id === row.entry.covers);
  if (named !== undefined || row.entry.covers === undefined) return named ?? slotAt(row.at, row.at + 1, slots);
  return row.span === undefined ? undefined : slotAt(row.span.from, row.span.to, slots);
}

function slotAt(from: number, to: number, slots: readonly Slot[]): Slot | undefined {
  return slots.find((slot) => slot.opens <= from && to <= slot.naturalEnd);
}
