import type { Text } from "../text/text.ts";

const none: Text = { zh: "", en: "" };

/** English names that have a plural give it after the singular, or in brackets. */
export const unitWords = {
  "": none,
  "1": none,
  g: { zh: "克", en: "g" },
  kg: { zh: "公斤", en: "kg" },
  "mg/L": { zh: "毫克/升", en: "mg/L" },
  "°C": { zh: "℃", en: "°C" },
  s: { zh: "秒", en: "second(s)" },
  min: { zh: "分钟", en: "minute(s)" },
  h: { zh: "小时", en: "hour(s)" },
  d: { zh: "天", en: "day(s)" },
  day: { zh: "天", en: "day(s)" },
  month: { zh: "个月", en: "month(s)" },
  CNY: { zh: "元", en: "CNY" },
  person: { zh: "人", en: "person|people" },
  person·day: { zh: "人·日", en: "person-day(s)" },
  piece: { zh: "件", en: "piece(s)" },
  pieces: { zh: "件", en: "piece(s)" },
  meal: { zh: "餐", en: "meal(s)" },
  point: { zh: "分", en: "point(s)" },
  m2: { zh: "平方米", en: "m²" },
  "m²": { zh: "平方米", en: "m²" },
  m3: { zh: "立方米", en: "m³" },
  "m3/(person·day)": { zh: "立方米/人·日", en: "m³ per person-day" },
  kWh: { zh: "千瓦时", en: "kWh" },
  km: { zh: "公里", en: "km" },
  "km/h": { zh: "公里/小时", en: "km/h" },
  mL: { zh: "毫升", en: "mL" },
  L: { zh: "升", en: "L" },
  "L/km": { zh: "升/公里", en: "L/km" },
  "CNY/person": { zh: "元/人", en: "CNY per person" },
  "kWh/(person·day)": { zh: "千瓦时/人·日", en: "kWh per person-day" },
} as const satisfies Readonly<Record<string, Text>>;
