import type { Text } from "../../text/text.ts";
import { same } from "./naming.ts";

/** English names that have a plural give it after the singular, or in brackets. */
const UNITS: Readonly<Record<string, Text>> = {
  "": same(""),
  "1": same(""),
  g: { zh: "克", en: "g" },
  kg: { zh: "千克", en: "kg" },
  "°C": { zh: "℃", en: "°C" },
  s: { zh: "秒", en: "second(s)" },
  min: { zh: "分钟", en: "minute(s)" },
  h: { zh: "小时", en: "hour(s)" },
  day: { zh: "天", en: "day(s)" },
  CNY: { zh: "元", en: "CNY" },
  person: { zh: "人", en: "person|people" },
  person·day: { zh: "人·日", en: "person-day(s)" },
  piece: { zh: "件", en: "piece(s)" },
  point: { zh: "分", en: "point(s)" },
  m3: { zh: "立方米", en: "m³" },
  kWh: { zh: "千瓦时", en: "kWh" },
};

/** Says a number with its unit; a share that has no unit as a percentage. */
export function sayNumber(value: number, unit: string | undefined): Text {
  if (unit === "1" && !Number.isInteger(value)) return same(percent(value));
  const name = unit === undefined ? undefined : (UNITS[unit] ?? same(unit));
  const figure = String(value).replace("-", "−");
  return name === undefined || name.zh === ""
    ? same(figure)
    : { zh: `${figure} ${name.zh}`, en: `${figure} ${counted(name.en, value)}` };
}

function counted(name: string, value: number): string {
  const [one = name, many = name] = name.split("|");
  return value === 1 ? one.replace("(s)", "") : many.replace("(s)", "s");
}

/** Says a factor as a percentage, without the noise of binary fractions. */
export function percent(value: number): string {
  return `${String(Number((value * 100).toFixed(6))).replace("-", "−")}%`;
}
