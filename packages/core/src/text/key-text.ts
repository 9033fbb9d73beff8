/** Joins the parts of a key; no text of an entry may hold it, so that two keys never read the same. */
export const KEY_SEPARATOR = "\u001f";

/** What a text that must not hold it is told. */
export const NO_SEPARATOR = "a text without the control character U+001F";

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
