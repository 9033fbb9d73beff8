import type { Catalogue, CatalogueRule, Locale, Site } from "@houqin/core";
import { type Names, namesOf } from "./words/names.ts";
import { type Times, timesOf, type Within } from "./words/times.ts";

/** For whom something is written: in which language, with which names, and by which rules. */
export interface Reader {
  readonly locale: Locale;
  readonly names: Names;
  readonly times: Times;
  readonly catalogue: Catalogue;
  readonly rule: (id: string) => CatalogueRule | undefined;
}

/** What a reader is made of. People are called by their post unless `redact` is false. */
export interface ReaderOptions {
  readonly catalogue: Catalogue;
  readonly site?: Site | undefined;
  readonly locale: Locale;
  readonly redact?: boolean | undefined;
  /** The days that are looked at, which need no year in Chinese. A report takes those that were evaluated. */
  readonly within?: Within | undefined;
}

export function readerOf({ catalogue, site, locale, redact, within }: ReaderOptions): Reader {
  const rules = new Map(catalogue.rules.map((rule) => [rule.id, rule]));
  return {
    locale,
    names: namesOf({ site, catalogue, locale, redact }),
    times: timesOf(locale, within),
    catalogue,
    rule: (id) => rules.get(id),
  };
}
