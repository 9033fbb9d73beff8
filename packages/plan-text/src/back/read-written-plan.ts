import { type Catalogue, Plan } from "@houqin/core";
import { unpackCarried } from "../carried/carried-plan.ts";
import { packedInDocx } from "../carried/carrying-docx.ts";
import { type CarryingText, proseOf } from "../carried/carrying-text.ts";
import { docxText } from "../docx/read-plan-docx.ts";
import type { Diagnostic, PlanReading } from "../model/reading.ts";
import { type ReadOptions, readProse } from "../read/read-plan-text.ts";
import { applyEdits } from "./apply-edits.ts";
import { editDiagnostic } from "./edit-diagnostics.ts";
import { proseLines } from "./prose-lines.ts";

/** A document read back. */
export interface WrittenPlan {
  /** The plan that the document carries, with the words that stand there now; undefined where it carries none that can be read. */
  readonly plan?: Plan | undefined;
  /** Its prose as it reads now. */
  readonly reading: PlanReading;
  /** What was changed since it was written and how it agrees with the plan, with places in `reading.text`. Empty where nothing was. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a document may be read back with. */
export interface ReadBackOptions extends Pick<ReadOptions, "calendar"> {
  /** Ties the prose to the rules that it answers to, and names what goals and tasks ask for where their words were changed. */
  readonly catalogue?: Catalogue | undefined;
}

/**
 * Reads back what was written from a plan: the bytes of a Word document, markdown or text. Where nobody edited the prose, the plan is the
 * one that was written; where somebody did, its words are those that stand there now, and a diagnostic tells of each change.
 *
 * Throws what `readPlanText` and `readPlanDocx` throw.
 *
 * @example
 * const text = writePlanMarkdown({ id: "p", title: "计划", period: "2026", tasks: [{ id: "t", text: "每周开箱。", rule: "canteen/sample-weight" }] });
 * readWrittenPlan(text).diagnostics; //=> []
 * const edited = readWrittenPlan(text.replace("每周开箱", "每月开箱"));
 * [edited.plan?.tasks?.[0]?.text, edited.diagnostics.map(({ code }) => code)]; //=> ["每月开箱。", ["edited-duty"]]
 */
export function readWrittenPlan(
  input: string | Uint8Array,
  { catalogue, calendar }: ReadBackOptions = {},
): WrittenPlan {
  const { headings, ...document } = typeof input === "string" ? { ...proseOf(input), headings: [] } : inDocx(input);
  const reading = readProse(document.prose, { calendar, headings, catalogue });
  if (document.packed === undefined) return { reading, diagnostics: [] };
  const carried = unpackCarried(document.packed);
  if (carried === undefined)
    return { reading, diagnostics: [editDiagnostic("carried-unreadable", { quote: "", start: 0 })] };
  const { plan, diagnostics } = applyEdits(carried, proseLines(reading.text, document.isMarkdown), catalogue);
  return diagnostics.length === 0
    ? { plan: carried.plan, reading, diagnostics }
    : { plan: Plan.parse(plan), reading, diagnostics };
}

function inDocx(bytes: Uint8Array): CarryingText & Pick<ReadOptions, "headings"> {
  const { text, headings } = docxText(bytes);
  return { prose: text, headings, packed: packedInDocx(bytes), isMarkdown: false };
}
