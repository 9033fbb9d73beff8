import { levelAt, needsAt, nextTurn } from "../../ledger/course.ts";
import { MILLION } from "../../ledger/decimal.ts";
import { type KeyCode, keyParts } from "../../ledger/key.ts";
import type { Strays } from "../../ledger/stray.ts";
import { NEVER } from "../../ledger/table.ts";
import type { Message } from "../../model/finding.ts";
import { type Need, needName } from "../../model/verdict.ts";
import { formatMinute, MINUTES_PER_DAY } from "../../time/civil.ts";
import { Code, verdictOf } from "../code.ts";
import type { Frame, Judgement } from "../program.ts";
import { bounds } from "./bounds.ts";
import type { Level } from "./schema.ts";
import { Side } from "./side.ts";

/** Reads one register against one requirement's bounds. */
export interface Gauge {
  /** Kinds of referred rows that the bounds are read from. */
  readonly reads: readonly string[];
  readonly side: (key: KeyCode, minute: number) => Side;
  /** The next minute after one at which the side may change. */
  readonly next: (key: KeyCode, minute: number) => number;
  /** What a passing verdict comes to at `now`: it may be about to fall too low, or have to be looked at again for that. */
  readonly warned: (key: KeyCode, now: number) => Judgement;
  /** The first minute, from `now` on, at which the level falls too low; `NEVER` where nothing is known to end it. */
  readonly fallAfter: (key: KeyCode, now: number) => number;
  /** `slot` says when it was looked at, where that has a name of its own. */
  readonly message: (key: KeyCode, minute: number, code: Code, slot?: string) => Pick<Told, "message" | "needs">;
}

interface Told {
  readonly message: Message;
  readonly needs?: readonly Need[];
}

/** What each side comes to where a single reading decides. */
export const SIDE_CODES: readonly Code[] = [
  Code.pass,
  Code.fail,
  Code.fail,
  Code.unknown,
  Code.notApplicable,
  Code.none,
];

export function gauge(frame: Frame, requirement: Level): Gauge {
  const { registers, store } = frame;
  const { register } = requirement;
  const limits = bounds(frame, requirement);
  const warning = warningTime(requirement);
  const side = (key: KeyCode, minute: number): Side => {
    const level = registers.level(register, key, minute);
    if (Number.isNaN(level)) return Side.unknown;
    const { strays } = registers.course(register, key);
    const seeming = limits.side(key, minute, level);
    return !strays.none() && mayTurn(requirement, seeming, strays, minute) ? Side.unknown : seeming;
  };
  const next = (key: KeyCode, minute: number) =>
    Math.min(nextTurn(registers.course(register, key), minute), limits.next(key, minute));
  const unknown = (key: KeyCode, minute: number): Told => {
    const course = registers.course(register, key);
    const needs = Number.isNaN(levelAt(course, minute))
      ? needsAt(course, minute)
      : [...limits.needs(key, minute), ...course.strays.needs(minute)];
    return unknownFor(keyParts(store.words, key), needs);
  };
  const fallAfter = (key: KeyCode, now: number): number => {
    let before = side(key, now - 1);
    for (let minute = next(key, now - 1); minute < NEVER; minute = next(key, minute)) {
      const after = side(key, minute);
      if (falls(before, after)) return minute;
      before = after;
    }
    return NEVER;
  };
  return {
    reads: limits.refers === undefined ? [] : [limits.refers],
    side,
    next,
    warned: (key, now) => warnedBefore(warning === 0 ? NEVER : fallAfter(key, now), now, warning),
    fallAfter,
    message(key, minute, code, slot = formatMinute(minute)) {
      const parts = [...keyParts(store.words, key)];
      if (code === Code.unknown) return unknown(key, minute);
      if (code !== Code.fail) return { message: { id: verdictOf(code) ?? "pass", values: { key: parts } } };
      const at = side(key, minute);
      const level = registers.level(register, key, minute) / MILLION;
      const bound = limits.broken(key, minute, at) / MILLION;
      return { message: { id: at === Side.low ? "tooLow" : "tooHigh", values: { key: parts, slot, level, bound } } };
    },
  };
}

/** Whether a level that may be higher or lower than it seems may stand otherwise to its bounds. */
function mayTurn({ atLeast, atMost }: Level, seeming: Side, strays: Strays, minute: number): boolean {
  if (seeming !== Side.within && seeming !== Side.low && seeming !== Side.high) return false;
  const higher = seeming === Side.low || (seeming === Side.within && atMost !== undefined);
  const lower = seeming === Side.high || (seeming === Side.within && atLeast !== undefined);
  return (higher && strays.mayBeHigher(minute)) || (lower && strays.mayBeLower(minute));
}

/** How many minutes before its end a level is warned of; 0 where it is not. */
export function warningTime({ atLeast, warnDays = 0 }: Level): number {
  return atLeast === undefined ? 0 : warnDays * MINUTES_PER_DAY;
}

/** A verdict that passes until a level falls, with a warning when that is near. */
export function warnedBefore(fall: number, now: number, warning: number): Judgement {
  if (fall === NEVER) return { code: Code.pass, until: NEVER };
  return now >= fall - warning ? { code: Code.expiring, until: fall + 1 } : { code: Code.pass, until: fall - warning };
}

/** Whether a level that was looked at and stood is too low from here on. */
export function falls(before: Side | undefined, after: Side): boolean {
  return after === Side.low && (before === Side.within || before === Side.high);
}

/** A level that will not stand for long. */
export function expiringAt(key: readonly string[], minute: number): Message {
  return { id: "expiring", values: { key: [...key], until: formatMinute(minute) } };
}

export function unknownFor(key: readonly string[], needs: readonly Need[]): Told {
  const named = needs.map(needName);
  return { message: { id: "unknown", values: { key: [...key], needs: named } }, needs };
}
