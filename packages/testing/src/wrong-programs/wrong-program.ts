/**
 * A program with one mistake. In `text` the wrong token stands between ⟪ and ⟫; the compiler must refuse it there with `code`, and take
 * it with `right` in its place. `line` says on which line of `text` (from 1) the error stands where that is not the token's own.
 */
export interface WrongProgram {
  /** The kind of mistake; several programs share one. */
  readonly mistake: string;
  readonly code: number;
  readonly text: string;
  readonly right: string;
  readonly line?: number;
}

/** The program as written, the program put right, and the line on which the error is expected. */
export function unfold({ text, right, line }: WrongProgram): {
  readonly wrong: string;
  readonly right: string;
  readonly line: number;
} {
  const [before, token, after, ...rest] = text.split(/[⟪⟫]/);
  if (before === undefined || token === undefined || after === undefined || rest.length > 0) {
    throw new RangeError(`expected one token between ⟪ and ⟫ in ${text}`);
  }
  return { wrong: before + token + after, right: before + right + after, line: line ?? before.split("\n").length };
}
