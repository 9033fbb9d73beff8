import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { main } from "@houqin/cli";
import { blocksIn } from "../packages/testing/src/house/snippets.ts";

/** A guide whose files were written out, and its sessions with the command. */
export interface Guide {
  readonly folder: string;
  readonly files: readonly string[];
  readonly sessions: readonly Session[];
}

/** One command of a guide, and what the guide shows of it. */
export interface Session {
  readonly line: number;
  readonly command: string;
  readonly told: readonly string[];
  readonly status: string | undefined;
}

/** Writes the files that a guide shows into a folder of its own, and reads its sessions. */
export function guide(page: string): Guide {
  const folder = mkdtempSync(join(tmpdir(), "houqin-guide-"));
  const blocks = blocksIn(readFileSync(new URL(`../docs/${page}`, import.meta.url), "utf8"));
  const files = blocks.filter(({ title }) => title !== "");
  for (const { title, text } of files) {
    mkdirSync(dirname(join(folder, title)), { recursive: true });
    writeFileSync(join(folder, title), text);
  }
  const sessions = blocks
    .filter(({ language }) => language === "console")
    .map(({ line, text }) => sessionOf(line, text));
  return { folder, files: files.map(({ title }) => title), sessions };
}

function sessionOf(line: number, text: string): Session {
  const [command = "", ...shown] = text.trimEnd().split("\n");
  const status = shown.indexOf("$ echo $?");
  const told = (status === -1 ? shown : shown.slice(0, status)).filter((each) => each !== "…");
  return { line, command, told, status: status === -1 ? undefined : shown[status + 1] };
}

/** Runs a command such as `$ houqin check my-school`, with `my-school` in the folder; what it says names the folder as the guide does. */
export async function ran(
  command: string,
  school: string,
): Promise<{ readonly code: number; readonly lines: readonly string[] }> {
  const out: string[] = [];
  const [, , ...args] = command.split(" ").map((word) => word.replace(/^my-school/, school));
  const code = await main(args, {
    out: async (text) => void out.push(text),
    err: (text) => void out.push(text),
    watched: false,
    now: () => "2026-09-01T12:00Z",
    clock: () => 0,
  });
  return { code, lines: out.join("").replaceAll(school, "my-school").split(/\r?\n/) };
}
