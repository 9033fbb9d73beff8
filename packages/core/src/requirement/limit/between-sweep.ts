import { NO, UNDECIDED } from "../../ledger/match.ts";
import { type Reader, readAll } from "../../ledger/reader.ts";
import { MANY } from "../../ledger/table.ts";
import type { Amount } from "../../ledger/value.ts";
import { type BoundReader, NO_CLASS } from "../bound-reader.ts";
import { Code } from "../code.ts";

/** The two bounds of a row, scaled as its value is; both {@link NO_CLASS} where neither says anything of its class. */
interface Bounds {
  readonly low: number;
  readonly high: number;
}

const NOWHERE: Bounds = { low: NO_CLASS, high: NO_CLASS };

/**
 * Judges the values of all rows in one loop, where the bounds are the same for all or chosen by one class; undefined where they are not.
 * `judge` is asked for a row that has several classes.
 */
export function betweenSweep(
  value: Amount,
  low: BoundReader | undefined,
  high: BoundReader | undefined,
  judge: (row: number) => Code,
): ((codes: Uint8Array, size: number) => void) | undefined {
  const { scale } = value;
  const classes = classOf(low, high);
  if (classes === "rows") return undefined;
  const boundsOf = (code: number): Bounds => {
    const [least, most] = [scaled(low, code, scale), scaled(high, code, scale)];
    if (least === undefined && most === undefined && (low || high)) return NOWHERE;
    return { low: least ?? -Number.MAX_VALUE, high: most ?? Number.MAX_VALUE };
  };
  if (classes === undefined) {
    const bounds = boundsOf(-1);
    return (codes, size) => sweepColumn(codes, size, readAll(value, size), bounds);
  }
  return (codes, size) => sweepClasses(codes, size, readAll(value, size), readAll(classes, size), boundsOf, judge);
}

/** The class that chooses the bounds, undefined where none does, `rows` where it takes more than one text to tell. */
function classOf(low: BoundReader | undefined, high: BoundReader | undefined): Reader | "rows" | undefined {
  const apart = [low, high].filter((bound) => bound && bound.constant === undefined);
  const [first, second = first] = apart.map((bound) => bound?.byClass?.from);
  if (apart.length === 0) return undefined;
  return first && second?.path === first.path ? first : "rows";
}

/** A class that a table does not have is not bounded by it. */
function scaled(bound: BoundReader | undefined, code: number, scale: number): number | undefined {
  const limit = bound?.constant ?? bound?.byClass?.bound(code) ?? NO_CLASS;
  return limit === NO_CLASS ? undefined : limit * scale;
}

function sweepColumn(codes: Uint8Array, size: number, column: Float64Array, { low, high }: Bounds): void {
  for (let row = 0; row < size; row += 1) {
    const answer = codes[row];
    if (answer === NO) continue;
    const value = column[row] as number;
    if (value >= low && value <= high && answer !== UNDECIDED) codes[row] = Code.pass;
    else codes[row] = answer === UNDECIDED || Number.isNaN(value) ? Code.unknown : Code.fail;
  }
}

function sweepClasses(
  codes: Uint8Array,
  size: number,
  values: Float64Array,
  classes: Float64Array,
  boundsOf: (code: number) => Bounds,
  judge: (row: number) => Code,
): void {
  const known = new Map<number, Bounds>();
  const lookUp = (code: number): Bounds => {
    const found = known.get(code) ?? boundsOf(code);
    known.set(code, found);
    return found;
  };
  // Neighbours are mostly of one class: its bounds are kept at hand.
  let [last, low, high] = [Number.NaN, 0, 0];
  for (let row = 0; row < size; row += 1) {
    const answer = codes[row];
    if (answer === NO) continue;
    const value = values[row] as number;
    const code = classes[row] as number;
    if (answer === UNDECIDED || Number.isNaN(value) || Number.isNaN(code)) codes[row] = Code.unknown;
    else if (code === MANY) codes[row] = judge(row);
    else {
      if (code !== last) {
        const bounds = lookUp(code);
        last = code;
        low = bounds.low;
        high = bounds.high;
      }
      codes[row] = inClass(value, low, high);
    }
  }
}

function inClass(value: number, low: number, high: number): Code {
  if (low === NO_CLASS) return Code.notApplicable;
  return value < low || value > high ? Code.fail : Code.pass;
}
