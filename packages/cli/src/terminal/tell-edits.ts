import type { Locale } from "@houqin/core";
import type { PlanFromText } from "../folder/plan-from-text.ts";
import { placedLines } from "./lint-text.ts";
import type { Terminal } from "./terminal.ts";

/** Tells on stderr what was edited in a document since houqin wrote it, and how the plan takes it. */
export function tellEdits(
  { reading, diagnostics }: Pick<PlanFromText, "reading" | "diagnostics">,
  file: string,
  terminal: Terminal,
  locale: Locale,
): void {
  for (const line of placedLines(reading.text, file, diagnostics, locale)) terminal.err(`${line}\n`);
}
