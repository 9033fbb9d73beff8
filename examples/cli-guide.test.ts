import { rmSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { guide, ran } from "./guide-sessions.ts";

const { folder, files, sessions } = guide("cli.md");
afterAll(() => rmSync(folder, { recursive: true }));

test("the guide shows sessions and a whole folder", () => {
  expect(sessions.length).toBeGreaterThan(3);
  expect(files).toHaveLength(4);
});

test.each(sessions)("the session at line $line goes as shown", async ({ command, told, status }) => {
  expect(command).toMatch(/^\$ houqin /);
  const { code, lines } = await ran(command, folder);
  if (status !== undefined) expect(String(code)).toBe(status);
  expect(told.filter((line) => !lines.includes(line))).toEqual([]);
  expect(lines.length).toBeGreaterThan(5);
});
