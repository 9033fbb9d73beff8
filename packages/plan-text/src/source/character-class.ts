/** Says whether the character at a place of a text belongs to a class; behind the end none does. */
export type CharacterClass = (text: string, at: number) => boolean;

/** What `\s` stands for in a regular expression. */
export const SPACES =
  " \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

/**
 * Makes a class of the characters listed. A look into a table costs a tenth of what a regular expression on one character does, and a text is
 * looked at character by character several times.
 *
 * @example
 * characterClass("，。")("检查，", 2); //=> true
 */
export function characterClass(members: string): CharacterClass {
  const listed = new Uint8Array(0x10000);
  for (let i = 0; i < members.length; i++) listed[members.charCodeAt(i)] = 1;
  return (text, at) => at >= 0 && at < text.length && listed[text.charCodeAt(at)] === 1;
}
