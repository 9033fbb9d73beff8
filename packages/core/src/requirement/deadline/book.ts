import type { Each } from "../../ledger/each.ts";
import { joinKey, type KeyCode, keyParts } from "../../ledger/key.ts";
import { MINUTES_PER_DAY } from "../../time/civil.ts";
import { NO_CLASS } from "../bound-reader.ts";
import { eachKeys } from "../each-keys.ts";
import type { Frame } from "../program.ts";
import type { Anchored, PutAnchor } from "./anchor.ts";
import type { Answers } from "./answers.ts";

/** An anchor in the book; it stays there when it goes, since the day it belonged to may still be asked. */
interface Page {
  readonly anchor: Anchored;
  live: boolean;
  /** The number of its first unit: the only one without `each`, else the one that says that the keys cannot be told. */
  readonly first: number;
  readonly others: Map<KeyCode, number>;
  /** The keys of `each` at its moment; undefined when they have to be worked out (again). */
  standing: ReadonlySet<KeyCode> | undefined;
}

/** One anchor and one key of `each`. */
export interface Unit {
  readonly number: number;
  readonly page: Page;
  readonly each: KeyCode | undefined;
  readonly eachKey: readonly string[];
  /** Registers without which the keys cannot be told: this unit stands for all of them. */
  readonly unsure: readonly string[];
  /** The keys under which an answer may stand, and how many parts they have. */
  readonly wanted: readonly KeyCode[];
  readonly parts: number;
}

/** The units of a deadline, by anchor and key. */
export interface Book {
  readonly put: PutAnchor;
  readonly unit: (number: number) => Unit;
  /** Whether a unit of a live anchor exists, and can be judged. */
  readonly standing: (number: number) => "gone" | "unknown" | "judged";
  /** Registers, and the kinds that describe their keys, by which `each` is decided. */
  readonly registers: readonly string[];
  readonly reads: readonly string[];
  /** Works out anew the keys of anchors that refer to a minute between two, the end excluded. */
  readonly reconsider: (from: number, until: number) => void;
  /** Touches the units whose window lies, in part, in these days. */
  readonly touchDays: (from: number, through: number) => void;
  readonly touchAll: () => void;
}

const NO_OTHERS: Map<KeyCode, number> = new Map();
const NOTHING: readonly string[] = Object.freeze([]);

export function book(frame: Frame, each: Each | undefined, answers: Answers, touch: (unit: number) => void): Book {
  const { words } = frame.store;
  const keys = eachKeys(frame, each);
  const pages: Page[] = [];
  const names = new Map<string | number, Page>();
  const units: Unit[] = [];

  const add = (page: Page, key: KeyCode | undefined): Unit => {
    const { keys: own, parts } = page.anchor;
    const eachKey = key === undefined ? NOTHING : keyParts(words, key);
    const wanted = eachKey.length === 0 ? own : own.map((one) => longer(one, eachKey));
    const unit = {
      number: units.length,
      page,
      each: key,
      eachKey,
      unsure: NOTHING,
      wanted,
      parts: parts + eachKey.length,
    };
    units.push(unit);
    return unit;
  };
  const longer = (key: KeyCode, more: readonly string[]) =>
    joinKey(words, [...keyParts(words, key), ...more].map(words.add));
  const unitOf = (number: number) => units[number] as Unit;
  const watch = (unit: Unit, sign: 1 | -1) => {
    const { window, needs } = unit.page.anchor;
    // Where the window cannot be told no answer can matter.
    if (needs.length > 0 || !(window.due < NO_CLASS)) return;
    for (const key of unit.wanted) answers.watch(unit, key, unit.parts, sign);
  };
  const touchPage = ({ first, others }: Page) => {
    touch(first);
    for (const unit of others.values()) touch(unit);
  };
  const drop = (page: Page) => {
    page.live = false;
    if (!each) watch(unitOf(page.first), -1);
    for (const unit of page.others.values()) watch(unitOf(unit), -1);
    touchPage(page);
  };
  const open = (anchor: Anchored): Page => {
    const others = each ? new Map<KeyCode, number>() : NO_OTHERS;
    const page: Page = { anchor, live: true, first: units.length, others, standing: undefined };
    const unit = add(page, undefined);
    if (!each) watch(unit, 1);
    pages.push(page);
    touch(page.first);
    return page;
  };
  const standingOf = (page: Page): ReadonlySet<KeyCode> => {
    if (page.standing) return page.standing;
    page.standing = new Set(keys.at(page.anchor.window.reference));
    for (const key of page.standing) {
      if (page.others.has(key)) continue;
      const unit = add(page, key);
      page.others.set(key, unit.number);
      watch(unit, 1);
    }
    touchPage(page);
    return page.standing;
  };

  return {
    put(name, anchor) {
      const before = names.get(name);
      if (before) drop(before);
      if (anchor) names.set(name, open(anchor));
      else names.delete(name);
    },
    unit(number) {
      const unit = unitOf(number);
      if (!each || unit.each !== undefined) return unit;
      return { ...unit, unsure: keys.unknownAt(unit.page.anchor.window.reference) };
    },
    standing(number) {
      const unit = unitOf(number);
      if (!each) return "judged";
      const standing = standingOf(unit.page);
      if (unit.each !== undefined) return standing.has(unit.each) ? "judged" : "gone";
      return keys.unknownAt(unit.page.anchor.window.reference).length > 0 ? "unknown" : "gone";
    },
    registers: keys.registers,
    reads: [...new Set(keys.registers.map(frame.registers.refers).filter((kind) => kind !== undefined))],
    reconsider(from, until) {
      for (const page of pages) {
        const { reference } = page.anchor.window;
        if (!page.live || reference < from || reference >= until) continue;
        page.standing = undefined;
        touchPage(page);
      }
    },
    touchDays(from, through) {
      const [start, end] = [from * MINUTES_PER_DAY, (through + 1) * MINUTES_PER_DAY];
      for (const page of pages) {
        const { reference, due } = page.anchor.window;
        if (page.live && Math.min(reference, due) < end && Math.max(reference, due - 1) >= start) touchPage(page);
      }
    },
    touchAll: () => pages.forEach(touchPage),
  };
}
