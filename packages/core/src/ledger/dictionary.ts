/** Texts as small integers, so that rows compare and join by number. */
export interface Dictionary {
  /** The number of a text; a new text gets the next one. */
  readonly add: (text: string) => number;
  /** The number of a text, or −1 where it was never added. */
  readonly find: (text: string) => number;
  readonly text: (code: number) => string;
  /** All of them by their numbers. */
  readonly texts: readonly string[];
  /** The numbers of the texts that are nothing but white space. */
  readonly blanks: readonly number[];
}

export function dictionary(): Dictionary {
  const codes = new Map<string, number>();
  const texts: string[] = [];
  const blanks: number[] = [];
  return {
    add(text) {
      const known = codes.get(text);
      if (known !== undefined) return known;
      codes.set(text, texts.length);
      if (text.trim() === "") blanks.push(texts.length);
      texts.push(text);
      return texts.length - 1;
    },
    find: (text) => codes.get(text) ?? -1,
    text: (code) => texts[code] ?? "",
    texts,
    blanks,
  };
}
