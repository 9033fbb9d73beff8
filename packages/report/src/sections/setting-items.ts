import type { CatalogueRule } from "@houqin/core";
import type { Item } from "../layout/block.ts";
import type { Reader } from "../reader.ts";
import { phrase } from "../words/phrase.ts";
import { sayLayer, saySetting } from "../words/say-layer.ts";

const setting = phrase({ zh: "{name} = {value}", en: "{name} = {value}" });
const layers = phrase({ zh: "依次由 {layers}", en: "set by, in turn, {layers}" });
const severityName = phrase({ zh: "级别", en: "severity" });

/** Lists the settings of a rule, each with the layers that set it; the last one holds. */
export function settingItems(
  { severity, options, provenance }: Pick<CatalogueRule, "severity" | "options" | "provenance">,
  { locale }: Pick<Reader, "locale">,
): readonly Item[] {
  return Object.entries({ severity, ...options }).map(([name, value]) => {
    const told = (Object.hasOwn(provenance, name) ? (provenance[name] ?? []) : []).map((each) =>
      sayLayer(each, locale),
    );
    return {
      text: setting(locale, {
        name: name === "severity" ? severityName(locale) : name,
        value: saySetting(value, locale),
      }),
      ...(told.length === 0 ? {} : { below: [layers(locale, { layers: told.join(" → ") })] }),
    };
  });
}
