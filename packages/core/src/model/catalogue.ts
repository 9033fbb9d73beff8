import type { Text } from "../text/text.ts";
import type { Festival } from "../time/calendar.ts";
import type { Checklist } from "./checklist.ts";
import type { Column } from "./column.ts";
import type { FigureUnit } from "./figure-unit.ts";
import type { LegalClause } from "./legal-clause.ts";
import type { Severity } from "./verdict.ts";

/** A layer that set a severity or option, lowest first: the pack, a preset, the site's configuration, a task of the plan. */
export interface Layer {
  readonly layer: string;
  readonly value: unknown;
}

/** One rule of the catalogue, settled: what people need to read a finding, and what tools need to list it. */
export interface CatalogueRule {
  readonly id: string;
  /** Name of the pack, or `plan` for a task or goal of the plan. */
  readonly pack: string;
  readonly title: Text;
  readonly shape: string;
  readonly severity: Severity;
  readonly since: string;
  readonly basis: readonly LegalClause[] | { readonly none: Text };
  readonly remedy: Text;
  readonly keep?: Text;
  readonly notes?: Text;
  /** JSON Schema of the options. */
  readonly optionsSchema: unknown;
  /** What its options are called. */
  readonly optionTitles: Readonly<Record<string, Text>>;
  /** The settled options. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The settled requirement; absent for a code check. */
  readonly requirement?: unknown;
  /** Kind of the entries that are judged one by one or counted from: messages may name what stands in them. */
  readonly row?: string;
  /** What the figures of a target or a reconciliation count, and those of its guard. */
  readonly figure?: FigureUnit & { readonly guard?: FigureUnit };
  /** What the requirement says, as a sentence. */
  readonly describes?: Text;
  /** Presets that speak of it, with what they say. */
  readonly presets: Readonly<Record<string, unknown>>;
  /** Sentences by message id, the defaults of the shape included. */
  readonly messages: Readonly<Record<string, Text>>;
  /** Which layers set severity (`severity`) and each option, by the path of each part that can be set by itself (`hours.danger`). */
  readonly provenance: Readonly<Record<string, readonly Layer[]>>;
  readonly deprecated?: { readonly since: string; readonly why: Text; readonly replacedBy: readonly string[] };
}

/** A scorecard of the catalogue: what people need to read its scores. */
export interface CatalogueScorecard {
  readonly id: string;
  readonly title: Text;
  readonly grades: readonly { readonly id: string; readonly title: Text }[];
  /** Its parts at any depth, those that have a title. */
  readonly parts: readonly { readonly id: string; readonly title: Text }[];
  readonly vetoes: readonly { readonly id: string; readonly title: Text }[];
}

/** A checklist of the packs, every version of it: what it asks, how it is scored, and the scheme that it follows. */
export interface CatalogueChecklist
  extends Pick<Checklist, "id" | "version" | "hash" | "title" | "basis" | "sections" | "scoring"> {
  readonly pack: string;
  /** How many items it asks. */
  readonly items: number;
}

/** Everything installed: what `houqin rules --format json` prints. */
export interface Catalogue {
  readonly format: "houqin/catalogue@1";
  readonly edition: string;
  /** With the kinds of site that each is for, none where it is for any, and what people there call things. */
  readonly packs: readonly {
    readonly name: string;
    readonly title: Text;
    readonly sites: readonly string[];
    readonly terms: Readonly<Record<string, Text>>;
  }[];
  readonly rules: readonly CatalogueRule[];
  readonly kinds: readonly {
    readonly id: string;
    readonly title: Text;
    readonly columns: readonly Column[];
    readonly label?: readonly string[];
    readonly backfillDays: number;
    readonly nothingToReport: boolean;
  }[];
  readonly registers: readonly {
    readonly id: string;
    readonly title?: Text;
    readonly key: readonly string[];
    readonly unit?: string;
    /** The kinds of entries that move it. */
    readonly kinds?: readonly string[];
  }[];
  readonly metrics: readonly {
    readonly id: string;
    readonly title?: Text;
    readonly unit?: string;
    /** The kinds of entries that it counts, through other metrics and registers too. */
    readonly kinds?: readonly string[];
  }[];
  readonly checklists: readonly CatalogueChecklist[];
  readonly scorecards: readonly CatalogueScorecard[];
  /** Festivals and solar terms of the calendar, by which slots are called; none without a calendar that has any. */
  readonly festivals?: readonly Festival[];
  /** Rules that the edition no longer counts, and the rules that took their place. */
  readonly retired: readonly { readonly rule: string; readonly replacedBy: readonly string[] }[];
  /** Settings that do nothing in this edition: of rules newer than it, and of retired ones without heirs in it. */
  readonly ineffective: readonly string[];
}
