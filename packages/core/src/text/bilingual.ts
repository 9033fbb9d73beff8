import { placeholders } from "./placeholder.ts";
import type { Text } from "./text.ts";

/** What can be wrong with a bilingual text. */
export interface TextFault {
  readonly at: "zh" | "en";
  readonly found: string;
  readonly expected: string;
}

/**
 * Checks that a text says something in both languages, each in its own script, with the same placeholders.
 *
 * @example
 * bilingualFaults({ zh: "{area} 漏检", en: "missed" }); //=> [{ at: "en", found: "missed", expected: "the placeholder {area}" }]
 * bilingualFaults({ zh: "留样", en: "Sample" }); //=> []
 */
export function bilingualFaults(text: Text): readonly TextFault[] {
  const faults: TextFault[] = [];
  const [zh, en] = [text.zh.trim(), text.en.trim()];
  const bare = (template: string) => template.replace(/\{[^{}]*\}/g, "");
  if (zh === "") faults.push({ at: "zh", found: "nothing", expected: "a Chinese text" });
  else if (/[A-Za-z]{3,}/.test(bare(zh)) && !/\p{Script=Han}/u.test(zh))
    faults.push({ at: "zh", found: zh, expected: "a Chinese text" });
  if (en === "") faults.push({ at: "en", found: "nothing", expected: "an English text" });
  else if (/\p{Script=Han}/u.test(bare(en))) faults.push({ at: "en", found: en, expected: "an English text" });
  return [...faults, ...missing("en", en, zh), ...missing("zh", zh, en)];
}

function missing(at: "zh" | "en", template: string, other: string): readonly TextFault[] {
  const own = new Set(placeholders(template));
  return placeholders(other)
    .filter((name) => !own.has(name))
    .map((name) => ({ at, found: template, expected: `the placeholder {${name}}` }));
}
