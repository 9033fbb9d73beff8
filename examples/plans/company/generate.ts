import { writeFileSync } from "node:fs";
import { month } from "./month.ts";

// Writes the month as the files of a site folder hold it: one entry a line.
const lines = month.map((entry) => `${JSON.stringify(entry)}\n`).join("");
writeFileSync(new URL("entries/2026-03.ndjson", import.meta.url), lines);
