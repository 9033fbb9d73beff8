import { traditional } from "./traditional.ts";

const marks: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "(": "（",
  ")": "）",
  "!": "！",
  "?": "？",
  "．": ".",
  "｡": "。",
  "﹑": "、",
  "､": "、",
  "～": "~",
  "〜": "~",
  "∼": "~",
  "－": "-",
  "—": "-",
  "–": "-",
  "‐": "-",
  "―": "-",
  "─": "-",
  "−": "-",
  "≧": "≥",
  "⩾": "≥",
  "≦": "≤",
  "⩽": "≤",
  "﹪": "%",
  "￥": "¥",
  "｜": "|",
  "│": "|",
  "〔": "（",
  "〕": "）",
  "﹙": "（",
  "﹚": "）",
  "｛": "（",
  "｝": "）",
  Ｏ: "〇",
  "○": "○",
  "㈠": "（一）",
  "㈡": "（二）",
  "㈢": "（三）",
  "㈣": "（四）",
  "㈤": "（五）",
  "㈥": "（六）",
  "㈦": "（七）",
  "㈧": "（八）",
  "㈨": "（九）",
  "㈩": "（十）",
};
const folded: ReadonlyMap<string, string> = new Map([...traditional, ...Object.entries(marks)]);

/** The characters of the ideographic block that are written otherwise. */
const changed = new Uint8Array(0x10000);
for (const character of folded.keys()) changed[character.charCodeAt(0)] = 1;

/**
 * Says whether an ideograph is already as the grammar wants it.
 *
 * @example
 * isOwnFold("检".charCodeAt(0)); //=> true
 * isOwnFold("檢".charCodeAt(0)); //=> false
 */
export function isOwnFold(code: number): boolean {
  return changed[code] !== 1;
}

/**
 * Gives a character as the grammar wants it: half width, simplified script, Chinese punctuation, no look-alikes from an OCR.
 *
 * @example
 * fold("９"); //=> "9"
 * fold("檢"); //=> "检"
 * fold(","); //=> "，"
 * fold("⑴"); //=> "（1）"
 */
export function fold(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x2e80) return code >= 0x2474 && code <= 0x249b ? bracketed(code) : character;
  // Full-width forms, radicals that stand in for characters, compatibility ideographs.
  if ((code >= 0xff01 && code <= 0xff5e) || (code >= 0x2e80 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff)) {
    const narrow = character.normalize("NFKC");
    return folded.get(narrow) ?? narrow;
  }
  return character;
}

/** ⑴ to ⒇, then ⒈ to ⒛. */
function bracketed(code: number): string {
  if (code <= 0x2487) return `（${code - 0x2473}）`;
  return code >= 0x2488 ? `${code - 0x2487}.` : "";
}
