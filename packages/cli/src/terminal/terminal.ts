/** Where the command writes, and what it may ask of the machine. */
export interface Terminal {
  /** Writes to stdout; resolves when it is handed over, or when nobody reads any more. */
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => void;
  /** True where stderr is watched by a person, who wants to see progress. */
  readonly watched: boolean;
  /** The present moment, `YYYY-MM-DDTHH:mmZ`. */
  readonly now: () => string;
  /** Milliseconds from some fixed moment on. */
  readonly clock: () => number;
}

/** The terminal of this process. A reader that goes away (`| head`) ends the writing, not the command. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", endOfReading);
  return {
    out: (text) =>
      new Promise((resolve) => {
        process.stdout.write(text, () => resolve());
      }),
    err: (text) => {
      process.stderr.write(text);
    },
    watched: process.stderr.isTTY === true,
    now: () => `${new Date().toISOString().slice(0, 16)}Z`,
    clock: () => performance.now(),
  };
}

function endOfReading(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}
