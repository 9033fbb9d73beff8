import type * as z from "zod";
import type { Draw } from "./draw.ts";

/** Texts that sort, fold and compare otherwise in other locales. */
export const words = [
  "I",
  "i",
  "ı",
  "İ",
  "ß",
  "ss",
  "ä",
  "z",
  "Z",
  "一",
  "二",
  "阿",
  "张",
  "Ａ",
  "é",
  "e\u0301",
  "😀",
  "10",
  "9",
];

/** How many rows of each kind others may refer to. */
const REFERRED = 5;

/** The id of a row of a kind that others may refer to. */
export function nameOf(kind: string, { whole }: Draw): string {
  return numbered(kind, whole(1, REFERRED));
}

/** The n-th id of a kind; rows of the site file go without their pack's name. */
export function numbered(kind: string, n: number): string {
  return `${kind.replace("site/", "").replace("/", "-")}-${n}`;
}

/**
 * Draws a value that fits a schema as far as its form tells; what refinements ask may be missed, and is refused then.
 *
 * @throws TypeError for a schema of a form that no entry kind has had yet.
 */
export function drawnFor(schema: z.core.$ZodType, draw: Draw): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
    case "nullable":
      return draw.chance(0.7) ? drawnFor(def.innerType, draw) : undefined;
    case "default":
    case "prefault":
    case "readonly":
    case "nonoptional":
    case "catch":
      return drawnFor(def.innerType, draw);
    case "pipe":
      return drawnFor(def.in, draw);
    case "object":
      return Object.fromEntries(
        Object.entries((schema as z.ZodObject).shape)
          .map(([name, member]) => [name, drawnFor(member, draw)] as const)
          .filter(([, value]) => value !== undefined),
      );
    case "array":
      return Array.from({ length: draw.whole(1, 3) }, () => drawnFor(def.element, draw));
    case "record":
      return { [draw.one(words)]: drawnFor(def.valueType, draw) };
    case "union":
      return drawnFor(draw.one(def.options), draw);
    case "enum":
      return draw.one(Object.values(def.entries));
    case "literal":
      return draw.one(def.values);
    case "boolean":
      return draw.chance(0.8);
    case "number":
      return numberOf(schema as z.ZodNumber, draw);
    case "string":
      return textOf(schema, draw);
    default:
      throw new TypeError(`No value can be drawn for a schema of type ${def.type}.`);
  }
}

function numberOf({ minValue, maxValue, format }: z.ZodNumber, draw: Draw): number {
  const least = minValue === null || minValue < -1e9 ? 0 : minValue;
  const most = maxValue === null || maxValue > 1e9 ? least + draw.one([10, 200]) : maxValue;
  const number = draw.whole(Math.ceil(least), Math.floor(most));
  return format === null || format === undefined
    ? Math.min(most, number + draw.one([0, 0.1, 0.2, 0.7, 0.333333]))
    : number;
}

function textOf(schema: z.core.$ZodType, draw: Draw): string {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const format = "format" in def && typeof def.format === "string" ? def.format : "";
  if (format === "day" || format === "date") return draw.day();
  if (format === "instant" || format === "datetime") return draw.moment();
  return format.startsWith("ref:") ? nameOf(format.slice(4), draw) : draw.one(words);
}
