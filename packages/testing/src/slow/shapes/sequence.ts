import { dayAt } from "../days.ts";
import type { SlowVerdict } from "../input.ts";
import { keptFrom } from "../keeping.ts";
import { keysOf } from "../keys.ts";
import { read, texts } from "../paths.ts";
import { byTime, idsOf, type Row } from "../row.ts";
import type { Shape, Source } from "../schemas.ts";
import { distinctKeys, sameKey, type Unit } from "../unit.ts";
import { rowsOf } from "../where.ts";
import type { World } from "../world.ts";

type Sequence = Shape<"sequence">;
type Key = readonly string[];

export function sequence(world: World, asked: Sequence): readonly Unit[] {
  const sources = asked.steps?.map((step) => step.of) ?? (asked.of === undefined ? [] : [asked.of]);
  const all = sources.flatMap((of) => [...withKeys(world, of, "yes"), ...withKeys(world, of, "undecided")]);
  return distinctKeys(all.flatMap((item) => item.keys)).map((key) => {
    const own = (of: Source, answer: "yes" | "undecided") =>
      withKeys(world, of, answer)
        .filter((item) => item.keys.some((known) => sameKey(known, key)))
        .map((item) => item.row)
        .sort(byTime);
    const rows = sources.map((of) => own(of, "yes"));
    const doubtful = sources.flatMap((of) => own(of, "undecided"));
    const kept = keptSince(world, sources, key);
    const faults = asked.steps === undefined ? wrongStates(world, asked, rows.flat()) : wrongSteps(asked.steps, rows);
    const wrong = faults.filter((fault) => fault.silentSince.some(([step, minute]) => kept(step, minute)));
    const settled =
      faults.length > wrong.length
        ? "unknown"
        : asked.steps === undefined
          ? statesKnown(world, asked, rows.flat())
          : allSeen(asked.steps, rows, kept);
    const first = [...(rows.flat().length > 0 ? rows.flat() : doubtful)].sort(byTime)[0];
    const verdict: SlowVerdict = wrong.length > 0 ? "fail" : doubtful.length > 0 ? "unknown" : settled;
    const evidence = idsOf(wrong.length > 0 ? wrong.map((fault) => fault.row) : rows.flat());
    return { slot: "all", key, reference: first?.at, verdict, evidence };
  });
}

function withKeys(
  world: World,
  of: Source,
  answer: "yes" | "undecided",
): readonly { row: Row; keys: readonly Key[] }[] {
  return rowsOf(world, of, answer).map((row) => ({ row, keys: keysOf(world, row, of.key ?? []) }));
}

type Steps = NonNullable<Sequence["steps"]>;

/** A row out of order, if what is not on record did not happen: from the given minutes on the given steps' logs must be kept to say so. */
interface Fault {
  readonly row: Row;
  readonly silentSince: readonly (readonly [step: number, minute: number])[];
}

type Kept = (step: number, minute: number) => boolean;

function keptSince(world: World, sources: readonly Source[], key: Key): Kept {
  return (step, minute) => {
    const of = sources[step];
    const place = of?.key?.indexOf("@area") ?? -1;
    const from = of && keptFrom(world, of.kind, place < 0 ? undefined : key[place]);
    return from !== undefined && from <= dayAt(minute);
  };
}

/** The rows of a step before which one was skipped, or before whose first row a later step was taken. */
function wrongSteps(steps: Steps, rows: readonly (readonly Row[])[]): readonly Fault[] {
  return rows.flatMap((own, index) =>
    own.flatMap((row) => {
      const skipped = rows
        .slice(0, index)
        .flatMap((earlier, step) =>
          steps[step]?.optional === true || earlier.some((other) => other.at <= row.at)
            ? []
            : [[step, row.at] as const],
        );
      const first = own[0]?.at ?? row.at;
      const later = Math.min(...rows.slice(index + 1).flatMap((others) => others.map((other) => other.at)));
      const overtaken = later < first ? [[index, later] as const] : [];
      const silentSince = [...skipped, ...overtaken];
      return silentSince.length === 0 ? [] : [{ row, silentSince }];
    }),
  );
}

function allSeen(steps: Steps, rows: readonly (readonly Row[])[], kept: Kept): SlowVerdict {
  const unseen = steps.flatMap((step, index) =>
    step.optional === true || (rows[index] ?? []).length > 0 ? [] : [index],
  );
  if (unseen.some((step) => !kept(step, Number.MAX_SAFE_INTEGER))) return "unknown";
  return unseen.length === 0 ? "pass" : "pending";
}

function stateAt(world: World, asked: Sequence, row: Row): string | undefined {
  const got = asked.state === undefined ? undefined : read(world, row, asked.state);
  return got === undefined ? undefined : texts(got)[0];
}

function wrongStates(world: World, asked: Sequence, rows: readonly Row[]): readonly Fault[] {
  const { initial, transitions } = asked;
  return rows.flatMap((row, index) => {
    const before = rows[index - 1];
    const [from, state] = [before && stateAt(world, asked, before), stateAt(world, asked, row)];
    const fault: Fault = { row, silentSince: [[0, (before ?? row).at]] };
    if (state === undefined) return [];
    if (before === undefined) return initial !== undefined && !initial.includes(state) ? [fault] : [];
    if (from === undefined || from === state || transitions === undefined) return [];
    const next = Object.entries(transitions).find(([name]) => name === from)?.[1] ?? [];
    return next.includes(state) ? [] : [fault];
  });
}

function statesKnown(world: World, asked: Sequence, rows: readonly Row[]): SlowVerdict {
  return rows.some((row) => stateAt(world, asked, row) === undefined) ? "unknown" : "pass";
}
