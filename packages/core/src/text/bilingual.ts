import { placeholders } from "./placeholder.ts";
import type { Text } from "./text.ts";

/** What can be wrong with a bilingual text. */
export interface TextFault {
  readonly at: "zh" | "en";
  /** Its text; an empty one is absent, or blank. */
  readonly found: string;
  /** It is in another language, or lacks the placeholder that the other language has. */
  readonly fault: "language" | "placeholder";
  readonly placeholder?: string;
}

/**
 * Checks that a text says something in both languages, each in its own script, with the same placeholders.
 *
 * @example
 * bilingualFaults({ zh: "{area} 漏检", en: "missed" }); //=> [{ at: "en", found: "missed", fault: "placeholder", placeholder: "{area}" }]
 * bilingualFaults({ zh: "留样", en: "Sample" }); //=> []
 */
export function bilingualFaults(text: Text): readonly TextFault[] {
  const faults: TextFault[] = [];
  const [zh, en] = [text.zh.trim(), text.en.trim()];
  const bare = (template: string) => template.replace(/\{[^{}]*\}/g, "");
  const wrong = (at: "zh" | "en", found: string) => faults.push({ at, found, fault: "language" });
  if (zh === "" || (/[A-Za-z]{3,}/.test(bare(zh)) && !/\p{Script=Han}/u.test(zh))) wrong("zh", zh);
  if (en === "" || /\p{Script=Han}/u.test(bare(en))) wrong("en", en);
  return [...faults, ...missing("en", en, zh), ...missing("zh", zh, en)];
}

function missing(at: "zh" | "en", template: string, other: string): readonly TextFault[] {
  const own = new Set(placeholders(template));
  return placeholders(other)
    .filter((name) => !own.has(name))
    .map((name) => ({ at, found: template, fault: "placeholder", placeholder: `{${name}}` }));
}
