import { writeFileSync } from "node:fs";
import { monthOfKindergarten } from "./kindergarten/month.ts";
import { monthOfSchool } from "./school/month.ts";
import { ndjson } from "./workdays.ts";

// Writes the sample months anew: npx tsx --conditions=houqin:source examples/plans/write-entries.ts
for (const [folder, lines] of [
  ["kindergarten", monthOfKindergarten()],
  ["school", monthOfSchool()],
] as const) {
  writeFileSync(new URL(`${folder}/entries.ndjson`, import.meta.url), ndjson(lines));
}
