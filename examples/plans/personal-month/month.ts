import { readFileSync } from "node:fs";

/** What a logistics clerk recorded in October 2025, and of September what October is compared with. */
export function entriesOfMonth(): readonly object[] {
  const lines = readFileSync(new URL("month.ndjson", import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  return lines.map((line) => JSON.parse(line));
}
