import * as z from "zod";
import { Condition } from "./checklist-condition.ts";
import { ChecklistItem, EvidenceDemand, PartId, type Unchanging } from "./checklist-item.ts";
import { LegalGrounds } from "./legal-clause.ts";
import { ScoringScheme } from "./scoring-scheme.ts";
import { TextJson } from "./text-schema.ts";

/** A fact that conditions ask: the kind of the site or area, how many eat there. It is given when an inspection starts. */
export const ChecklistFact = z.strictObject({
  id: z.stringFormat("fact-name", /^[a-z][A-Za-z0-9]*$/),
  title: TextJson,
  type: z.enum(["text", "number", "boolean"]),
  /** The only values allowed, of a text. */
  values: z.array(z.string()).min(1).optional(),
});

/** A section that is answered for several places, dishes or people, drawn from a list. */
export const SampleRule = z.strictObject({
  /** The list that an inspection brings, such as `rooms`. */
  list: PartId,
  title: TextJson,
  /** How many are drawn, and at least which share of the list; both where both are given. */
  take: z.int().min(1).max(1000),
  share: z.number().gt(0).max(1).optional(),
  /** How the results of the samples become one: their mean (the default), their sum, or the worst. */
  rollUp: z.enum(["mean", "sum", "worst"]).optional(),
  /** The share of samples that must be in order for the item to be met; default 1, all. */
  passShare: z.number().gt(0).max(1).optional(),
});
export type SampleRule = Unchanging<z.infer<typeof SampleRule>>;

/** A section 部分: its items first, then the sections below it. */
export interface ChecklistSection {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly when?: Condition | undefined;
  readonly sample?: SampleRule | undefined;
  readonly evidence?: EvidenceDemand | undefined;
  readonly items?: readonly ChecklistItem[] | undefined;
  readonly sections?: readonly ChecklistSection[] | undefined;
}

export const ChecklistSection: z.ZodType<ChecklistSection> = z.lazy(() =>
  z.strictObject({
    id: PartId,
    title: TextJson,
    when: Condition.optional(),
    sample: SampleRule.optional(),
    /** What the items in it must show, where they say nothing else of their own. */
    evidence: EvidenceDemand.optional(),
    items: z.array(ChecklistItem).min(1).optional(),
    sections: z.array(ChecklistSection).min(1).optional(),
  }),
);

/** A checklist as it is written down, before its content hash. */
export const ChecklistContent = z.strictObject({
  id: z.stringFormat("sheet-id", /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/),
  version: z.stringFormat("version", /^\d+(\.\d+)*$/),
  title: TextJson,
  /** The published scheme that items or scoring follow, or why there is none: a standard of the house. */
  basis: LegalGrounds.optional(),
  facts: z.array(ChecklistFact).optional(),
  /** What all items must show, where neither they nor their sections say otherwise. */
  evidence: EvidenceDemand.optional(),
  sections: z.array(ChecklistSection).min(1),
  scoring: ScoringScheme,
});
export type ChecklistContent = Unchanging<z.infer<typeof ChecklistContent>>;

/**
 * A checklist 检查表: a versioned template. `hash` is the SHA-256 of everything else but `basis` in canonical JSON, so that an inspection
 * can tell which wording, points and conditions it was filled under. What the compiler knows of the items is in the type parameter.
 */
export interface Checklist<Item extends string = string> extends Omit<ChecklistContent, "scoring"> {
  readonly scoring: ScoringScheme;
  readonly format: "houqin/checklist@1";
  readonly hash: string;
  readonly "~items"?: Item;
}
