/** What a run should come to: a ratio of two times of the same process, or microseconds where a person waits. */
export interface Aim {
  readonly name: string;
  readonly found: number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** Whether a run came to what it should. */
export function isMet({ found, atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY }: Aim): boolean {
  return found >= atLeast && found <= atMost;
}

/** One line for each aim: what was found, what was wanted, and whether that is met. */
export function aimLines(aims: readonly Aim[]): string {
  const lines = aims.map((aim) => {
    const wanted = aim.atLeast === undefined ? `at most ${aim.atMost}` : `at least ${aim.atLeast}`;
    return [isMet(aim) ? "met" : "not met", aim.name, rounded(aim.found), wanted] as const;
  });
  const width = (column: 0 | 1 | 2) => Math.max(...lines.map((line) => line[column].length));
  return lines
    .map(([met, name, found, wanted]) =>
      [met.padEnd(width(0)), name.padEnd(width(1)), found.padStart(width(2)), wanted].join("  "),
    )
    .join("\n");
}

function rounded(value: number): string {
  return value < 100 ? value.toFixed(2) : value.toFixed(0);
}
