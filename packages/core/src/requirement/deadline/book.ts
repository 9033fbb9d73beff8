import type { Each } from "../../ledger/each.ts";
import { joinKey, type KeyCode, keyParts } from "../../ledger/key.ts";
import { MINUTES_PER_DAY } from "../../time/civil.ts";
import { eachKeys } from "../each-keys.ts";
import type { Frame } from "../program.ts";
import type { Anchored, PutAnchor } from "./anchor.ts";
import type { Answers } from "./answers.ts";

/** An anchor in the book; it stays there when it goes, since the day it belonged to may still be asked. */
interface Page extends Anchored {
  live: boolean;
  /** The number of its first unit: the only one without `each`, else the one that says that the keys cannot be told. */
  readonly first: number;
  readonly others: Map<KeyCode, number>;
  /** The keys of `each` at its moment; undefined when they have to be worked out (again). */
  standing: ReadonlySet<KeyCode> | undefined;
}

/** One anchor and one key of `each`. */
export interface Unit {
  readonly anchor: Page;
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
  /** Works out anew the keys of anchors that refer to a minute or later. */
  readonly reconsider: (from: number) => void;
  /** Touches the units whose window lies, in part, in these days. */
  readonly touchDays: (from: number, through: number) => void;
  readonly touchAll: () => void;
}

const NO_OTHERS: Map<KeyCode, number> = new Map();

export function book(frame: Frame, each: Each | undefined, answers: Answers, touch: (unit: number) => void): Book {
  const { words } = frame.store;
  const keys = eachKeys(frame, each);
  const pages: Page[] = [];
  const names = new Map<string | number, Page>();
  const units: Unit[] = [];

  const add = (anchor: Page, key: KeyCode | undefined): number => {
    const eachKey = key === undefined ? [] : keyParts(words, key);
    const wanted = eachKey.length === 0 ? anchor.keys : anchor.keys.map((own) => longer(own, eachKey));
    units.push({ anchor, each: key, eachKey, unsure: [], wanted, parts: anchor.parts + eachKey.length });
    return units.length - 1;
  };
  const longer = (key: KeyCode, more: readonly string[]) =>
    joinKey(words, [...keyParts(words, key), ...more].map(words.add));
  const unitOf = (number: number) => units[number] as Unit;
  const watch = (number: number, sign: 1 | -1) => {
    const { wanted, parts, anchor } = unitOf(number);
    const { opens, due } = anchor.window;
    const waiting = { unit: number, opens, due };
    for (const key of wanted) answers.watch(waiting, key, parts, sign);
  };
  const touchPage = ({ first, others }: Page) => {
    touch(first);
    for (const unit of others.values()) touch(unit);
  };
  const drop = (page: Page) => {
    page.live = false;
    if (!each) watch(page.first, -1);
    for (const unit of page.others.values()) watch(unit, -1);
    touchPage(page);
  };
  const open = (anchor: Anchored): Page => {
    const page = {
      ...anchor,
      live: true,
      first: units.length,
      others: each ? new Map() : NO_OTHERS,
      standing: undefined,
    };
    add(page, undefined);
    if (!each) watch(page.first, 1);
    pages.push(page);
    touch(page.first);
    return page;
  };
  const standingOf = (page: Page): ReadonlySet<KeyCode> => {
    if (page.standing) return page.standing;
    page.standing = new Set(keys.at(page.window.reference));
    for (const key of page.standing) {
      if (page.others.has(key)) continue;
      const unit = add(page, key);
      page.others.set(key, unit);
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
      return { ...unit, unsure: keys.unknownAt(unit.anchor.window.reference) };
    },
    standing(number) {
      const unit = unitOf(number);
      if (!each) return "judged";
      const standing = standingOf(unit.anchor);
      if (unit.each !== undefined) return standing.has(unit.each) ? "judged" : "gone";
      return keys.unknownAt(unit.anchor.window.reference).length > 0 ? "unknown" : "gone";
    },
    registers: keys.registers,
    reads: [...new Set(keys.registers.map(frame.registers.refers).filter((kind) => kind !== undefined))],
    reconsider(from) {
      for (const page of pages) {
        if (!page.live || page.window.reference < from) continue;
        page.standing = undefined;
        touchPage(page);
      }
    },
    touchDays(from, through) {
      const [start, end] = [from * MINUTES_PER_DAY, (through + 1) * MINUTES_PER_DAY];
      for (const page of pages) {
        const { begins, due } = page.window;
        if (page.live && Math.min(begins, due) < end && Math.max(begins, due - 1) >= start) touchPage(page);
      }
    },
    touchAll: () => pages.forEach(touchPage),
  };
}
