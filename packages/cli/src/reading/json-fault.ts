import { type Found, phrase } from "@houqin/core";

/** Where and how a text stops being JSON. */
export interface JsonFault {
  /** Characters before the fault; absent where the parser does not tell. */
  readonly position?: number;
  readonly found: Found;
  /** True where the text ends in the middle of a value. */
  readonly brokenOff: boolean;
}

/** As much of a text as an error may show. */
const SHOWN = 60;

/**
 * Reads from the parser's error where the fault is, and shows the text there.
 *
 * @example
 * jsonFault('{"id": "e1', new SyntaxError("Unterminated string in JSON at position 10")).brokenOff; //=> true
 */
export function jsonFault(text: string, error: unknown): JsonFault {
  const message = error instanceof Error ? error.message : "";
  const brokenOff = /Unexpected end|Unterminated string/.test(message);
  const told = /position (\d+)/.exec(message)?.[1];
  const position = told === undefined ? (brokenOff ? text.length : positionOf(text, message)) : Number(told);
  const start = brokenOff ? Math.max(0, text.length - SHOWN) : (position ?? 0);
  const [line = ""] = text.slice(start).trimStart().split("\n", 1);
  const shown = `${brokenOff && start > 0 ? "…" : ""}${line.slice(0, SHOWN).trimEnd()}${line.length > SHOWN ? "…" : ""}`;
  const found =
    text.trim() === "" ? phrase("nothing") : shown === "" ? phrase("lineEnd") : phrase("json", { json: shown });
  return position === undefined ? { found, brokenOff } : { position, found, brokenOff };
}

/** Some messages quote the text around the fault instead of counting to it: `Unexpected token 'x', ..."before x after"...`. */
function positionOf(text: string, message: string): number | undefined {
  const [, token = "", quoted = ""] =
    /^Unexpected token '(.)', (?:\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/u.exec(message) ?? [];
  const start = quoted === "" ? -1 : text.indexOf(quoted);
  const inside = quoted.indexOf(token, Math.min(10, Math.max(0, quoted.length - 11)));
  return start < 0 || inside < 0 ? undefined : start + inside;
}
