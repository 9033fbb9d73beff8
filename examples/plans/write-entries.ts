import { writeFileSync } from "node:fs";
import { monthOfKindergarten } from "./kindergarten/month.ts";
import { monthOfSchool } from "./school/month.ts";
import { ndjson } from "./workdays.ts";

// Writes the sample months anew: npx tsx --conditions=houqin:source examples/plans/write-entries.ts
for (const [file, lines] of [
  ["kindergarten/entries.ndjson", monthOfKindergarten()],
  ["school/entries.ndjson", monthOfSchool()],
] as const) {
  writeFileSync(new URL(file, import.meta.url), ndjson(lines));
}
