import type { Text } from "@houqin/core";

/** What options are called that only rules of this pack have. */
export const optionTitles = {
  guestsPerHost: { zh: "每名陪同对应的客人数", en: "Guests to one host" },
  hosts: { zh: "陪同人数上限", en: "Hosts at most" },
  litres: { zh: "升数", en: "Litres" },
  officers: { zh: "安全员人数", en: "Officers" },
} as const satisfies Readonly<Record<string, Text>>;
