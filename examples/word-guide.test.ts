import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { convertByLibreOffice } from "../scripts/libreoffice.mjs";
import { guide, ran } from "./guide-sessions.ts";

const { folder, sessions } = guide("from-word-to-agenda.md");
const school = join(folder, "my-school");
beforeAll(() => {
  convertByLibreOffice(join(school, "plan.txt"), "docx");
  rmSync(join(school, "plan.txt"));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

test("the guide goes the whole way", () => {
  expect(sessions.map(({ command }) => command.split(" ").slice(0, 4).join(" "))).toEqual([
    "$ houqin plan lint",
    "$ houqin plan read",
    "$ houqin audit my-school/plan.docx",
    "$ houqin agenda my-school",
  ]);
});

test.each(sessions)("the session at line $line goes as shown", async ({ command, told, status }) => {
  const { code, lines } = await ran(command, school);
  if (status !== undefined) expect(String(code)).toBe(status);
  expect(told.filter((line) => !lines.includes(line))).toEqual([]);
});
