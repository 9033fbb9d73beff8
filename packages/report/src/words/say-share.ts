/**
 * Writes a share in percent with one decimal, cut off: all but one of a thousand is never 100 %.
 *
 * @example
 * sayShare({ of: 3000, out: 2999 }); //=> "99.9%"
 * sayShare(undefined); //=> "—"
 */
export function sayShare(share: { readonly of: number; readonly out: number } | undefined): string {
  if (!share || share.of === 0) return "—";
  const tenths = Math.floor((share.out * 1000) / share.of);
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`;
}
