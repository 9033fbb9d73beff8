import type { Plan } from "@houqin/core";
import { packCarried } from "../carried/carried-plan.ts";
import { carryInText } from "../carried/carrying-text.ts";
import { docxOf } from "./docx/docx-of.ts";
import { markdownOf } from "./markdown.ts";
import type { OfficeDocument } from "./office-document.ts";
import { plainTextOf } from "./plain-text.ts";
import { planDocument } from "./plan-document.ts";
import type { WriteOptions } from "./write-options.ts";
import { writtenLines } from "./written-lines.ts";

/**
 * Writes a plan as a Word document in the customary form of an office document. The same plan gives the same bytes.
 *
 * @example
 * const bytes = writePlanDocx({ id: "p", title: "2026年后勤工作计划", period: "2026", purpose: "保安全、保供应。" });
 * readPlanDocx(bytes).text.split("\n").slice(0, 4); //=> ["2026年后勤工作计划", "（2026年）", "一、指导思想", "保安全、保供应。"]
 */
export function writePlanDocx(plan: Plan, options: WriteOptions = {}): Uint8Array {
  const document = planDocument(plan, options);
  return docxOf(document, carriedBy(plan, document, options));
}

/**
 * Writes a plan as markdown; what it carries is a comment, which no reader of the page sees.
 *
 * @example
 * const plan = { id: "p", title: "2026年后勤工作计划", period: "2026", tasks: [{ id: "fire", text: "每月查一次消防。", owner: "保安" }] };
 * writePlanMarkdown(plan, { carry: false }).split("\n").slice(4, 7); //=> ["## 一、主要任务", "", "1.每月查一次消防。（责任岗位：保安）"]
 */
export function writePlanMarkdown(plan: Plan, options: WriteOptions = {}): string {
  const document = planDocument(plan, options);
  const carried = carriedBy(plan, document, options);
  return carried.length === 0 ? markdownOf(document) : carryInText(markdownOf(document), carried, "markdown");
}

/**
 * Writes a plan as plain text; what it carries is an appendix 附：机读内容.
 *
 * @example
 * writePlanText({ id: "p", title: "2026年后勤工作计划", period: "2026" }, { carry: false }); //=> "2026年后勤工作计划\n\n（2026年）\n\n"
 */
export function writePlanText(plan: Plan, options: WriteOptions = {}): string {
  const document = planDocument(plan, options);
  const carried = carriedBy(plan, document, options);
  const text = plainTextOf(document);
  return carried.length === 0 ? text : carryInText(text, carried, options.locale ?? "zh");
}

function carriedBy(plan: Plan, document: OfficeDocument, { carry = true }: WriteOptions): readonly string[] {
  if (!carry) return [];
  return packCarried({ format: "houqin/written-plan@1", plan, lines: writtenLines(document) });
}
