import { closeSync, openSync, readSync } from "node:fs";

/** One line of a file, without its newline. The bytes hold until the next line is asked for. */
export interface ByteLine {
  /** Counted from 1. */
  readonly number: number;
  readonly bytes: Buffer;
  /** How long the line is; more than `bytes` holds where it is too long to be kept. */
  readonly length: number;
}

const CHUNK_BYTES = 1 << 20;

/** A line longer than this is no entry; only its beginning is kept. */
export const LONGEST_LINE_BYTES = 1 << 22;

/** Reads a file line by line without ever holding more than a chunk and a line. `heard` is told of every chunk read. */
export function* byteLines(path: string, heard: (bytes: number) => void): Generator<ByteLine> {
  const file = openSync(path, "r");
  try {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    let [number, length] = [1, 0];
    let carried: Buffer[] = [];
    const line = (rest: Buffer): ByteLine => {
      const bytes = carried.length === 0 ? rest : Buffer.concat([...carried, rest]);
      const whole = { number, bytes, length: length + rest.length };
      [number, length, carried] = [number + 1, 0, []];
      return whole;
    };
    for (;;) {
      const size = readSync(file, chunk, 0, CHUNK_BYTES, null);
      if (size === 0) break;
      heard(size);
      const read = chunk.subarray(0, size);
      let start = 0;
      for (let end = read.indexOf(10); end !== -1; end = read.indexOf(10, start)) {
        yield line(read.subarray(start, end));
        start = end + 1;
      }
      const rest = read.subarray(start);
      if (rest.length > 0 && length < LONGEST_LINE_BYTES) carried.push(Buffer.from(rest));
      length += rest.length;
    }
    if (length > 0) yield line(chunk.subarray(0, 0));
  } finally {
    closeSync(file);
  }
}
