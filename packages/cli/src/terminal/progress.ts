import type { Locale } from "@houqin/core";
import { SingleBar } from "cli-progress";
import type { Terminal } from "./terminal.ts";

/** Shows how far long work has come. */
export interface Progress {
  readonly read: (bytes: number) => void;
  readonly judging: () => void;
  readonly stop: () => void;
}

/** Less than this is read before a bar could be looked at. */
const LONG_BYTES = 4_000_000;

const words = {
  reading: { zh: "读取台账", en: "reading entries" },
  judging: { zh: "逐条判定", en: "judging rules" },
} as const;

const silent: Progress = { read: () => undefined, judging: () => undefined, stop: () => undefined };

/** A bar on stderr for long work that somebody watches; otherwise nothing. */
export function progress(terminal: Terminal, totalBytes: number, locale: Locale): Progress {
  if (!terminal.watched || totalBytes < LONG_BYTES) return silent;
  const bar = new SingleBar({
    format: "{phase} [{bar}] {percentage}%",
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(totalBytes, 0, { phase: words.reading[locale] });
  return {
    read: (bytes) => bar.increment(bytes),
    judging: () => bar.update({ phase: words.judging[locale] }),
    stop: () => bar.stop(),
  };
}
