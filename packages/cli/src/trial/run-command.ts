import { main } from "../main.ts";

/** What a run of the command left behind. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in this process, at noon of a fixed day. */
export async function runCommand(...args: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  let ticks = 0;
  const code = await main(args, {
    out: async (text) => void out.push(text),
    err: (text) => void err.push(text),
    watched: false,
    now: () => "2026-03-10T04:00Z",
    clock: () => {
      ticks += 1;
      return ticks;
    },
  });
  return { code, out: out.join(""), err: err.join("") };
}
