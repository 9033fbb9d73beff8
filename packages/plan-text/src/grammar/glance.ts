import { neededBy } from "./needed.ts";

/** Sets of characters that can be told apart: bits of six words. */
const WORDS = 6;
const SETS = 32 * WORDS;
/** Sets of one pattern that are looked for: the smallest tell most. */
const OF_ONE = 2;

/** The sets that a pattern needs, as bits of the words, and how many sets there must have been for a look to tell. */
interface Need {
  readonly mask: Int32Array;
  readonly sets: number;
}

/** What is looked for, as bits of each character. It grows as patterns are met; to look up more changes no answer. */
const sought = {
  /** Where the words of a character begin; 0 for those that nobody looks for. */
  placeOf: new Uint16Array(0x10000),
  words: [0, 0, 0, 0, 0, 0],
  setOf: new Map<string, number>(),
  needs: new WeakMap<RegExp, Need>(),
};

/** The sentence looked over last, the sets that it has characters of, and how many of them were looked for. */
const seen = { text: "", has: new Int32Array(WORDS), sets: 0 };

/**
 * Looks a sentence over once, so that the many patterns that cannot match in it need not be tried one after another.
 *
 * @example
 * lookOver("每月检查一次");
 * mayMatch(/第[一二]周/, "每月检查一次"); //=> true
 * lookOver("每月检查一次");
 * mayMatch(/第[一二]周/, "每月检查一次"); //=> false
 */
export function lookOver(text: string): void {
  if (text === seen.text && seen.sets === sought.setOf.size) return;
  const { placeOf, words } = sought;
  let [a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const place = placeOf[text.charCodeAt(i)] ?? 0;
    if (place === 0) continue;
    a |= words[place] ?? 0;
    b |= words[place + 1] ?? 0;
    c |= words[place + 2] ?? 0;
    d |= words[place + 3] ?? 0;
    e |= words[place + 4] ?? 0;
    f |= words[place + 5] ?? 0;
  }
  seen.text = text;
  const { has } = seen;
  has[0] = a;
  has[1] = b;
  has[2] = c;
  has[3] = d;
  has[4] = e;
  has[5] = f;
  seen.sets = sought.setOf.size;
}

/**
 * Says whether a pattern may match in a text: false only where the text was looked over last and has not the characters that the pattern needs.
 *
 * @example
 * mayMatch(/第[一二]周/, "第三周"); //=> true
 */
export function mayMatch(pattern: RegExp, text: string): boolean {
  if (text !== seen.text) return true;
  const { mask, sets } = sought.needs.get(pattern) ?? learnt(pattern);
  if (sets > seen.sets) return true;
  for (let word = 0; word < WORDS; word++) if (((mask[word] ?? 0) & ~(seen.has[word] ?? 0)) !== 0) return false;
  return true;
}

function learnt(pattern: RegExp): Need {
  const mask = new Int32Array(WORDS);
  for (const set of neededBy(pattern).slice(0, OF_ONE).flatMap(setFor))
    mask[set >> 5] = (mask[set >> 5] ?? 0) | (1 << (set & 31));
  const need = { mask, sets: sought.setOf.size };
  sought.needs.set(pattern, need);
  return need;
}

/** The number of a set of characters, none when there are too many. */
function setFor(members: ReadonlySet<string>): readonly number[] {
  const { placeOf, words, setOf } = sought;
  const name = [...members].toSorted().join("");
  const known = setOf.get(name);
  if (known !== undefined) return [known];
  const set = setOf.size;
  if (set >= SETS) return [];
  setOf.set(name, set);
  for (const member of members) {
    const code = member.charCodeAt(0);
    if (placeOf[code] === 0) {
      placeOf[code] = words.length;
      words.push(0, 0, 0, 0, 0, 0);
    }
    const place = (placeOf[code] ?? 0) + (set >> 5);
    words[place] = (words[place] ?? 0) | (1 << (set & 31));
  }
  return [set];
}
