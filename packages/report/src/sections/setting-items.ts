import type { CatalogueRule } from "@houqin/core";
import type { Item } from "../layout/block.ts";
import type { Reader } from "../reader.ts";
import { phrase } from "../words/phrase.ts";
import { sayLayer, saySetting } from "../words/say-layer.ts";

const setting = phrase({ zh: "{name} = {value}", en: "{name} = {value}" });
const layers = phrase({ zh: "依次由 {layers}", en: "set by, in turn, {layers}" });
const severityName = phrase({ zh: "级别", en: "severity" });

/** Lists the settings of a rule, each part of its options by itself, with the layers that set it; the last one holds. */
export function settingItems(
  { severity, provenance }: Pick<CatalogueRule, "severity" | "provenance">,
  { locale }: Pick<Reader, "locale">,
): readonly Item[] {
  const { severity: ofSeverity = [], ...ofOptions } = provenance;
  const options = Object.entries(ofOptions).map(([name, set]) => ({ name, value: set.at(-1)?.value, set }));
  return [{ name: severityName(locale), value: severity, set: ofSeverity }, ...options].map(({ name, value, set }) => ({
    text: setting(locale, { name, value: saySetting(value, locale) }),
    ...(set.length === 0
      ? {}
      : { below: [layers(locale, { layers: set.map((each) => sayLayer(each, locale)).join(" → ") })] }),
  }));
}
