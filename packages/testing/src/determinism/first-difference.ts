import type { Said } from "./scenario.ts";

/** Where two answers first differ, with what stands there; undefined where they are the same to the byte. */
export function firstDifference(said: Said, other: Said, parts = Object.keys(said)): string | undefined {
  for (const part of parts) {
    const [left, right] = [said[part as keyof Said], other[part as keyof Said]];
    if (left === right) continue;
    const length = Math.min(left.length, right.length);
    let at = 0;
    while (at < length && left[at] === right[at]) at += 1;
    const around = (text: string) => text.slice(Math.max(0, at - 120), at + 120);
    return `${part} at ${at}: ${around(left)}\n  other: ${around(right)}`;
  }
  return undefined;
}
