import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { afterAll, describe, expect, it } from "vitest";
import { processArguments } from "./trial/process-arguments.ts";
import { goodEntries, lines, removeFolder, sampleOf, siteFolder } from "./trial/site-folder.ts";

const made: string[] = [];
afterAll(() => made.forEach(removeFolder));

function folder(entries: string): string {
  const dir = siteFolder({ "entries/a.ndjson": entries });
  made.push(dir);
  return dir;
}

function houqin(...args: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [...processArguments(), ...args], { encoding: "utf8" });
}

/** Processes start slowly on a busy machine. */
const slow = { timeout: 120_000 };

describe("the command as a process", slow, () => {
  it("gives JSON on stdout alone, refusals on stderr, and its verdict as exit code", () => {
    const dir = folder(`${lines(goodEntries)}{"half":`);
    const { status, stdout, stderr } = houqin("check", dir, "--as-of", "2026-03-10", "--format", "json");
    expect(JSON.parse(stdout).format).toBe("houqin/evaluation@1");
    expect(stderr).toContain("entries/a.ndjson:7");
    expect(status).toBe(1);
  });

  it("shows no stack trace, whatever it is given", () => {
    const { status, stdout, stderr } = houqin("check", "/nowhere");
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("ends quietly when its reader goes away", async () => {
    const many = Array.from({ length: 5_000 }, (_, index) => sampleOf(`s${index}`, 100));
    const dir = folder(lines(many));
    const child = spawn(process.execPath, [
      ...processArguments(),
      ...["check", dir, "--as-of", "2026-03-10", "--format", "json"],
    ]);
    const told: Buffer[] = [];
    child.stderr.on("data", (chunk: Buffer) => told.push(chunk));
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((done) => child.once("close", done));
    expect(Buffer.concat(told).toString()).toBe("");
    expect(code).toBe(1);
  });

  it("reads a file larger than its memory as a stream", () => {
    const wide = Array.from({ length: 10_000 }, (_, index) =>
      JSON.stringify(sampleOf(`s${index}`, 130)).padEnd(16_000),
    );
    const dir = folder(wide.join("\n"));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...processArguments("--max-old-space-size=96"), "check", dir, "--as-of", "2026-03-10", "--format", "json"],
      { encoding: "utf8", maxBuffer: 1 << 28 },
    );
    expect(stderr).toBe("");
    expect(JSON.parse(stdout).entries).toBe(10_000);
    expect(status).toBe(0);
  });
});
