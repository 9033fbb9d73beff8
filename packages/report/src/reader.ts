import type { Catalogue, CatalogueRule, Locale, Site, Names as Things } from "@houqin/core";
import { type Names, namesOf } from "./words/names.ts";
import { type Times, timesOf, type Within } from "./words/times.ts";

/** For whom something is written: in which language, with which names, and by which rules. */
export interface Reader {
  readonly locale: Locale;
  readonly names: Names;
  readonly times: Times;
  readonly catalogue: Catalogue;
  /** What a thing of a kind is called, where an entry says so; else its id. */
  readonly thing: (kind: string, id: string) => string | undefined;
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
  /** The names that an evaluation gives to things that entries list. A report takes those of its evaluation. */
  readonly things?: Things | undefined;
}

export function readerOf({ catalogue, site, locale, redact, within, things = {} }: ReaderOptions): Reader {
  const rules = new Map(catalogue.rules.map((rule) => [rule.id, rule]));
  return {
    locale,
    names: namesOf({ site, catalogue, locale, redact }),
    times: timesOf(locale, within),
    catalogue,
    thing: (kind, id) => own(own(things, kind) ?? {}, id),
    rule: (id) => rules.get(id),
  };
}

function own<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
