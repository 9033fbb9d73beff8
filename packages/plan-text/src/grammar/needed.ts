/** More characters than these are in nearly every sentence, so that to look for them tells nothing. */
const MOST = 160;

type Needed = ReadonlySet<string>;
/** The sets of which a match holds one character each; empty where nothing is sure. */
type Needs = readonly Needed[];

/**
 * Tells what a text must hold for a regular expression to match in it: sets of characters, of each of which every match has one. What it cannot
 * tell it leaves out: a set too few only costs a search that finds nothing.
 *
 * @example
 * neededBy(/每(?:月|周)[一二]?次/).map((set) => [...set].join("")); //=> ["每", "次", "月周"]
 * neededBy(/(?:每月)?/); //=> []
 */
export function neededBy({ source, flags }: RegExp): Needs {
  if (/[iuv]/.test(flags)) return [];
  const { needs, at } = choiceAt(source, 0);
  return at < source.length ? [] : needs.toSorted((a, b) => a.size - b.size);
}

interface Parsed {
  readonly needs: Needs;
  /** Where the pattern goes on. */
  readonly at: number;
}

/** a|b|c, up to a closing bracket: what is needed is one of what each needs. */
function choiceAt(source: string, from: number): Parsed {
  const ways = [sequenceAt(source, from)];
  let at = ways[0]?.at ?? from;
  while (source.charAt(at) === "|") {
    const way = sequenceAt(source, at + 1);
    ways.push(way);
    at = way.at;
  }
  const [only] = ways;
  if (ways.length === 1 && only !== undefined) return only;
  const either = new Set<string>();
  // Those that leave no choice come first, so that what they need serves the others too.
  for (const { needs } of ways.toSorted((a, b) => a.needs.length - b.needs.length)) {
    const more = needs.map((set) => [...set].filter((member) => !either.has(member)));
    const least = more.toSorted((a, b) => a.length - b.length)[0];
    if (least === undefined) return { needs: [], at };
    for (const member of least) either.add(member);
  }
  return { needs: either.size > MOST ? [] : [either], at };
}

function sequenceAt(source: string, from: number): Parsed {
  const needs: Needed[] = [];
  let at = from;
  while (at < source.length && source.charAt(at) !== "|" && source.charAt(at) !== ")") {
    const term = termAt(source, at);
    const repeated = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(term.at, term.at + 12));
    const optional = repeated !== null && (/^[?*]/.test(repeated[0]) || repeated[1] === "0");
    if (!optional) needs.push(...term.needs);
    at = term.at + (repeated?.[0].length ?? 0);
  }
  return { needs, at };
}

function termAt(source: string, at: number): Parsed {
  const character = source.charAt(at);
  if (character === "(") {
    const opening = /^\((?:\?(?::|<?[=!]|<\w+>))?/.exec(source.slice(at, at + 24))?.[0] ?? "(";
    const inner = choiceAt(source, at + opening.length);
    // What stands around a match is no part of it.
    return { needs: /[=!]$/.test(opening) ? [] : inner.needs, at: inner.at + 1 };
  }
  if (character === "[") return classAt(source, at);
  if (character === "\\") {
    const [members, length] = escaped(source, at);
    return { needs: members === undefined ? [] : [new Set(members)], at: at + length };
  }
  return { needs: /[.^$]/.test(character) ? [] : [new Set(character)], at: at + 1 };
}

function classAt(source: string, from: number): Parsed {
  const members = new Set<string>();
  const negated = source.charAt(from + 1) === "^";
  let at = from + (negated ? 2 : 1);
  let sure = !negated;
  while (source.charAt(at) !== "]") {
    const [one, length] = memberAt(source, at);
    at += length;
    if (one === undefined) sure = false;
    for (const each of one ?? "") members.add(each);
    if (source.charAt(at) !== "-" || source.charAt(at + 1) === "]") continue;
    const [last, more] = memberAt(source, at + 1);
    at += 1 + more;
    const [low, high] = [one?.charCodeAt(0) ?? 0, last?.charCodeAt(0) ?? 0xffff];
    if (high - low > MOST) sure = false;
    for (let code = low; sure && code <= high; code++) members.add(String.fromCharCode(code));
  }
  return { needs: sure && members.size <= MOST ? [members] : [], at: at + 1 };
}

function memberAt(source: string, at: number): readonly [string | undefined, number] {
  return source.charAt(at) === "\\" ? escaped(source, at) : [source.charAt(at), 1];
}

/** The characters that an escape stands for, where they are few, and how much it takes. */
function escaped(source: string, at: number): readonly [string | undefined, number] {
  const letter = source.charAt(at + 1);
  if (letter === "d") return ["0123456789", 2];
  if (letter === "n") return ["\n", 2];
  if (letter === "u") return [String.fromCharCode(Number.parseInt(source.slice(at + 2, at + 6), 16)), 6];
  return /[A-Za-z0-9]/.test(letter) ? [undefined, letter === "x" ? 4 : 2] : [letter, 2];
}
