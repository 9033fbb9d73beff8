import { match } from "ts-pattern";
import { frozen } from "../../model/frozen.ts";
import { cadenceStrictness } from "../cadence/strictness.ts";
import { deadlineStrictness } from "../deadline/strictness.ts";
import { levelStrictness } from "../level/strictness.ts";
import { limitStrictness } from "../limit/strictness.ts";
import { presenceStrictness } from "../presence/strictness.ts";
import { procedureStrictness } from "../procedure/strictness.ts";
import { reconcileStrictness } from "../reconcile/strictness.ts";
import type { Requirement } from "../requirement.ts";
import { separationStrictness } from "../separation/strictness.ts";
import { sequenceStrictness } from "../sequence/strictness.ts";
import { targetStrictness } from "../target/strictness.ts";
import { alike } from "./alike.ts";
import type { Strictness, StrictnessRow } from "./strictness.ts";

/** How what was promised stands to what is required. */
export type StrictnessVerdict = "met" | "stricter" | "weaker" | "incomparable";

/** A parameter that decides the verdict, with what each side says of it; a side that says nothing has no member. */
export interface StrictnessReason {
  readonly parameter: string;
  readonly required?: unknown;
  readonly promised?: unknown;
}

export interface StrictnessComparison {
  readonly verdict: StrictnessVerdict;
  readonly because: readonly StrictnessReason[];
}

/**
 * Compares what was promised with what is required, parameter by parameter. Promises are `met` where both ask the same, `stricter` where
 * no parameter asks less and some ask more, `weaker` the other way round; they are `incomparable` where one parameter asks more and another
 * less, or where nothing certain can be said, as of other kinds, keys, metrics or periods. `because` names the parameters that decide.
 *
 * @example
 * const required = { shape: "limit", of: { kind: "a/sample" }, value: "grams", atLeast: 125 } as const;
 * compareStrictness(required, { ...required, atLeast: 150 }); //=> { verdict: "stricter", because: [{ parameter: "atLeast", required: 125, promised: 150 }] }
 * compareStrictness(required, { ...required, value: "litres" }).verdict; //=> "incomparable"
 */
export function compareStrictness(required: Requirement, promised: Requirement): StrictnessComparison {
  return frozen(
    match([required, promised])
      .with([{ shape: "cadence" }, { shape: "cadence" }], (pair) => compare(cadenceStrictness, ...pair))
      .with([{ shape: "deadline" }, { shape: "deadline" }], (pair) => compare(deadlineStrictness, ...pair))
      .with([{ shape: "limit" }, { shape: "limit" }], (pair) => compare(limitStrictness, ...pair))
      .with([{ shape: "presence" }, { shape: "presence" }], (pair) => compare(presenceStrictness, ...pair))
      .with([{ shape: "level" }, { shape: "level" }], (pair) => compare(levelStrictness, ...pair))
      .with([{ shape: "target" }, { shape: "target" }], (pair) => compare(targetStrictness, ...pair))
      .with([{ shape: "separation" }, { shape: "separation" }], (pair) => compare(separationStrictness, ...pair))
      .with([{ shape: "procedure" }, { shape: "procedure" }], (pair) => compare(procedureStrictness, ...pair))
      .with([{ shape: "sequence" }, { shape: "sequence" }], (pair) => compare(sequenceStrictness, ...pair))
      .with([{ shape: "reconcile" }, { shape: "reconcile" }], (pair) => compare(reconcileStrictness, ...pair))
      .otherwise(() => ({
        verdict: "incomparable" as const,
        because: [{ parameter: "shape", required: required.shape, promised: promised.shape }],
      })),
  );
}

function compare<R extends object>(table: Strictness<R>, required: R, promised: R): StrictnessComparison {
  const rows = table.map((row) => ({ row, verdict: verdictOf(row, required, promised) }));
  const verdict = rows.map((each) => each.verdict).reduce(both, "met");
  const unclear = rows.some((each) => each.verdict === "incomparable");
  const deciding = rows.filter((each) => (unclear ? each.verdict === "incomparable" : each.verdict !== "met"));
  const parameters = new Set(deciding.flatMap(({ row }) => row.parameters));
  return { verdict, because: reasons([...parameters], required, promised) };
}

function verdictOf<R>({ asks }: StrictnessRow<R>, required: R, promised: R): StrictnessVerdict {
  const [noLess, noMore] = [asks(promised, required), asks(required, promised)];
  if (noLess) return noMore ? "met" : "stricter";
  return noMore ? "weaker" : "incomparable";
}

function both(first: StrictnessVerdict, second: StrictnessVerdict): StrictnessVerdict {
  if (first === "met" || first === second) return second;
  return second === "met" ? first : "incomparable";
}

function reasons<R extends object>(
  parameters: readonly (keyof R & string)[],
  required: R,
  promised: R,
): readonly StrictnessReason[] {
  return parameters
    .filter((parameter) => !alike(required[parameter], promised[parameter]))
    .map((parameter) => ({
      parameter,
      ...(required[parameter] === undefined ? {} : { required: required[parameter] }),
      ...(promised[parameter] === undefined ? {} : { promised: promised[parameter] }),
    }));
}
