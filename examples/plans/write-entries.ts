import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Sample, samples } from "./samples.ts";

/** Writes the month of each sample plan as the files of a site folder hold it, one entry a line; gives the folders. */
export function writeEntries(root: string): readonly string[] {
  return Object.entries<Sample>(samples).map(([name, { entries }]) => {
    const folder = join(root, name, "entries");
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, "month.ndjson"),
      entries()
        .map((entry) => `${JSON.stringify(entry)}\n`)
        .join(""),
    );
    return folder;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const folder of writeEntries(fileURLToPath(new URL(".", import.meta.url)))) process.stdout.write(`${folder}\n`);
}
