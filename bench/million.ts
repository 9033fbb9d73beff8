import { spawnSync } from "node:child_process";
import { closeSync, copyFileSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { kindsOf } from "./add-one.ts";
import { entriesOf, siteOf } from "./campuses.ts";
import { parsed, schoolSite, yearText } from "./sample-year.ts";

/** So many campuses have more than a million entries. */
const CAMPUSES = 8;
const LIMIT = "--max-old-space-size=768";

const folder = mkdtempSync(join(tmpdir(), "houqin-million-"));
const year = parsed(yearText());
mkdirSync(join(folder, "entries"));
for (const name of ["houqin.config.json", "plan.json"]) {
  copyFileSync(new URL(`../examples/school-year/${name}`, import.meta.url), join(folder, name));
}
writeFileSync(join(folder, "site.json"), JSON.stringify(siteOf(schoolSite(), year, CAMPUSES)));
const file = openSync(join(folder, "entries", "year.ndjson"), "w");
let written = 0;
for (const entry of entriesOf(schoolSite(), year, kindsOf(), CAMPUSES)) {
  writeSync(file, `${JSON.stringify(entry)}\n`);
  written += 1;
}
closeSync(file);

const began = performance.now();
const cli = fileURLToPath(new URL("../packages/cli/bin/houqin.js", import.meta.url));
const check = spawnSync(process.execPath, [LIMIT, cli, "check", folder, "--as-of", "2026-08-31", "--format", "json"], {
  encoding: "utf8",
  maxBuffer: 1e9,
});
rmSync(folder, { recursive: true });
if (check.status === null || check.status > 1)
  throw new Error(`check ended with ${check.status}: ${check.stderr.slice(-2000)}`);
const { findings } = JSON.parse(check.stdout) as { readonly findings: readonly unknown[] };
const seconds = ((performance.now() - began) / 1000).toFixed(1);
process.stdout.write(
  `${written} entries checked under ${LIMIT} in ${seconds} s: ${findings.length} findings, exit ${check.status}\n`,
);
