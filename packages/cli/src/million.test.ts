import { spawnSync } from "node:child_process";
import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { processArguments } from "./trial/process-arguments.ts";
import { lines, removeFolder, sampleOf, siteFolder } from "./trial/site-folder.ts";

const ENTRIES = 1_000_000;
const PER_WRITE = 10_000;

const dir = siteFolder();
afterAll(() => removeFolder(dir));

/** Every thousandth sample is too small. */
function writeEntries(path: string): void {
  const file = openSync(path, "w");
  for (let start = 0; start < ENTRIES; start += PER_WRITE) {
    const some = Array.from({ length: PER_WRITE }, (_, index) =>
      sampleOf(`sample-${start + index}`, (start + index) % 1_000 === 0 ? 100 : 130),
    );
    writeSync(file, lines(some));
  }
  closeSync(file);
}

it("checks a million entries in 768 MB", { timeout: 600_000 }, () => {
  writeEntries(join(dir, "entries/a.ndjson"));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...processArguments("--max-old-space-size=768"), "check", dir, "--as-of", "2026-03-10", "--locale", "en"],
    { encoding: "utf8" },
  );
  expect(stderr).toBe("");
  expect(stdout).toContain("Based on 1000000 entries");
  expect(stdout).toContain("Errors 1000, warnings");
  expect(status).toBe(1);
});
