import { DAY, dayAt } from "../days.ts";
import type { SlowVerdict } from "../input.ts";
import { closes, keptFrom } from "../keeping.ts";
import { keysOf } from "../keys.ts";
import { read, texts } from "../paths.ts";
import { compare, exact, type Ratio, total } from "../ratio.ts";
import { byTime, idsOf, type Row } from "../row.ts";
import type { Shape } from "../schemas.ts";
import { sameKey, type Unit } from "../unit.ts";
import { amountIn } from "../values.ts";
import { rowsOf } from "../where.ts";
import type { World } from "../world.ts";

type Procedure = Shape<"procedure">;
type Required = Procedure["bands"][number]["require"][number];

export function procedure(world: World, asked: Procedure): readonly Unit[] {
  const sure = rowsOf(world, asked.of).map((row): Unit => {
    return { slot: row.id, key: [], reference: row.at, ...judge(world, row, asked) };
  });
  const perhaps = rowsOf(world, asked.of, "undecided").map((row): Unit => {
    return { slot: row.id, key: [], reference: row.at, verdict: "unknown", evidence: [row.id] };
  });
  return [...sure, ...perhaps];
}

function judge(world: World, row: Row, asked: Procedure): Pick<Unit, "verdict" | "evidence"> {
  const keys = keysOf(world, row, asked.of.key ?? ["@id"]);
  const size = asked.rolling === undefined ? amountIn(world, row, asked.value) : rollingSum(world, row, asked);
  if (keys.length === 0 || size === undefined) return { verdict: "unknown", evidence: [row.id] };
  const reached = asked.bands.filter((band) => compare(exact(band.from), size) <= 0);
  const band = [...reached].sort((a, b) => b.from - a.from)[0];
  if (band === undefined) return { verdict: "pass", evidence: [row.id] };
  const found = band.require.map((required) => find(world, row, keys, required, asked.withinDays));
  const ids = idsOf(found.flatMap((item) => item.rows)).filter((id) => id !== row.id);
  const verdicts = found.map((item) => item.verdict);
  const verdict = verdicts.includes("fail")
    ? "fail"
    : verdicts.includes("pending")
      ? "pending"
      : verdicts.includes("unknown")
        ? "unknown"
        : "pass";
  return { verdict, evidence: [row.id, ...ids] };
}

/** The sum of the values of the rows alike, in so many days up to and including the row. */
function rollingSum(world: World, row: Row, asked: Procedure): Ratio | undefined {
  const { by = [], days = 1 } = asked.rolling ?? {};
  const alike = keysOf(world, row, by);
  if (alike.length === 0) return undefined;
  const day = dayAt(row.bucket);
  const inTime = (other: Row) =>
    day - days < dayAt(other.bucket) && dayAt(other.bucket) <= day && byTime(other, row) <= 0;
  const astray = (other: Row) => inTime(other) && keysOf(world, other, by).length === 0;
  if ([...rowsOf(world, asked.of), ...rowsOf(world, asked.of, "undecided")].some(astray)) return undefined;
  const counts = (other: Row) =>
    inTime(other) && keysOf(world, other, by).some((key) => alike.some((own) => sameKey(own, key)));
  if (rowsOf(world, asked.of, "undecided").some(counts)) return undefined;
  const values = rowsOf(world, asked.of)
    .filter(counts)
    .map((other) => amountIn(world, other, asked.value));
  const known = values.filter((value) => value !== undefined);
  return known.length < values.length ? undefined : total(known);
}

function find(
  world: World,
  row: Row,
  keys: readonly (readonly string[])[],
  required: Required,
  withinDays: number | undefined,
): { readonly rows: readonly Row[]; readonly verdict: SlowVerdict } {
  const end = withinDays === undefined ? row.at + 1 : (dayAt(row.at) + withinDays + 1) * DAY;
  const matches = (other: Row) =>
    other.at < end &&
    keysOf(world, other, required.of.key ?? ["@id"]).some((key) => keys.some((own) => sameKey(own, key)));
  const rows = rowsOf(world, required.of).filter(matches);
  const { distinct } = required;
  const values = rows.flatMap((other) => {
    const got = distinct === undefined ? undefined : read(world, other, distinct);
    return got === undefined ? [] : texts(got);
  });
  const count = distinct === undefined ? rows.length : new Set(values).size;
  if (count >= (required.atLeast ?? 1)) return { rows, verdict: "pass" };
  const kept = keptFrom(world, required.of.kind);
  if (kept === undefined || kept > dayAt(row.at)) return { rows, verdict: "unknown" };
  if (rowsOf(world, required.of, "undecided").some(matches)) return { rows, verdict: "unknown" };
  const open = withinDays !== undefined && world.asOf < closes(world, required.of.kind, undefined, end);
  return { rows, verdict: open ? "pending" : "fail" };
}
