import { match } from "ts-pattern";
import type { MetricRef } from "../../ledger/metric.ts";
import type { Source } from "../../ledger/source.ts";
import type { Scalar, Test, Where } from "../../ledger/where.ts";
import { parseClock } from "../../time/civil.ts";
import type { SlotWindow } from "../../time/every.ts";
import type { Anchor } from "../deadline/schema.ts";
import type { Requirement } from "../requirement.ts";
import { alike } from "./alike.ts";

/**
 * Says whether a promise speaks of the same thing as a requirement, so that it can be held against it: the same shape, kinds or figures, and
 * entries, keys and windows that are not apart. It may still ask less, more, or what cannot be compared.
 *
 * @example
 * const required = { shape: "limit", of: { kind: "a/sample" }, value: "grams", atLeast: 125 };
 * answers(required, { ...required, atLeast: 100 }); //=> true
 * answers(required, { ...required, value: "litres" }); //=> false
 */
export function answers(required: Requirement, promised: Requirement): boolean {
  return match([required, promised])
    .with(
      [{ shape: "cadence" }, { shape: "cadence" }],
      ([own, other]) => meets(own.of, other.of) && sameKeys(own, other) && windowsMeet(own.window, other.window),
    )
    .with(
      [{ shape: "deadline" }, { shape: "deadline" }],
      ([own, other]) => meets(own.by, other.by) && sameAnchor(own.anchor, other.anchor),
    )
    .with([{ shape: "limit" }, { shape: "limit" }], ([own, other]) => {
      const sameValue = alike(own.value ?? null, other.value ?? null);
      return meets(own.of, other.of) && sameValue && (own.forbidden === undefined) === (other.forbidden === undefined);
    })
    .with([{ shape: "presence" }, { shape: "presence" }], ([own, other]) => {
      const paths = new Set(own.parts.map(({ path }) => path));
      return meets(own.of, other.of) && other.parts.some(({ path }) => paths.has(path));
    })
    .with(
      [{ shape: "level" }, { shape: "level" }],
      ([own, other]) =>
        own.register === other.register &&
        (own.atLeast === undefined) === (other.atLeast === undefined) &&
        (own.atMost === undefined) === (other.atMost === undefined),
    )
    .with(
      [{ shape: "target" }, { shape: "target" }],
      ([own, other]) => alike(own.metric, other.metric) && alike(own.key ?? [], other.key ?? []),
    )
    .with([{ shape: "separation" }, { shape: "separation" }], ([own, other]) => meets(own.of, other.of))
    .with(
      [{ shape: "procedure" }, { shape: "procedure" }],
      ([own, other]) => meets(own.of, other.of) && alike(own.value, other.value),
    )
    .with([{ shape: "sequence" }, { shape: "sequence" }], ([own, other]) => {
      const kinds = (of: typeof own) => [
        ...(of.of ? [of.of.kind] : []),
        ...(of.steps ?? []).map((step) => step.of.kind),
      ];
      return alike([...kinds(own)].sort(), [...kinds(other)].sort());
    })
    .with([{ shape: "reconcile" }, { shape: "reconcile" }], ([own, other]) => {
      const known = Object.values<MetricRef>(own.of);
      return Object.values<MetricRef>(other.of).filter((one) => known.some((each) => alike(each, one))).length >= 2;
    })
    .otherwise(() => false);
}

/** The same kind of entries, and no path of which the two want different values. */
function meets(own: Source, other: Source): boolean {
  return own.kind === other.kind && !apart(own.where, other.where);
}

function apart(own: Where = {}, other: Where = {}): boolean {
  return Object.entries(own).some(([path, test]) => {
    const [wanted, wants] = [valuesOf(test), valuesOf(other[path])];
    return wanted !== undefined && wants !== undefined && !wanted.some((value) => wants.includes(value));
  });
}

function valuesOf(test: Test | undefined): readonly Scalar[] | undefined {
  if (test?.in) return test.in;
  return test?.equals === undefined || typeof test.equals === "object" ? undefined : [test.equals];
}

interface Keyed {
  readonly of: Source;
  readonly each?: unknown;
}

/** Where only one is keyed, that is a difference to be told; two that are keyed by different things speak of different things. */
function sameKeys(own: Keyed, other: Keyed): boolean {
  return own.each === undefined || other.each === undefined || alike(own.of.key ?? [], other.of.key ?? []);
}

function sameAnchor(own: Anchor, other: Anchor): boolean {
  return "of" in own && "of" in other ? meets(own.of, other.of) : alike(own, other);
}

/** Clock windows of one day that have no minute in common are apart; of all others that is not certain. */
function windowsMeet(own: SlotWindow | undefined, other: SlotWindow | undefined): boolean {
  const [first, second] = [hoursOf(own), hoursOf(other)];
  return !first || !second || (first.from < second.to && second.from < first.to);
}

function hoursOf(window: SlotWindow | undefined): { readonly from: number; readonly to: number } | undefined {
  if (typeof window?.opens !== "string" || typeof window.due !== "string") return undefined;
  const [from, to] = [parseClock(window.opens), parseClock(window.due)];
  return from === undefined || to === undefined || to <= from ? undefined : { from, to };
}
