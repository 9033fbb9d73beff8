import * as z from "zod";
import { Severity } from "./verdict.ts";

/** How a plan stands to one rule. Where what it promises and what the rule asks cannot be told apart for certain, they are incomparable. */
export const AuditVerdict = z.enum(["missing", "weaker", "incomparable", "met", "stricter"]);
export type AuditVerdict = z.infer<typeof AuditVerdict>;

/** A parameter that decides, with what each side says of it, and by how much they differ. */
export const AuditReason = z.strictObject({
  parameter: z.string(),
  required: z.unknown().optional(),
  promised: z.unknown().optional(),
  /** The numbers in it that differ; `by` is promised less required. */
  numbers: z
    .array(z.strictObject({ path: z.string(), required: z.number(), promised: z.number(), by: z.number() }))
    .optional(),
  /** How often each side has it done for each key in the plan's period. */
  occasions: z.strictObject({ required: z.int(), promised: z.int() }).optional(),
});
export type AuditReason = z.infer<typeof AuditReason>;

const text = z.strictObject({ zh: z.string(), en: z.string() });

/** One rule of a pack, and what the plan promises of it. */
export const AuditLine = z.strictObject({
  rule: z.string(),
  pack: z.string(),
  title: text,
  severity: Severity,
  basis: z.union([
    z.array(
      z.strictObject({
        law: z.string(),
        clause: z.string().optional(),
        confidence: z.enum(["A1", "A2", "B"]),
        status: z.literal("suggestion").optional(),
        note: z.string().optional(),
      }),
    ),
    z.strictObject({ none: text }),
  ]),
  verdict: AuditVerdict,
  /** The tasks and goals that promise it. */
  by: z.array(z.string()),
  because: z.array(AuditReason),
  /** What the rule asks and what the plan promises, each as a sentence, where they differ. */
  says: z.strictObject({ required: text, promised: text }).optional(),
  /** It only applies where entries show that the site is large enough or the like. */
  conditional: z.literal(true).optional(),
  /** The site's settings have switched it off. */
  off: z.literal(true).optional(),
});
export type AuditLine = z.infer<typeof AuditLine>;

/** A plan held against the rules of the packs. Gaps are what is missing or weaker. */
export const Audit = z.strictObject({
  format: z.literal("houqin/audit@1"),
  plan: z.string(),
  site: z.string().optional(),
  /** The kind of organisation by which it was told which rules apply; without one, all do. */
  orgKind: z.string().optional(),
  edition: z.string(),
  counts: z.record(AuditVerdict, z.int()),
  gaps: z.int(),
  lines: z.array(AuditLine),
  /** Rules for other kinds of organisations. */
  notApplicable: z.array(z.string()),
  /** Tasks that could not be read against the packs: which packs they need. */
  unsettled: z.array(z.strictObject({ task: z.string(), packs: z.array(z.string()) })),
});
export type Audit = z.infer<typeof Audit>;
