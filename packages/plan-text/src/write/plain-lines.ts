/** What no document can hold: control characters, halves of characters, and places that stand for no character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
const unwritable = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu;

/**
 * Makes words fit one line: what no document can hold becomes a space, and so does every run of spaces.
 *
 * @example
 * plainLine(" 每周\t开一次\u0000 "); //=> "每周 开一次"
 */
export function plainLine(text: string): string {
  return text.replace(unwritable, " ").replace(/\s+/gu, " ").trim();
}

/**
 * Cuts a text into the lines in which it is written; blank ones say nothing.
 *
 * @example
 * plainLines("第一段。\r\n\n第二段。"); //=> ["第一段。", "第二段。"]
 */
export function plainLines(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map(plainLine)
    .filter((line) => line !== "");
}

/**
 * Writes a row of a table on one line, as a Word document's tables are read.
 *
 * @example
 * rowLine(["除草", "园丁 | 保安"]); //=> "| 除草 | 园丁 / 保安 |"
 */
export function rowLine(cells: readonly string[]): string {
  return plainLine(`| ${cells.map((cell) => cellLine(cell)).join(" | ")} |`);
}

/** A cell's words: a bar would end the cell. */
export function cellLine(cell: string): string {
  return plainLine(cell).replaceAll("|", "/");
}

/** Whether a line only draws a rule, as under the head of a table in markdown. */
export function isRule(line: string): boolean {
  return /^[|:\-\s]+$/.test(line);
}
