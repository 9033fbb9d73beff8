import * as z from "zod";
import { Condition } from "./checklist-condition.ts";
import { LegalClause } from "./legal-clause.ts";
import { TextJson } from "./text-schema.ts";

/** Ids of items, sections, options and deductions: they become names of fields elsewhere. */
export const PartId = z.stringFormat("part-id", /^(?!constructor$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/).max(60);

/** When evidence is asked of an answer. */
const Demand = z.enum(["never", "failed", "always"]);

/** What must be shown with the answer of an item. */
export const EvidenceDemand = z.strictObject({
  photos: Demand.optional(),
  /** How many photographs; default 1. */
  atLeast: z.int().min(1).max(50).optional(),
  signature: Demand.optional(),
  note: Demand.optional(),
});
export type EvidenceDemand = z.infer<typeof EvidenceDemand>;

const asked = {
  id: PartId,
  title: TextJson,
  help: TextJson.optional(),
  when: Condition.optional(),
  /** Whether the form is complete only with an answer; default true. */
  required: z.boolean().optional(),
  basis: z.array(LegalClause).optional(),
};

const points = z.number().min(0).max(1_000_000);

const judged = {
  ...asked,
  /** Whether 不适用 may be answered; default false. Such an item leaves the denominator. */
  na: z.boolean().optional(),
  /** What the item is worth; default 1 (of a choice: its dearest option). */
  points: points.optional(),
  weight: z.number().positive().optional(),
  /** Such as `key`, `major`, `general`, for schemes that count misses by class. */
  class: z.string().min(1).optional(),
  /** 关键项: missed, it calls for the scheme's veto. */
  critical: z.boolean().optional(),
  /** How bad a miss is: the severity of its issue; default `minor`. */
  severity: PartId.optional(),
  /** What a miss is about, for the issue. */
  category: z.string().min(1).optional(),
  /** Whether a miss becomes an issue; default true. */
  issue: z.boolean().optional(),
  evidence: EvidenceDemand.optional(),
};

/** Yes or no 合格、不合格. */
const CheckItem = z.strictObject({ ...judged, type: z.literal("check") });

/** Points from 0 to `points` in steps (default 1); below `passFrom` (default: full points) it is a miss. */
const ScoreItem = z.strictObject({
  ...judged,
  type: z.literal("score"),
  points: points.positive(),
  step: z.number().positive().optional(),
  passFrom: points.optional(),
});

/** A reading; outside `atLeast` … `atMost` it is a miss. `lowest` and `highest` are what can be read at all. */
const NumberItem = z.strictObject({
  ...judged,
  type: z.literal("number"),
  unit: z.string().min(1),
  atLeast: z.number().optional(),
  atMost: z.number().optional(),
  lowest: z.number().optional(),
  highest: z.number().optional(),
});

/** One of several options, each with its points; those that `fail` are misses. */
const ChoiceItem = z.strictObject({
  ...judged,
  type: z.literal("choice"),
  options: z
    .array(
      z.strictObject({
        value: PartId,
        title: TextJson,
        points: points.optional(),
        fails: z.boolean().optional(),
      }),
    )
    .min(2),
});

/** Named deductions 扣分项, each so many times (at most `most`, default 1), together at most what the item is worth. */
const DeductionsItem = z.strictObject({
  ...judged,
  type: z.literal("deductions"),
  points: points.positive(),
  list: z
    .array(
      z.strictObject({
        id: PartId,
        title: TextJson,
        points: points.positive(),
        most: z.int().min(1).max(10_000).optional(),
      }),
    )
    .min(1),
});

/** How many faults were found; more than `allowed` (default 0) is a miss. `each` is what a fault takes off, else a miss takes all. */
const CountItem = z.strictObject({
  ...judged,
  type: z.literal("count"),
  allowed: z.int().min(0).optional(),
  each: points.positive().optional(),
  unit: z.string().min(1).optional(),
});

/** Words; not judged. */
const TextItem = z.strictObject({ ...asked, type: z.literal("text"), longest: z.int().min(1).max(20_000).optional() });

/** Photographs, by the names under which the app keeps them; not judged. */
const PhotoItem = z.strictObject({ ...asked, type: z.literal("photo"), atLeast: z.int().min(1).max(50).optional() });

/** A signature, by the name under which the app keeps it; not judged. */
const SignatureItem = z.strictObject({ ...asked, type: z.literal("signature") });

/** One item 检查项 of a checklist. */
export const ChecklistItem = z.discriminatedUnion("type", [
  CheckItem,
  ScoreItem,
  NumberItem,
  ChoiceItem,
  DeductionsItem,
  CountItem,
  TextItem,
  PhotoItem,
  SignatureItem,
]);

/** Plain JSON that nobody changes. */
export type Unchanging<T> = T extends string | number | boolean | undefined
  ? T
  : { readonly [K in keyof T]: Unchanging<T[K]> };

export type ChecklistItem = Unchanging<z.infer<typeof ChecklistItem>>;
/** An item that is judged: everything but words, photographs and signatures. */
export type JudgedItem = Exclude<ChecklistItem, { readonly type: "text" | "photo" | "signature" }>;
