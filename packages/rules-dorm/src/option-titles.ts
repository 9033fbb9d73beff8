import type { Text } from "@houqin/core";

/** What options are called that only rules of this pack have. */
export const optionTitles = {
  civil: { zh: "文明寝室的分数", en: "Score of a civil room" },
  squareMetres: { zh: "平方米数", en: "Square metres" },
  star: { zh: "星级寝室的分数", en: "Score of a star room" },
  until: { zh: "截止钟点", en: "Until" },
} as const satisfies Readonly<Record<string, Text>>;
