/** Width of the text on A4 between the margins of an official document, in twentieths of a point. */
export const TEXT_WIDTH = 8844;

/** A full-width character of a table, and what a cell keeps free beside its words. */
const CHARACTER = 210;
const PADDING = 220;
/** Longer words want no more room than so many characters; up to the shorter bound they stay in one line. */
const LONGEST = 40;
const KEPT = 6;

/**
 * Shares the width of the text among the columns of a table, in twentieths of a point: each has room for its head and for a short word in one
 * line, and what is left goes where it keeps the rows low.
 *
 * @example
 * columnWidths([["序号", "任务"], ["1", "每日检查"]]); //=> [3329, 5514]
 */
export function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const count = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const columns = Array.from({ length: count }, (_, at) => rows.map((cells) => cells[at] ?? ""));
  const least = columns.map(
    ([head = "", ...cells]) =>
      Math.max(wide(head), Math.min(KEPT, longest(cells)), longest(cells.flatMap(unbreakable))) * CHARACTER + PADDING,
  );
  // More columns than the page has room for share it evenly.
  if (sum(least) > TEXT_WIDTH) return columns.map(() => Math.floor(TEXT_WIDTH / count));
  const widths = leveled(rows, least);
  const free = TEXT_WIDTH - sum(widths);
  // Where all has room, each gets of the rest as much as it says.
  const wants = columns.map((cells) => Math.min(LONGEST, longest(cells)) * CHARACTER + PADDING);
  return widths.map((width, at) => Math.floor(width + (free * (wants[at] ?? 0)) / Math.max(sum(wants), 1)));
}

/** Widens the columns character by character, always the one that takes most off the height of all rows, as long as there is room. */
function leveled(rows: readonly (readonly string[])[], least: readonly number[]): readonly number[] {
  const sizes = rows.map((cells) => cells.map(wide));
  const widths = [...least];
  for (let free = TEXT_WIDTH - sum(least); free >= CHARACTER; free -= CHARACTER) {
    const saved = savedByOneMore(sizes, widths);
    const most = saved.reduce((best, each, at) => (each > (saved[best] ?? 0) ? at : best), 0);
    if ((saved[most] ?? 0) <= 0) break;
    widths[most] = (widths[most] ?? 0) + CHARACTER;
  }
  return widths;
}

/** How much lower all rows together become, in lines, when a column takes one character more. Only the tallest cell of a row counts. */
function savedByOneMore(sizes: readonly (readonly number[])[], widths: readonly number[]): readonly number[] {
  const saved = widths.map(() => 0);
  const rooms = widths.map((width) => (width - PADDING) / CHARACTER);
  for (const cells of sizes) {
    let [tallest, height, next] = [-1, 1, 1];
    for (const [at, size] of cells.entries()) {
      const lines = size / (rooms[at] ?? 1);
      if (lines > height) [tallest, height, next] = [at, lines, height];
      else next = Math.max(next, lines);
    }
    if (tallest < 0) continue;
    const lower = Math.max((cells[tallest] ?? 0) / ((rooms[tallest] ?? 1) + 1), next);
    saved[tallest] = (saved[tallest] ?? 0) + height - lower;
  }
  return saved;
}

/** Runs of letters and digits, which no line parts; the overlong are parted all the same. */
function unbreakable(cell: string): readonly string[] {
  return cell.match(/[\d.,:、%A-Za-z-]{2,24}/g) ?? [];
}

function longest(cells: readonly string[]): number {
  return cells.reduce((most, cell) => Math.max(most, wide(cell)), 0);
}

/** How many full-width characters some words take. */
function wide(words: string): number {
  let width = 0;
  for (const character of words) width += character < "\u2e80" ? 0.6 : 1;
  return width;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}
