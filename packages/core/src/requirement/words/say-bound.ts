import type { Text } from "../../text/text.ts";
import type { Bound } from "../bound.ts";
import { alike } from "../strictness/alike.ts";
import { join, list, type Naming, NOTHING, same, say } from "./naming.ts";
import { percent, sayNumber } from "./say-number.ts";
import { sayPath, sayScalar } from "./say-path.ts";

type Table = Extract<Bound, { table: unknown }>;

/** How a bound is said: the kind whose paths it reads, and what its numbers count (a unit, or its words). */
export interface Counted {
  readonly kind: string;
  readonly unit?: Text | string | undefined;
  /** Whether its numbers are shares, which are said in percent even where they are whole. */
  readonly share?: boolean | undefined;
}

export function sayCount(value: number, { unit, share }: Counted): Text {
  return share ? same(percent(value)) : sayNumber(value, unit);
}

/** Says a bound by itself: a number, the path it is read from, or the rows of its table. */
export function sayBound(bound: Bound, counted: Counted, naming: Naming): Text {
  if (typeof bound === "number") return sayCount(bound, counted);
  if ("path" in bound) return sayPath(counted.kind, bound.path, naming);
  return byClass(bound, counted, naming, (value) => sayCount(value, counted));
}

/** Says the band between two bounds, class by class where both have the same classes. */
export function sayBand(
  { atLeast, atMost }: { readonly atLeast?: Bound | undefined; readonly atMost?: Bound | undefined },
  counted: Counted,
  naming: Naming,
): Text {
  if (isTable(atLeast) && isTable(atMost) && sameClasses(atLeast, atMost))
    return byClass(atLeast, counted, naming, (value, name) =>
      between(value, atMost.table[name] ?? Number.NaN, counted),
    );
  if (typeof atLeast === "number" && typeof atMost === "number") return between(atLeast, atMost, counted);
  return list([
    atLeast === undefined ? NOTHING : oneSide(isAmount(counted) ? AMOUNT : LEAST, atLeast, counted, naming),
    atMost === undefined ? NOTHING : oneSide(MOST, atMost, counted, naming),
  ]);
}

const LEAST = { zh: "不低于 {bound}", en: "at least {bound}" };
/** Of what is counted, weighed or timed there is not low or high but little or much. */
const AMOUNT = { zh: "不少于 {bound}", en: "at least {bound}" };
const AMOUNTS: ReadonlySet<string> = new Set([
  "g",
  "kg",
  "s",
  "min",
  "h",
  "d",
  "day",
  "month",
  "person",
  "piece",
  "meal",
]);
const MOST = { zh: "不超过 {bound}", en: "at most {bound}" };

function isAmount({ unit }: Counted): boolean {
  return typeof unit === "string" && AMOUNTS.has(unit);
}

function oneSide(template: Text, bound: Bound, counted: Counted, naming: Naming): Text {
  if (isTable(bound))
    return byClass(bound, counted, naming, (value) => say(template, { bound: sayCount(value, counted) }));
  return say(template, { bound: sayBound(bound, counted, naming) });
}

function between(low: number, high: number, counted: Counted): Text {
  if (low === high) return say({ zh: "为 {low}", en: "exactly {low}" }, { low: sayCount(low, counted) });
  const parts = { low: same(String(low).replace("-", "−")), high: sayCount(high, counted) };
  const isShare = counted.share || (counted.unit === "1" && !(Number.isInteger(low) && Number.isInteger(high)));
  return say(
    { zh: "在 {low} 到 {high} 之间", en: "between {low} and {high}" },
    isShare ? { ...parts, low: sayCount(low, counted) } : parts,
  );
}

function byClass(
  { by, table }: Table,
  { kind }: Counted,
  naming: Naming,
  tell: (value: number, name: string) => Text,
): Text {
  const rows = Object.entries(table).map(([name, value]) =>
    say(
      { zh: "{name} {value}", en: "{value} for {name}" },
      { name: className(by, name, kind, naming), value: tell(value, name) },
    ),
  );
  const paths = list(by.map((path) => sayPath(kind, path, naming)));
  return say(
    { zh: "按{paths}：{rows}", en: "by {paths}: {rows}" },
    { paths, rows: join(rows, { zh: "，", en: ", " }) },
  );
}

/** A class is named by the values of its paths, one after another. */
function className(by: readonly string[], name: string, kind: string, naming: Naming): Text {
  const values = by.length === 1 ? [name] : name.split("/");
  return join(
    values.map((value, index) => sayScalar(value, kind, by[index] ?? "", naming)),
    { zh: "/", en: "/" },
  );
}

function sameClasses(first: Table, second: Table): boolean {
  return alike(first.by, second.by) && alike(Object.keys(first.table).sort(), Object.keys(second.table).sort());
}

function isTable(bound: Bound | undefined): bound is Table {
  return typeof bound === "object" && "table" in bound;
}
