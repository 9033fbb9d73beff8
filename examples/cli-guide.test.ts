import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { main } from "@houqin/cli";
import { afterAll, expect, test } from "vitest";
import { blocksIn } from "../packages/testing/src/house/snippets.ts";

const guide = readFileSync(new URL("../docs/cli.md", import.meta.url), "utf8");
const folder = mkdtempSync(join(tmpdir(), "houqin-guide-"));
afterAll(() => rmSync(folder, { recursive: true }));

const blocks = blocksIn(guide);
for (const { title, text } of blocks.filter((block) => block.title !== "")) {
  mkdirSync(dirname(join(folder, title)), { recursive: true });
  writeFileSync(join(folder, title), text);
}

/** Runs a line such as `$ houqin check my-school` on the folder that the guide writes out. */
async function run(line: string) {
  const out: string[] = [];
  const [, , ...args] = line.split(" ").map((word) => (word === "my-school" ? folder : word));
  const code = await main(args, {
    out: async (text) => void out.push(text),
    err: (text) => void out.push(text),
    watched: false,
    now: () => "2026-09-01T12:00Z",
    clock: () => 0,
  });
  return { code, lines: out.join("").split("\n") };
}

const sessions = blocks.filter(({ language }) => language === "console");

test("the guide shows sessions and a whole folder", () => {
  expect(sessions.length).toBeGreaterThan(3);
  expect(blocks.filter(({ title }) => title !== "")).toHaveLength(4);
});

test.each(sessions)("the session at line $line goes as shown", async ({ text }) => {
  const [command = "", ...shown] = text.trimEnd().split("\n");
  expect(command).toMatch(/^\$ houqin /);
  const { code, lines } = await run(command);
  const status = shown.indexOf("$ echo $?");
  if (status !== -1) expect(String(code)).toBe(shown[status + 1]);
  const told = (status === -1 ? shown : shown.slice(0, status)).filter((line) => line !== "…");
  expect(told.filter((line) => !lines.includes(line))).toEqual([]);
  expect(lines.length).toBeGreaterThan(5);
});
