/** A number in digits or Chinese numerals, to be put into a larger pattern; it repeats nothing without a bound. */
export const NUMBER = String.raw`(?:\d{1,12}(?:,\d{3}){0,3}(?:\.\d{1,4})?|[零〇一二三四五六七八九十百千两]{1,8}(?:点[零〇一二三四五六七八九]{1,4})?|半)`;
/** Ten thousands and hundred millions, as they stand behind a number. */
export const SCALE = "(?:百万|千万|亿|万|千|百)?";

const digits: ReadonlyMap<string, number> = new Map([
  ["零", 0],
  ["〇", 0],
  ["一", 1],
  ["二", 2],
  ["两", 2],
  ["三", 3],
  ["四", 4],
  ["五", 5],
  ["六", 6],
  ["七", 7],
  ["八", 8],
  ["九", 9],
]);
const units: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);
const scales: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 };

/**
 * Reads a number below ten thousand, in digits or Chinese numerals. Undefined for what is none.
 *
 * @example
 * readNumber("二十五"); //=> 25
 * readNumber("1,280"); //=> 1280
 * readNumber("十"); //=> 10
 * readNumber("二〇二六"); //=> 2026
 */
export function readNumber(text: string): number | undefined {
  if (/^\d/.test(text)) {
    const value = Number(text.includes(",") ? text.replaceAll(",", "") : text);
    return Number.isFinite(value) ? value : undefined;
  }
  if (text === "半") return 0.5;
  const point = text.indexOf("点");
  if (point < 0) return readWhole(text);
  const integer = readWhole(text.slice(0, point));
  if (integer === undefined) return undefined;
  const [decimals = ""] = text.slice(point + 1).split("点");
  const tail = [...decimals].map((digit) => digits.get(digit) ?? 0).join("");
  return tail === "" ? integer : Number(`${integer}.${tail}`);
}

function readWhole(text: string): number | undefined {
  if (text === "") return undefined;
  if (text.length === 1) return units.get(text) ?? digits.get(text);
  let counted = false;
  for (let i = 0; i < text.length; i++) counted ||= units.has(text.charAt(i));
  return counted ? readCounted(text) : readSpelled(text);
}

/** 二百五十 */
function readCounted(text: string): number {
  let [total, current] = [0, 0];
  for (const character of text) {
    const unit = units.get(character);
    if (unit === undefined) current = digits.get(character) ?? 0;
    else {
      total += (current === 0 ? 1 : current) * unit;
      current = 0;
    }
  }
  return total + current;
}

/** 二〇二六 is read digit by digit. */
function readSpelled(text: string): number | undefined {
  let value = 0;
  for (const character of text) {
    const digit = digits.get(character);
    if (digit === undefined) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * Multiplies a number by what stands behind it.
 *
 * @example
 * scaled(8.6, "万"); //=> 86000
 */
export function scaled(value: number, scale: string | undefined): number {
  const factor = scale === undefined || scale === "" ? 1 : (scales[scale] ?? 1);
  return Math.round(value * factor * 1e6) / 1e6;
}
