/** Joins the parts of a key; no text of an entry may hold it, so that two keys never read the same. */
export const KEY_SEPARATOR = "\u001f";

/**
 * Whether a text may be part of a key.
 *
 * @example
 * isKeyText("kitchen"); //=> true
 * isKeyText("kitchen\u001fstore"); //=> false
 */
export function isKeyText(text: string): boolean {
  return !text.includes(KEY_SEPARATOR);
}
