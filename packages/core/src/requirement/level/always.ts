import { rowsAt } from "../../ledger/course.ts";
import { type KeyCode, keyParts } from "../../ledger/key.ts";
import { NO, UNDECIDED } from "../../ledger/match.ts";
import { NEVER } from "../../ledger/table.ts";
import { formatMinute, MINUTES_PER_DAY } from "../../time/civil.ts";
import { Code } from "../code.ts";
import { members } from "../members.ts";
import type { Compile, Details, Judgement } from "../program.ts";
import { untoldNeeds } from "../untold-needs.ts";
import { firstParts } from "./first-parts.ts";
import { expiringAt, falls, gauge, unknownFor, warnedBefore, warningTime } from "./gauge.ts";
import type { Level } from "./schema.ts";
import { Side } from "./side.ts";
import { firstFrom, lastBy, type Stretch, type Stretches, stretches } from "./stretches.ts";
import { unitBook } from "./unit-book.ts";

/** The slot of the unit that says of a key that it never was in breach. */
const ALWAYS = Number.NEGATIVE_INFINITY;

const GONE: Judgement = { code: Code.none, until: NEVER };

/** One key over the evaluated period. */
interface Spell {
  readonly start: number;
  readonly stretches: Stretches;
  /** From here on it must be worked out again; `NEVER` where it stands. */
  stale: number;
}

/** A level that is looked at in every minute: one unit for each breach, or one for a key that had none. */
export const compileAlways: Compile<Level> = (requirement, frame, touch) => {
  const { registers, store } = frame;
  const { words } = store;
  const { register } = requirement;
  const among = members(frame, requirement.each, register);
  const level = gauge(frame, requirement);
  const warning = warningTime(requirement);
  const units = unitBook();
  const spells = new Map<KeyCode, Spell>();
  const byFirst = firstParts(words);
  const reads = [...new Set([...among.reads, ...level.reads])];
  const untold = units.of(words.add(""), Number.POSITIVE_INFINITY);
  let judged = false;
  let begun: number | undefined;

  const start = () => frame.period().from * MINUTES_PER_DAY;
  const periodEnd = () => (frame.period().to + 1) * MINUTES_PER_DAY;
  /** The last minute that has passed: the moment of reading itself has not. */
  const lastMinute = () => Math.min(frame.now(), periodEnd()) - 1;
  /** When to look again for what begins at a minute that has not passed. */
  const after = (minute: number) => (minute >= frame.now() && minute < NEVER ? minute + 1 : NEVER);
  const sideAt = (key: KeyCode) => (minute: number) => {
    const answer = among.has(key, minute);
    return answer === NO ? Side.out : answer === UNDECIDED ? Side.unknown : level.side(key, minute);
  };
  const stale = (key: KeyCode, from: number) => {
    const spell = spells.get(key);
    if (spell) spell.stale = Math.min(spell.stale, from);
    touch(units.of(key, ALWAYS));
    const breaches = spell?.stretches.breaches() ?? [];
    // The last breach before that minute may end otherwise.
    for (let index = Math.max(0, firstFrom(breaches, from) - 1); index < breaches.length; index += 1)
      touch(units.of(key, breaches[index] as number));
  };
  /** The key as it stands now; units of breaches that have come or gone are touched. */
  const spellOf = (key: KeyCode): Stretches => {
    let spell = spells.get(key);
    if (!spell || spell.start !== start()) {
      for (const breach of spell?.stretches.breaches() ?? []) touch(units.of(key, breach));
      spell = { start: start(), stretches: stretches(start()), stale: Number.NEGATIVE_INFINITY };
      spells.set(key, spell);
      byFirst.add(key);
    }
    if (spell.stale < NEVER) {
      const next = (minute: number) => Math.min(level.next(key, minute), among.next(key, minute));
      for (const breach of spell.stretches.refresh(spell.stale, sideAt(key), next)) touch(units.of(key, breach));
      spell.stale = NEVER;
    }
    return spell.stretches;
  };

  const judgeBreach = (key: KeyCode, breach: number): Judgement => {
    const breaches = spellOf(key).breaches();
    if (breaches[firstFrom(breaches, breach)] !== breach) return GONE;
    return breach > lastMinute() ? { code: Code.none, until: after(breach) } : { code: Code.fail, until: NEVER };
  };
  const judgeWhole = (key: KeyCode): Judgement => {
    const spell = spellOf(key);
    const [now, last] = [frame.now(), lastMinute()];
    if (last < start()) return { code: Code.none, until: after(start()) };
    const first = spell.breaches()[0];
    if (first !== undefined && first <= last) return GONE;
    const seen = lastBy(spell.all(), last) + 1;
    const next = after(spell.all()[seen]?.from ?? NEVER);
    const code = wholeCode(spell.all(), seen);
    if (code !== Code.pass || warning === 0) return { code, until: next };
    const warned = warnedBefore(fallAfter(spell.all(), now), now, warning);
    return { code: warned.code, until: Math.min(warned.until, next) };
  };
  const judgeUntold = (): Judgement => {
    const last = lastMinute();
    if (last < start()) return { code: Code.none, until: after(start()) };
    const code = among.unknownAt(last).length > 0 ? Code.unknown : Code.none;
    return { code, until: after(among.nextTold(last)) };
  };

  const everyKey = (from: number) => {
    for (const key of new Set([...spells.keys(), ...among.candidates()])) stale(key, from);
    touch(untold);
  };

  return {
    reads,
    registers: [...new Set([register, ...among.registers])],
    fold(table, row) {
      if (!judged) return;
      for (const key of byFirst.of(table.subject.values[row] as number)) stale(key, table.at.values[row] as number);
    },
    levelChanged(changed, key, from) {
      if (changed === register && spells.has(key)) stale(key, from);
      for (const member of among.changedBy(changed, key)) stale(member, from);
    },
    strayed: (_register, from) => everyKey(from),
    closingChanged: () => undefined,
    advance() {
      if (begun !== start()) everyKey(Number.NEGATIVE_INFINITY);
      begun = start();
      return NEVER;
    },
    touchAll: () => everyKey(Number.NEGATIVE_INFINITY),
    judge(unit) {
      judged = true;
      if (unit === untold) return judgeUntold();
      const [key, slot] = [units.key(unit), units.slot(unit)];
      return slot === ALWAYS ? judgeWhole(key) : judgeBreach(key, slot);
    },
    details(unit, code): Details {
      if (unit === untold) {
        const needs = untoldNeeds(registers, among.unknownAt(lastMinute()), lastMinute());
        return { slot: "always", key: [], evidence: [], ...unknownFor([], needs) };
      }
      const [key, slot] = [units.key(unit), units.slot(unit)];
      const parts = [...keyParts(words, key)];
      const spell = spellOf(key);
      const course = registers.course(register, key);
      if (slot !== ALWAYS) {
        const end = spell.breachEnd(slot) ?? NEVER;
        const window = { from: slot, to: end };
        return {
          slot: formatMinute(slot),
          key: parts,
          window,
          evidence: rowsAt(course, slot),
          ...level.message(key, slot, Code.fail),
        };
      }
      const last = lastMinute();
      const passes = code === Code.pass || code === Code.expiring;
      const base = {
        slot: "always",
        key: parts,
        window: { from: start(), to: periodEnd() },
        evidence: passes ? rowsAt(course, last) : [],
      };
      if (code === Code.expiring) return { ...base, message: expiringAt(parts, fallAfter(spell.all(), frame.now())) };
      return { ...base, ...level.message(key, unknownMinute(spell.all(), last), code) };
    },
    dayOf(unit) {
      const slot = units.slot(unit);
      return Number.isFinite(slot) ? Math.floor(slot / MINUTES_PER_DAY) : frame.period().from;
    },
  };
};

/** What a key without a breach comes to: known for a time, it passes. */
function wholeCode(all: readonly Stretch[], seen: number): Code {
  const has = (side: Side) => {
    const index = all.findIndex((stretch) => stretch.side === side);
    return index >= 0 && index < seen;
  };
  if (has(Side.within)) return Code.pass;
  if (has(Side.unknown)) return Code.unknown;
  return has(Side.notApplicable) ? Code.notApplicable : Code.none;
}

/** When a key falls too low, from `now` on. */
function fallAfter(all: readonly Stretch[], now: number): number {
  return all.find(({ from, side }, index) => from >= now && falls(all[index - 1]?.side, side))?.from ?? NEVER;
}

/** The last minute, of those seen, from which on something was not known. */
function unknownMinute(all: readonly Stretch[], last: number): number {
  return all.findLast(({ from, side }) => from <= last && side === Side.unknown)?.from ?? last;
}
