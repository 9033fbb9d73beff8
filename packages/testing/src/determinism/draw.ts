import { numbers } from "../shuffle.ts";

/** Draws that look random and are the same for the same seed, in whatever engine they run. */
export interface Draw {
  readonly whole: (from: number, to: number) => number;
  readonly one: <T>(list: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
  readonly day: () => string;
  readonly moment: () => string;
}

const days = [
  ...Array.from({ length: 30 }, (_, index) => `2025-09-${two(index + 1)}`),
  ...Array.from({ length: 31 }, (_, index) => `2025-10-${two(index + 1)}`),
  ...Array.from({ length: 16 }, (_, index) => `2025-11-${two(index + 1)}`),
];

export function draw(seed: number): Draw {
  const next = numbers(seed);
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const one = <T>(list: readonly T[]): T => {
    const drawn = list[whole(0, list.length - 1)];
    if (drawn === undefined) throw new RangeError("There is nothing to draw from.");
    return drawn;
  };
  const day = () => one(days);
  const offset = () => one(["", "", "", "", "Z", "+08:00", "-05:00", ":30", ":59.5+14:00"]);
  return {
    whole,
    one,
    chance: (share) => next() < share,
    day,
    moment: () => (next() < 0.1 ? day() : `${day()}T${two(whole(0, 23))}:${two(whole(0, 59))}${offset()}`),
  };
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
