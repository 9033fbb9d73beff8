const names: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * Writes words for XML.
 *
 * @example
 * xmlText('A&B "<0.5"'); //=> "A&amp;B &quot;&lt;0.5&quot;"
 */
export function xmlText(words: string): string {
  return words.replace(/[&<>"]/g, (character) => names[character] ?? character);
}

/** The first line of every part. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
