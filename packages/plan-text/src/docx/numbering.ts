import { numeral } from "./numeral.ts";
import { walkXml } from "./xml.ts";

/** One level of a list: how its number is written, and from where it counts. */
interface ListLevel {
  format: string;
  text: string;
  start: number;
}

interface List {
  readonly abstract: string;
  readonly restarts: ReadonlyMap<number, number>;
}

/** Gives the words of the next label of a list, counting as a word processor does. */
export type NextLabel = (list: string, level: number) => string;

/**
 * Reads the automatic numbering of a document, which its text does not hold, and counts with it.
 *
 * @example
 * const lvl = `<w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>`;
 * const next = readNumbering(`<w:n xmlns:w="w"><w:abstractNum w:abstractNumId="0">${lvl}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:n>`);
 * [next("1", 0), next("1", 0)]; //=> ["一、", "二、"]
 */
export function readNumbering(xml: string | undefined): NextLabel {
  const { levels, lists } = xml === undefined ? { levels: new Map(), lists: new Map<string, List>() } : parse(xml);
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return (id, level) => {
    const list = lists.get(id);
    const own = list === undefined ? undefined : levels.get(list.abstract);
    if (list === undefined || own === undefined) return "";
    const counter = counters.get(list.abstract) ?? [];
    counters.set(list.abstract, counter);
    if (!begun.has(id)) {
      begun.add(id);
      for (const [at, start] of list.restarts) counter[at] = start - 1;
    }
    counter[level] = (counter[level] ?? (own[level]?.start ?? 1) - 1) + 1;
    counter.length = level + 1;
    return labelOf(own, counter, level);
  };
}

function labelOf(
  levels: readonly (ListLevel | undefined)[],
  counter: readonly (number | undefined)[],
  level: number,
): string {
  const own = levels[level];
  if (own === undefined) return "";
  if (own.format === "bullet") return "• ";
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const other = levels[at];
    return numeral(counter[at] ?? other?.start ?? 1, other?.format ?? "decimal");
  });
}

function parse(xml: string) {
  const levels = new Map<string, (ListLevel | undefined)[]>();
  const lists = new Map<string, { abstract: string; restarts: Map<number, number> }>();
  let [abstract, list, at, overridden] = ["", "", 0, 0];
  walkXml("word/numbering.xml", xml, {
    open: (name, attribute) => {
      const value = attribute("val") ?? "";
      const level = levels.get(abstract)?.[at];
      if (name === "abstractNum") {
        abstract = attribute("abstractNumId") ?? "";
        levels.set(abstract, []);
      } else if (name === "lvl" && abstract !== "") {
        at = Number(attribute("ilvl") ?? 0);
        const own = levels.get(abstract);
        if (own !== undefined && at >= 0 && at < 9) own[at] = { format: "decimal", text: "", start: 1 };
      } else if (name === "numFmt" && level !== undefined) level.format = value;
      else if (name === "lvlText" && level !== undefined) level.text = value;
      else if (name === "start" && level !== undefined) level.start = Number(value);
      else if (name === "num") {
        list = attribute("numId") ?? "";
        lists.set(list, { abstract: "", restarts: new Map() });
      } else if (name === "abstractNumId" && list !== "") {
        const own = lists.get(list);
        if (own !== undefined) own.abstract = value;
      } else if (name === "lvlOverride") overridden = Number(attribute("ilvl") ?? 0);
      else if (name === "startOverride") lists.get(list)?.restarts.set(overridden, Number(value));
    },
    close: (name) => {
      if (name === "abstractNum") abstract = "";
      else if (name === "num") list = "";
    },
  });
  return { levels, lists };
}
