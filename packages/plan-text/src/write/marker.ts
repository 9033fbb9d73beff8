import type { Locale } from "@houqin/core";

const digits = "〇一二三四五六七八九";

/**
 * Writes a number up to 99 in Chinese.
 *
 * @example
 * chineseNumber(21); //=> "二十一"
 */
export function chineseNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (number > 99) return String(number);
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : digits.charAt(tens)}十`;
  return `${ten}${ones === 0 && tens > 0 ? "" : digits.charAt(ones)}`;
}

/**
 * The number before a heading or item, by how deep it stands: 一、（一）1.（1）① as official documents have it.
 *
 * @example
 * [0, 1, 2, 3, 4].map((depth) => markerAt(depth, 2, "zh")); //=> ["二、", "（二）", "2.", "（2）", "②"]
 */
export function markerAt(depth: number, number: number, locale: Locale): string {
  if (locale === "en") return [`${roman(number)}. `, `${letter(number)}. `, `${number}. `][depth] ?? `(${number}) `;
  if (depth === 0) return `${chineseNumber(number)}、`;
  if (depth === 1) return `（${chineseNumber(number)}）`;
  if (depth === 2) return `${number}.`;
  return depth === 3 || number > 20 ? `（${number}）` : String.fromCharCode(0x245f + number);
}

const romans: readonly (readonly [number, string])[] = [
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(number: number): string {
  const found = romans.find(([value]) => value <= number);
  return found === undefined ? "" : `${found[1]}${roman(number - found[0])}`;
}

function letter(number: number): string {
  return number <= 26
    ? String.fromCharCode(64 + number)
    : `${letter(Math.floor((number - 1) / 26))}${letter(((number - 1) % 26) + 1)}`;
}

const customary =
  /^(?:[〇一二三四五六七八九十]{1,4}、|（[〇一二三四五六七八九十]{1,4}）|\d{1,3}[.、．]\s?(?!\d)|[（(]\d{1,3}[）)]\s?|[①-⑳]|[IVXL]{1,6}\. |[A-Z]{1,2}\. )/;

/**
 * Takes a customary number off the head of a line.
 *
 * @example
 * withoutMarker("（三）每周开一次会"); //=> "每周开一次会"
 * withoutMarker("3.5吨大米"); //=> "3.5吨大米"
 */
export function withoutMarker(line: string): string {
  return line.replace(customary, "");
}
