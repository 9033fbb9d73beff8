import { rowsAt } from "../../ledger/course.ts";
import { firstWhere } from "../../ledger/first-where.ts";
import { type KeyCode, keyParts } from "../../ledger/key.ts";
import { type Answer, NO, UNDECIDED } from "../../ledger/match.ts";
import { NEVER } from "../../ledger/table.ts";
import { MINUTES_PER_DAY } from "../../time/civil.ts";
import { expand, nextSlot, type Slot } from "../../time/slots.ts";
import { Code } from "../code.ts";
import { members } from "../members.ts";
import type { Compile, Details, Judgement } from "../program.ts";
import { untoldNeeds } from "../untold-needs.ts";
import { firstParts } from "./first-parts.ts";
import { expiringAt, gauge, SIDE_CODES, unknownFor, warningTime } from "./gauge.ts";
import type { Level } from "./schema.ts";
import { unitBook } from "./unit-book.ts";
import { waitFor } from "./wait-for.ts";

type OnSlots = Level & { readonly when: Extract<Level["when"], { slots: unknown }> };

const GONE: Judgement = { code: Code.none, until: NEVER };
const FIRST = Number.NEGATIVE_INFINITY;
/** Stands for all slots of a key whose level can never be told, since nothing is kept of it: one unit says so as well as thousands. */
const UNKEPT = Number.MAX_SAFE_INTEGER;

/** A level that is read when a slot opens: one unit for each key and slot. */
export const compileSlots: Compile<OnSlots> = (requirement, frame, touch) => {
  const { registers, store, calendar } = frame;
  const { words } = store;
  const { register, when } = requirement;
  const rule = { every: when.slots };
  const among = members(frame, requirement.each, register);
  const level = gauge(frame, requirement);
  const warns = warningTime(requirement) > 0;
  const units = unitBook();
  const byFirst = firstParts(words);
  const reads = [...new Set([...among.reads, ...level.reads])];
  const nobody = words.add("");
  /** Slots in order of opening; a slot keeps its number for good, wherever the evaluated period begins. */
  const numbers = new Map<string, number>();
  const known: Slot[] = [];
  let order: readonly number[] = [];
  let drawn: { readonly from: number; readonly through: number } | undefined;
  let judged = false;

  const slotOf = (index: number) => known[index] as Slot;
  const numberOf = (slot: Slot): number => {
    const index = numbers.get(slot.id) ?? known.length;
    if (index === known.length) known.push(slot);
    numbers.set(slot.id, index);
    return index;
  };
  /** The slot of a unit; those of the keys that cannot be told are written as negative numbers. */
  const indexOf = (unit: number) => {
    const index = units.slot(unit);
    return index < 0 ? -1 - index : index;
  };
  const last = () => Math.min(frame.now(), (frame.period().to + 1) * MINUTES_PER_DAY - 1);
  const unkept = (key: KeyCode) => registers.course(register, key).knownFrom === NEVER;
  const touchUnkept = (key: KeyCode) => {
    if (unkept(key) || units.find(key, UNKEPT) !== undefined) touch(units.of(key, UNKEPT));
  };
  /** What is said, once, of a key that nothing is kept of: as soon as a slot has opened in which it is looked at. */
  const judgeUnkept = (key: KeyCode): Judgement => {
    if (!unkept(key)) return GONE;
    for (const index of order) {
      const { opens } = slotOf(index);
      if (among.has(key, opens) === NO) continue;
      return opens <= last()
        ? { code: Code.unknown, until: NEVER }
        : { code: Code.none, until: waitFor(opens, frame.now()) };
    }
    return GONE;
  };
  const opensAt = (place: number) => slotOf(order[place] as number).opens;
  const touchKey = (key: KeyCode, from: number, until = NEVER) => {
    touchUnkept(key);
    const first = firstWhere(order, (index) => slotOf(index).opens >= from);
    // A warning tells of what comes after its slot.
    const end = warns ? NEVER : until;
    for (let place = first; place < order.length && opensAt(place) < end; place += 1) {
      const index = order[place] as number;
      const unit = units.find(key, index);
      if (unit !== undefined) touch(unit);
      else if (among.has(key, opensAt(place)) !== NO) touch(units.of(key, index));
    }
    if (warns) touchWarned(key, first);
    byFirst.add(key);
  };
  /** The slot on which a warning of a key stands, where that is one of those before a place. */
  const touchWarned = (key: KeyCode, before: number) => {
    for (let place = before - 1; place >= 0; place -= 1) {
      const unit = units.find(key, order[place] as number);
      if (unit !== undefined) touch(unit);
      if (opensAt(place) <= last() && among.has(key, opensAt(place)) !== NO) return;
    }
  };
  /** Whether a key was met when last asked; where no `each` names the keys, one that is met is looked at in every slot. */
  const met = new Map<KeyCode, Answer>();
  const comesOrGoes = (key: KeyCode): boolean => {
    if (requirement.each) return false;
    const [before, now] = [met.get(key), among.has(key, last())];
    met.set(key, now);
    return before !== now;
  };
  const touchSlot = (index: number) => {
    for (const key of among.candidates()) {
      if (among.has(key, slotOf(index).opens) === NO) continue;
      touchUnkept(key);
      touch(units.of(key, index));
      byFirst.add(key);
    }
    if (among.registers.length > 0) touch(units.of(nobody, -1 - index));
  };
  const touchAll = () => {
    for (let unit = 0; unit < units.size(); unit += 1) touch(unit);
    order.forEach(touchSlot);
  };
  /** A warning stands on the latest slot of its key that has opened. */
  const warned = (key: KeyCode, index: number): Judgement => {
    let until = NEVER;
    for (let place = order.length - 1; order[place] !== index && place >= 0; place -= 1) {
      const { opens } = slotOf(order[place] as number);
      if (among.has(key, opens) === NO) continue;
      if (opens <= last()) return { code: Code.pass, until: NEVER };
      until = waitFor(opens, frame.now());
    }
    const warning = level.warned(key, frame.now());
    return { code: warning.code, until: Math.min(warning.until, until) };
  };
  /** The last unit of each key, on which its warning stands until a later slot opens. */
  const touchLatest = () => {
    for (const key of units.keys()) {
      const index = order.findLast((each) => units.find(key, each) !== undefined);
      if (index !== undefined) touch(units.of(key, index));
    }
  };
  const draw = (from: number, through: number): readonly number[] =>
    expand(rule, from, through, calendar).map(numberOf);

  return {
    reads,
    registers: [...new Set([register, ...among.registers])],
    fold(table, row) {
      if (!judged) return;
      for (const key of byFirst.of(table.subject.values[row] as number)) touchKey(key, FIRST);
    },
    levelChanged(changed, key, from, until) {
      const anew = comesOrGoes(key);
      const [since, end] = anew ? [FIRST, NEVER] : [from, until];
      if (changed === register) {
        if (units.find(key, UNKEPT) === undefined) touchKey(key, since, end);
        else touchKey(key, FIRST);
      }
      for (const member of among.changedBy(changed, key)) touchKey(member, since, end);
    },
    strayed(_register, from, until) {
      const first = firstWhere(order, (index) => slotOf(index).opens >= from);
      for (let place = first; place < order.length && opensAt(place) < until; place += 1)
        touchSlot(order[place] as number);
      if (warns) for (const key of units.keys()) touchWarned(key, order.length);
    },
    closingChanged: () => undefined,
    advance() {
      const { from } = frame.period();
      const through = Math.floor(frame.now() / MINUTES_PER_DAY);
      if (drawn?.from !== from || through < drawn.through) {
        order = draw(from, through);
        touchAll();
      } else if (through > drawn.through) {
        const fresh = draw(drawn.through + 1, through);
        if (warns) touchLatest();
        order = [...order, ...fresh];
        fresh.forEach(touchSlot);
      }
      drawn = { from, through };
      // Once the evaluated days are over, no slot is to come.
      if (through > frame.period().to) return NEVER;
      return nextSlot(rule, Math.max(frame.now(), (through + 1) * MINUTES_PER_DAY - 1), calendar)?.opens ?? NEVER;
    },
    touchAll,
    judge(unit) {
      judged = true;
      const [key, index] = [units.key(unit), units.slot(unit)];
      if (index === UNKEPT) return judgeUnkept(key);
      const { opens } = slotOf(indexOf(unit));
      if (opens < frame.period().from * MINUTES_PER_DAY) return GONE;
      if (opens > last()) return { code: Code.none, until: waitFor(opens, frame.now()) };
      if (index < 0) return { code: among.unknownAt(opens).length > 0 ? Code.unknown : Code.none, until: NEVER };
      const answer = among.has(key, opens);
      if (answer === NO || unkept(key)) return GONE;
      if (answer === UNDECIDED) return { code: Code.unknown, until: NEVER };
      const code = SIDE_CODES[level.side(key, opens)] as Code;
      return code === Code.pass && warns ? warned(key, index) : { code, until: NEVER };
    },
    details(unit, code): Details {
      const [key, index] = [units.key(unit), units.slot(unit)];
      if (index === UNKEPT) {
        const parts = [...keyParts(words, key)];
        return {
          slot: "unkept",
          key: parts,
          evidence: [],
          ...level.message(key, frame.period().from * MINUTES_PER_DAY, code),
        };
      }
      const { id, opens, due } = slotOf(indexOf(unit));
      const window = { from: opens, to: due };
      if (index < 0) {
        const needs = untoldNeeds(registers, among.unknownAt(opens), opens);
        return { slot: id, key: [], window, evidence: [], ...unknownFor([], needs) };
      }
      const parts = [...keyParts(words, key)];
      const base = {
        slot: id,
        key: parts,
        window,
        evidence: code === Code.unknown ? [] : rowsAt(registers.course(register, key), opens),
      };
      if (code === Code.expiring) return { ...base, message: expiringAt(parts, level.fallAfter(key, frame.now())) };
      return { ...base, ...level.message(key, opens, code, id) };
    },
    dayOf: (unit) =>
      units.slot(unit) === UNKEPT ? frame.period().from : Math.floor(slotOf(indexOf(unit)).opens / MINUTES_PER_DAY),
  };
};
