import { alike } from "../strictness/alike.ts";
import { pickier, wider } from "../strictness/condition.ts";
import { appliesMore } from "../strictness/only-if.ts";
import { covers, on, type Strictness, together } from "../strictness/strictness.ts";
import type { Procedure } from "./schema.ts";

type Band = Procedure["bands"][number];
type Required = Band["require"][number];

/**
 * A procedure is stricter over more entries, and where every size asks for more. A sum over more days is larger, for sizes are not below
 * 0: there every larger size must ask for more as well.
 */
export const procedureStrictness: Strictness<Procedure> = [
  on("of", wider),
  on("value", alike),
  together(["bands", "rolling"], bandsAsk),
  on("withinDays", (first, second) => (first ?? -1) <= (second ?? -1)),
  on("onlyIf", appliesMore),
];

function bandsAsk(first: Procedure, second: Procedure): boolean {
  if (!sumsMore(first.rolling, second.rolling)) return false;
  const sizes = [...first.bands, ...second.bands].map(({ from }) => from);
  const same = alike(first.rolling, second.rolling);
  return sizes.every((size) =>
    sizes.every(
      (larger) =>
        (same ? larger !== size : larger < size) ||
        covers(requiredAsks)(requiredAt(first.bands, larger), requiredAt(second.bands, size)),
    ),
  );
}

function sumsMore(first: Procedure["rolling"], second: Procedure["rolling"]): boolean {
  if (second === undefined) return true;
  return first !== undefined && alike(first.by, second.by) && first.days >= second.days;
}

/** What the highest band reached asks for. */
function requiredAt(bands: readonly Band[], size: number): readonly Required[] {
  const reached = bands.filter(({ from }) => from <= size);
  const highest = Math.max(...reached.map(({ from }) => from));
  return reached.find(({ from }) => from === highest)?.require ?? [];
}

function requiredAsks(first: Required, second: Required): boolean {
  return (
    pickier(first.of, second.of) &&
    (first.atLeast ?? 1) >= (second.atLeast ?? 1) &&
    (second.distinct === undefined || first.distinct === second.distinct)
  );
}
