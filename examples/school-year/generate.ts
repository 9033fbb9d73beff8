import { closeSync, mkdirSync, openSync, rmSync, writeSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { entriesOfYear } from "./entries-of-year.ts";

export { cleanYear, entriesOfYear } from "./entries-of-year.ts";

/**
 * Writes the entries of the sample year into a folder, one file a month; what is older stands in the first.
 *
 * @returns How many entries were written.
 */
export function writeYear(folder: string): number {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let [written, month, lines] = [0, "", [] as string[]];
  const flush = () => {
    if (lines.length === 0) return;
    const file = openSync(`${folder}/${month}.ndjson`, "a");
    writeSync(file, `${lines.join("\n")}\n`);
    closeSync(file);
    lines = [];
  };
  for (const entry of entriesOfYear()) {
    const known = (entry.recordedAt ?? entry.at).slice(0, 7);
    const next = known < "2025-09" ? "2025-08" : known;
    if (next !== month || lines.length >= 5000) flush();
    month = next;
    lines.push(JSON.stringify(entry));
    written += 1;
  }
  flush();
  return written;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL("entries", import.meta.url));
  process.stdout.write(`${writeYear(folder)} entries in ${folder}\n`);
}
