import { fileURLToPath } from "node:url";
import { main } from "@houqin/cli";
import { writeYear } from "./generate.ts";

/** Writes the sample year, checks it, shows what was found and keeps the whole report beside it. */
const folder = fileURLToPath(new URL(".", import.meta.url));
const report = fileURLToPath(new URL("report.md", import.meta.url));
const asOf = ["--as-of", "2026-08-31"];

const written = writeYear(`${folder}entries`);
process.stdout.write(`${written} 条台账已写入 ${folder}entries\n\n`);
const shown = await main(["check", folder, ...asOf]);
const kept = shown === 2 ? 2 : await main(["check", folder, ...asOf, "--format", "md", "--out", report]);
if (kept === 2) process.exitCode = 2;
else process.stdout.write(`\n完整报告：${report}\n`);
