import type { Text } from "../../text/text.ts";

const HAN = "\\p{Script=Han}";
const MARK = "，、；：。（）“”《》";

const CHINESE: readonly (readonly [RegExp, string])[] = [
  [/ +/g, " "],
  [new RegExp(`(?<=[${MARK}]) | (?=[${MARK}])`, "gu"), ""],
  [new RegExp(`(?<=${HAN}) (?=${HAN})`, "gu"), ""],
  [new RegExp(`(?<=${HAN})(?=[A-Za-z0-9@−+])`, "gu"), " "],
  [new RegExp(`(?<=[A-Za-z0-9%℃])(?=${HAN})`, "gu"), " "],
];

/** Sets a sentence: in Chinese, one space beside letters and figures and none elsewhere; in English a capital at its head. */
export function tidy({ zh, en }: Text): Text {
  const words = en
    .replace(/ +/g, " ")
    .replace(/ (?=[,;:)])/g, "")
    .trim();
  return {
    zh: CHINESE.reduce((text, [found, put]) => text.replace(found, put), zh).trim(),
    en: words.charAt(0).toUpperCase() + words.slice(1),
  };
}
