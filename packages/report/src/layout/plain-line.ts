/**
 * Makes any text safe for one line: control and direction marks, which could move a cursor or hide words, become visible dots.
 *
 * @example
 * plainLine("a\u001b[2Jb\nc"); //=> "a·[2Jb c"
 */
export function plainLine(text: string): string {
  return text.replace(/[\r\n\t]+/g, " ").replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "·");
}
