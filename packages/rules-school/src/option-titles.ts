import type { Text } from "@houqin/core";

/** What options are called that only rules of this pack have. */
export const optionTitles = {
  base: { zh: "基础人数", en: "Number to begin with" },
  boarding: { zh: "寄宿、全日的数值", en: "Figure for boarders" },
  cases: { zh: "病例数", en: "Cases" },
  clusterHours: { zh: "聚集病例报告时限（小时）", en: "Hours to report a cluster" },
  dangers: { zh: "危险品类别", en: "Classes of danger" },
  down: { zh: "允许停用的数量", en: "Number out of order" },
  each: { zh: "每多少人配一个", en: "One for every" },
  general: { zh: "一般事项时限（小时）", en: "Hours where it is minor" },
  grams: { zh: "克数", en: "Grams" },
  inClass: { zh: "同班病例数", en: "Cases in one class" },
  large: { zh: "规模大的人数", en: "Number where it is large" },
  middle: { zh: "中等规模的人数", en: "Number where it is of middle size" },
  middleFrom: { zh: "中等规模的起点", en: "Middle size from" },
  of: { zh: "看哪一项", en: "Which figure" },
  outbreakHours: { zh: "突发事件报告时限（小时）", en: "Hours to report an outbreak" },
  primary: { zh: "小学的小时数", en: "Hours in primary schools" },
  secondary: { zh: "中学的小时数", en: "Hours in secondary schools" },
  serious: { zh: "严重事项时限（小时）", en: "Hours where it is serious" },
  small: { zh: "规模小的人数", en: "Number where it is small" },
  step: { zh: "每多少人加一名", en: "One more for every" },
  to: { zh: "报告对象", en: "Reported to" },
  university: { zh: "高校的小时数", en: "Hours in universities" },
} as const satisfies Readonly<Record<string, Text>>;
