/** Width of the text on A4 between the margins of an official document, in twentieths of a point. */
export const TEXT_WIDTH = 8844;

/** A full-width character of a table, and what a cell keeps free beside its words. */
const CHARACTER = 210;
const PADDING = 220;
/** Words longer than this wrap; up to the shorter bound they stay in one line. */
const LONGEST = 40;
const KEPT = 6;

/**
 * Shares the width of the text among the columns of a table, in twentieths of a point: each has room for its head and for a short word in one
 * line, and what is left goes to those that have more to say.
 *
 * @example
 * columnWidths([["序号", "任务"], ["1", "每日检查"]]); //=> [3329, 5514]
 */
export function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const count = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const columns = Array.from({ length: count }, (_, at) => rows.map((cells) => cells[at] ?? ""));
  const wants = columns.map((cells) => Math.min(LONGEST, longest(cells)) * CHARACTER + PADDING);
  const least = columns.map(
    ([head = "", ...cells]) =>
      Math.max(wide(head), Math.min(KEPT, longest(cells)), longest(cells.flatMap(unbreakable))) * CHARACTER + PADDING,
  );
  const free = TEXT_WIDTH - sum(least);
  // More columns than the page has room for share it evenly.
  if (free < 0) return columns.map(() => Math.floor(TEXT_WIDTH / count));
  const more = wants.map((want, at) => Math.max(0, want - (least[at] ?? 0)));
  // Where all has room, each gets of the rest as much as it says.
  const shares = sum(more) === 0 ? wants : more;
  return least.map((width, at) => Math.floor(width + (free * (shares[at] ?? 0)) / Math.max(sum(shares), 1)));
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
