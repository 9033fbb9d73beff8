/** A plain text as far as it is made: the place of each character, and its words as stretches of the original wherever nothing was changed. */
export interface Draft {
  readonly original: string;
  readonly at: Uint32Array;
  readonly to: Uint32Array;
  readonly gap: Uint8Array;
  length: number;
  readonly parts: string[];
  /** The stretch of the original that goes on unchanged and is no part yet. */
  from: number;
  until: number;
}

/** Begins a draft with room for all that may come of the original. */
export function draftOf(original: string): Draft {
  const most = original.length + longerBy(original) + 1;
  const [at, to, gap] = [new Uint32Array(most), new Uint32Array(most), new Uint8Array(most)];
  return { original, at, to, gap, length: 0, parts: [], from: 0, until: 0 };
}

/** Bracketed numbers and compatibility ideographs alone take more characters when they are made plain. */
function longerBy(original: string): number {
  let more = 0;
  for (let i = 0; i < original.length; i++) {
    const code = original.charCodeAt(i);
    if (code >= 0x2474 && ((code >= 0xf900 && code <= 0xfaff) || code <= 0x249b || (code >= 0x3220 && code <= 0x3229)))
      more += 3;
  }
  return more;
}

/** Takes over a character as it is; `gap` is what stood before it. */
export function keep(draft: Draft, i: number, gap: number): void {
  if (draft.until !== i) {
    draft.parts.push(draft.original.slice(draft.from, draft.until));
    draft.from = i;
  }
  draft.until = i + 1;
  const { length } = draft;
  draft.at[length] = i;
  draft.to[length] = i + 1;
  draft.gap[length] = gap;
  draft.length = length + 1;
}

/** Puts other characters in the place of those from one place until another. */
export function change(draft: Draft, plain: string, from: number, until: number, gap: number): void {
  draft.parts.push(draft.original.slice(draft.from, draft.until), plain);
  draft.from = until;
  draft.until = until;
  draft.gap[draft.length] = gap;
  for (let unit = 0; unit < plain.length; unit++) {
    draft.at[draft.length] = from;
    draft.to[draft.length] = until;
    draft.length += 1;
  }
}
