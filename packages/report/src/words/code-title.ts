import type { Catalogue, Locale } from "@houqin/core";

/** What a code is called by the first of these kinds that knows it. */
export function codeTitle(
  code: string,
  among: readonly string[],
  kinds: Catalogue["kinds"],
  locale: Locale,
): string | undefined {
  for (const kind of among) {
    for (const { type, valueTitles = {} } of kinds.find(({ id }) => id === kind)?.columns ?? []) {
      if (type !== "boolean" && Object.hasOwn(valueTitles, code)) return valueTitles[code]?.[locale] ?? code;
    }
  }
  return undefined;
}
