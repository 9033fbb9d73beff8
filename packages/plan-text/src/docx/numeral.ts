const ones = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
const roman: readonly (readonly [number, string])[] = [
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/**
 * Writes a number in a format of automatic numbering; an unknown format in digits.
 *
 * @example
 * numeral(12, "chineseCounting"); //=> "十二"
 * numeral(3, "decimalEnclosedCircle"); //=> "③"
 */
export function numeral(value: number, format: string): string {
  if (/^(?:chinese|taiwanese|japanese|ideographDigital|ideographLegal|korean)/.test(format)) return counting(value);
  if (/^decimalEnclosedCircle/.test(format))
    return value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : `${value}`;
  if (/^ideographTraditional/.test(format)) return [..."甲乙丙丁戊己庚辛壬癸"][value - 1] ?? `${value}`;
  if (/Letter$/.test(format)) return letter(value, format.startsWith("upper"));
  if (/Roman$/.test(format)) return format.startsWith("upper") ? inRoman(value).toUpperCase() : inRoman(value);
  if (format === "none") return "";
  return format === "decimalZero" && value < 10 ? `0${value}` : `${value}`;
}

function counting(value: number): string {
  if (value < 1 || value > 99) return `${value}`;
  const [tens, rest] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? ones[tens] : ""}${tens > 0 ? "十" : ""}${ones[rest] ?? ""}`;
}

function letter(value: number, upper: boolean): string {
  const small = String.fromCharCode(97 + ((Math.max(value, 1) - 1) % 26)).repeat(
    Math.floor((Math.max(value, 1) - 1) / 26) + 1,
  );
  return upper ? small.toUpperCase() : small;
}

function inRoman(value: number): string {
  let left = Math.min(Math.max(value, 1), 89);
  return roman
    .map(([size, sign]) => {
      const count = Math.floor(left / size);
      left -= count * size;
      return sign.repeat(count);
    })
    .join("");
}
