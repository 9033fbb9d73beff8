import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { type Phrase, phrase } from "@houqin/core";
import { jsonFault } from "../reading/json-fault.ts";
import { oddity } from "../reading/oddity.ts";
import { hasUtf16Mark } from "../reading/text-encoding.ts";
import { systemFault, unusable } from "./unusable.ts";

/** Reads a JSON file whole; a BOM is fine, anything but UTF-8 is not. Throws a HouqinError with file, line and column. */
export function readJson(path: string, expected = phrase("readableFile")): unknown {
  const bytes = bytesOf(path, expected);
  if (hasUtf16Mark(bytes)) throw unusable(path, phrase("utf16"), phrase("utf8"));
  if (!isUtf8(bytes)) throw unusable(path, phrase("notUtf8"), phrase("utf8"));
  const text = bytes.toString("utf8").replace(/^\ufeff/, "");
  const value = parse(text, path);
  const odd = oddity(value);
  if (odd) throw unusable(odd.path === "" ? path : `${path}: ${odd.path}`, odd.found, odd.expected);
  return value;
}

function bytesOf(path: string, expected: Phrase): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw unusable(path, systemFault(error), expected);
  }
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { position, found } = jsonFault(text, error);
    const before = text.slice(0, position ?? 0).split("\n");
    const at = position === undefined ? "" : `:${before.length}:${(before.at(-1) ?? "").length + 1}`;
    throw unusable(`${path}${at}`, found, phrase("validJson"));
  }
}
