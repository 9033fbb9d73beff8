import { yearDay } from "../base-slots.ts";
import { DAY, dateOf, daysBetween, writeDay } from "../days.ts";
import { type EachKey, eachAt } from "../each-keys.ts";
import { keptFrom } from "../keeping.ts";
import { keysOf } from "../keys.ts";
import { bestFirst, type Due, stand, stateOf, undone } from "../occurrence.ts";
import { read } from "../paths.ts";
import { fold } from "../registers.ts";
import { byTime, type Row } from "../row.ts";
import type { Shape } from "../schemas.ts";
import { sameKey, type Unit } from "../unit.ts";
import { rowsOf } from "../where.ts";
import type { World } from "../world.ts";
import { type Anchored, windowOf } from "./deadline-window.ts";

type Deadline = Shape<"deadline">;
type Key = readonly string[];

export function deadline(world: World, rule: string, asked: Deadline): readonly Unit[] {
  return anchorsOf(world, asked).flatMap((anchor) => {
    const window = windowOf(world, asked, anchor);
    return eachAt(world, asked.each, window.reference).map((each) => {
      const key = [...anchor.unitKey, ...each.key];
      const base = { slot: anchor.slot, key, reference: window.reference, known: window.from };
      return { ...base, ...judge(world, rule, asked, anchor, window, each) };
    });
  });
}

type Judged = Pick<Unit, "verdict" | "evidence" | "state">;

function judge(
  world: World,
  rule: string,
  asked: Deadline,
  anchor: Anchored,
  window: ReturnType<typeof windowOf>,
  each: EachKey,
): Judged {
  const evidence = anchor.row === undefined ? [] : [anchor.row.id];
  if (anchor.doubtful || anchor.keys.length === 0 || !each.sure) return { verdict: "unknown", evidence };
  if (window.due === "unknown" || window.due === "notApplicable") return { verdict: window.due, evidence };
  const wanted = anchor.keys.map((key) => [...key, ...each.key]);
  const answers = (row: Row) => {
    const own = keysOf(world, row, asked.by.key ?? []);
    return row.at >= window.from && wanted.some((key) => own.some((other) => sameKey(other.slice(0, key.length), key)));
  };
  const { kind } = asked.by;
  const place = asked.by.key?.indexOf("@area") ?? -1;
  const area = place < 0 ? undefined : wanted[0]?.[place];
  const thing: Due = { rule, kind, area, begins: window.reference, due: window.due };
  const answer = bestFirst(world, rowsOf(world, asked.by).filter(answers), thing)[0];
  if (answer !== undefined) return stand(stateOf(world, answer, thing), [...new Set([...evidence, answer.id])]);
  const kept = keptFrom(world, kind, area);
  const unkept = kept === undefined || kept * DAY >= window.due;
  const doubtful = unkept || rowsOf(world, asked.by, "undecided").some(answers);
  const left = undone(world, thing, [], doubtful, false);
  return { ...left, evidence: [...evidence, ...left.evidence] };
}

function anchorsOf(world: World, asked: Deadline): readonly Anchored[] {
  const { anchor } = asked;
  if ("of" in anchor) {
    const one = (row: Row, doubtful: boolean) => ({
      ...rowAnchor(world, row, anchor.of.key, anchor.at ?? "@at"),
      doubtful,
    });
    const sure = rowsOf(world, anchor.of).map((row) => one(row, false));
    const perhaps = rowsOf(world, anchor.of, "undecided").map((row) => one(row, true));
    return [...sure, ...perhaps];
  }
  if ("endOf" in anchor) return endsOf(world, anchor.endOf);
  return datesOf(world, anchor);
}

function rowAnchor(
  world: World,
  row: Row,
  paths: readonly string[] | undefined,
  at: string,
): Omit<Anchored, "doubtful"> {
  const got = read(world, row, at);
  const day = got?.type === "day" ? got.value : undefined;
  const minute = got?.type === "instant" ? got.value : undefined;
  return { slot: row.id, unitKey: [], keys: keysOf(world, row, paths ?? ["@id"]), row, day, minute };
}

/** The spans of a register that end; one that ends at midnight ends with the day before. */
function endsOf(world: World, register: string): readonly Anchored[] {
  return [...fold(world, register).spans]
    .filter((span) => Number.isFinite(span.until))
    .sort((a, b) => byTime(a.row, b.row))
    .map((span): Anchored => {
      const common = { slot: span.row.id, unitKey: span.key, keys: [span.key], row: span.row, doubtful: false };
      const ofDay = span.until % DAY === 0;
      return ofDay ? { ...common, day: span.until / DAY - 1 } : { ...common, minute: span.until };
    });
}

function datesOf(world: World, anchor: { yearDay: string } | { festival: string }): readonly Anchored[] {
  if (world.period === undefined) return [];
  // Anchors a year or two outside the evaluated period may have windows that begin in it.
  const years = daysBetween(dateOf(world.period.from)[0] - 2, dateOf(world.period.to)[0] + 2);
  const dayIn = (year: number) =>
    "yearDay" in anchor ? yearDay(anchor.yearDay, year) : world.site.festivalDay(anchor.festival, year);
  const emptyKey: readonly Key[] = [[]];
  return years.flatMap((year) => {
    const day = dayIn(year);
    if (day === undefined) return [];
    const slot = "yearDay" in anchor ? writeDay(day) : `${anchor.festival}-${year}`;
    return [{ slot, unitKey: [], keys: emptyKey, row: undefined, doubtful: false, day, yearBefore: dayIn(year - 1) }];
  });
}
