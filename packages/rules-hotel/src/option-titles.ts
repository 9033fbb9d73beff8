import type { Text } from "@houqin/core";

/** What options are called that only rules of this pack have. */
export const optionTitles = {
  co: { zh: "一氧化碳上限", en: "Carbon monoxide at most" },
  count: { zh: "数量上限", en: "Count at most" },
  formaldehyde: { zh: "甲醛上限", en: "Formaldehyde at most" },
  guests: { zh: "宾客人数起点", en: "Guests from" },
  linen: { zh: "布草的数值", en: "Figure for linen" },
  other: { zh: "其他场所的数值", en: "Figure elsewhere" },
  otherCo2: { zh: "其他场所二氧化碳上限", en: "Carbon dioxide elsewhere at most" },
  pm10: { zh: "可吸入颗粒物上限", en: "PM10 at most" },
  rooms: { zh: "间数", en: "Rooms" },
  samples: { zh: "样品数", en: "Samples" },
  sleeping: { zh: "客房的数值", en: "Figure for bedrooms" },
  sleepingCo2: { zh: "客房二氧化碳上限", en: "Carbon dioxide in bedrooms at most" },
  sushi: { zh: "寿司温度上限（℃）", en: "Sushi at most (°C)" },
  ware: { zh: "餐具的数值", en: "Figure for tableware" },
} as const satisfies Readonly<Record<string, Text>>;
