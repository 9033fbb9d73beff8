import type { Text } from "@houqin/core";

/** What options are called that only rules of this pack have. */
export const optionTitles = {
  beds: { zh: "每室床位上限", en: "Beds in a room at most" },
  cubicMetres: { zh: "立方米数", en: "Cubic metres" },
  daysBefore: { zh: "提前天数", en: "Days before" },
  festivals: { zh: "节日", en: "Festivals" },
  on: { zh: "星期几", en: "Weekdays" },
  purposes: { zh: "用途", en: "Purposes" },
  residents: { zh: "每名护理员照料人数", en: "Residents to a carer" },
  sorts: { zh: "种类数", en: "Sorts" },
  weather: { zh: "天气", en: "Weather" },
} as const satisfies Readonly<Record<string, Text>>;
