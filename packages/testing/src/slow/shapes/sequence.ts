import type { SlowVerdict } from "../input.ts";
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
    const wrong = asked.steps === undefined ? wrongStates(world, asked, rows.flat()) : wrongSteps(asked.steps, rows);
    const settled = asked.steps === undefined ? statesKnown(world, asked, rows.flat()) : allSeen(asked.steps, rows);
    const first = [...(rows.flat().length > 0 ? rows.flat() : doubtful)].sort(byTime)[0];
    const verdict: SlowVerdict = wrong.length > 0 ? "fail" : doubtful.length > 0 ? "unknown" : settled;
    const evidence = idsOf(wrong.length > 0 ? wrong : rows.flat());
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

/** The rows of a step before which one was skipped, or before whose first row a later step was taken. */
function wrongSteps(steps: Steps, rows: readonly (readonly Row[])[]): readonly Row[] {
  return rows.flatMap((own, index) =>
    own.filter((row) => {
      const skipped = rows
        .slice(0, index)
        .some((earlier, step) => steps[step]?.optional !== true && !earlier.some((other) => other.at <= row.at));
      const first = own[0]?.at ?? row.at;
      return skipped || rows.slice(index + 1).some((later) => later.some((other) => other.at < first));
    }),
  );
}

function allSeen(steps: Steps, rows: readonly (readonly Row[])[]): SlowVerdict {
  return steps.every((step, index) => step.optional === true || (rows[index] ?? []).length > 0) ? "pass" : "pending";
}

function stateAt(world: World, asked: Sequence, row: Row): string | undefined {
  const got = asked.state === undefined ? undefined : read(world, row, asked.state);
  return got === undefined ? undefined : texts(got)[0];
}

function wrongStates(world: World, asked: Sequence, rows: readonly Row[]): readonly Row[] {
  const { initial, transitions } = asked;
  return rows.filter((row, index) => {
    const state = stateAt(world, asked, row);
    if (state === undefined) return false;
    if (index === 0) return initial !== undefined && !initial.includes(state);
    const before = rows[index - 1];
    const from = before === undefined ? undefined : stateAt(world, asked, before);
    if (from === undefined || from === state || transitions === undefined) return false;
    return !(Object.entries(transitions).find(([name]) => name === from)?.[1] ?? []).includes(state);
  });
}

function statesKnown(world: World, asked: Sequence, rows: readonly Row[]): SlowVerdict {
  return rows.some((row) => stateAt(world, asked, row) === undefined) ? "unknown" : "pass";
}
