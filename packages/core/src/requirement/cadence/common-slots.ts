import { match, P } from "ts-pattern";
import type { Every } from "../../time/every.ts";
import type { Paced } from "../../time/slots/stride.ts";
import { alike } from "../strictness/alike.ts";
import { isOneDay } from "./one-day.ts";

/**
 * Whether every slot of the second is one of the first's.
 *
 * @example
 * hasSlotsOf({ unit: "weekday", on: ["MO", "WE"] }, { unit: "weekday", on: ["WE"] }); //=> true
 */
export function hasSlotsOf(first: Every, second: Every): boolean {
  if (alike(first, second)) return true;
  if (isEvery(first, "day")) return isOneDay(second);
  if (second.unit === "season" && isEvery(first, second.every)) return true;
  return match([first, second] as const)
    .with(
      [{ unit: P.union("month", "year") }, { unit: P.union("month", "year") }],
      ([own, other]) =>
        own.unit === other.unit && isPaced(own, other) && (other.on ? among(other.on, own.on ?? []) : !own.on),
    )
    .with([{ unit: "weekday" }, { unit: "weekday" }], ([own, other]) => isPaced(own, other) && among(other.on, own.on))
    .with(
      [{ unit: "meal" }, { unit: "meal" }],
      ([own, other]) => !own.meals || (!!other.meals && among(other.meals, own.meals)),
    )
    .with([{ unit: "clock" }, { unit: "clock" }], ([own, other]) => {
      const [days, others] = [own.days ?? "day", other.days ?? "day"];
      return among(other.at, own.at) && (days === "day" || days === others);
    })
    .with([{ unit: "term" }, { unit: "term" }], ([own, other]) =>
      other.at ? among(other.at, own.at ?? []) && (own.days ?? 7) === (other.days ?? 7) : !own.at,
    )
    .with(
      [{ unit: "festival" }, { unit: "festival" }],
      ([own, other]) =>
        among(other.of, own.of) && (own.from ?? 0) === (other.from ?? 0) && (own.to ?? 0) === (other.to ?? 0),
    )
    .with(
      [{ unit: "season" }, { unit: "season" }],
      ([own, other]) =>
        own.from === other.from &&
        own.to === other.to &&
        (own.every === other.every || (own.every === "day" && isOneDay(other))),
    )
    .with(
      [{ unit: "steps" }, { unit: "steps" }],
      ([own, other]) => own.since === other.since && among(other.years, own.years),
    )
    .otherwise(
      ([own, other]) => own.unit === other.unit && own.unit !== "gap" && own.unit !== "random" && isPaced(own, other),
    );
}

/** Every unit of the second's pace is one of the first's. */
export function isPaced(first: Every, second: Every): boolean {
  const [own, other] = [paceOf(first), paceOf(second)];
  if (isUnbroken(own)) return true;
  return own.starting === other.starting && (other.interval ?? 1) % (own.interval ?? 1) === 0;
}

/** Whether every unit of that name has its slot, from the beginning of time. */
export function isEvery(every: Every, unit: string): boolean {
  return every.unit === unit && !("on" in every && every.on) && isUnbroken(paceOf(every));
}

function paceOf(every: Every): Paced {
  return "interval" in every || "starting" in every ? every : {};
}

function isUnbroken({ interval = 1, starting }: Paced): boolean {
  return interval === 1 && starting === undefined;
}

function among<T>(values: readonly T[], all: readonly T[]): boolean {
  return values.every((value) => all.includes(value));
}
