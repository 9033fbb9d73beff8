import type { Times } from "./clock.ts";

type Figure = "first" | "best" | "median" | "p90";

/** A plain table: a row's name, its figures, and how many times the base its median is. */
export function table(
  head: readonly string[],
  rows: readonly (readonly [string, Times])[],
  base: number,
  figures: readonly Figure[] = ["first", "best", "median"],
): string {
  const lines = [
    head,
    ...rows.map(([name, times]) => [
      name,
      ...figures.map((figure) => times[figure].toFixed(times[figure] < 100 ? 2 : 0)),
      (times.median / base).toFixed(times.median / base < 10 ? 2 : 0),
    ]),
  ];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const drawn = lines.map((line) =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  "),
  );
  return `${drawn.join("\n")}\n`;
}
