import type { Catalogue } from "@houqin/core";
import { proseOf } from "../carried/carrying-text.ts";
import type { AnyCalendar } from "../grammar/deadline/festival.ts";
import { answering } from "../link/answers.ts";
import type { PlanPart, PlanReading } from "../model/reading.ts";
import { type HeadingHint, readLines } from "../outline/line.ts";
import { cutPlans } from "../outline/plan-cut.ts";
import { readSource } from "../source/source.ts";
import { readPart } from "./plan-part.ts";
import { checkSize } from "./size.ts";

/** What a text may be read with. */
export interface ReadOptions {
  /** Resolves lunar festivals, and terms where it is a site's. */
  readonly calendar?: AnyCalendar | undefined;
  /** Headings that are known by their style rather than by a number. */
  readonly headings?: readonly HeadingHint[] | undefined;
  /** The rules of the packs that tasks may answer to, as `engine.catalogue()` gives them. */
  readonly catalogue?: Pick<Catalogue, "rules"> | undefined;
}

/**
 * Reads a plan as people write it: text or markdown, in any numbering, flattened, with an OCR's spaces, in traditional script, with a web
 * page around it, or several in one file. Gives what it says with the place of each thing; nothing is guessed that does not stand there.
 *
 * Throws a HouqinError `text-too-large` for more than 8 million characters or a line of more than 2 million.
 *
 * @example
 * const { period, cadences } = readPlanText("青禾小学2026年后勤工作计划\n一、食堂\n1、每月25日前盘点库存。");
 * period; //=> "2026"
 * cadences?.map(({ quote, cadence }) => [quote, cadence]); //=> [["每月25日前盘点库存", "monthly:day=25"]]
 */
export function readPlanText(text: string, options: ReadOptions = {}): PlanReading {
  checkSize(text);
  // What a written plan carries for programs is nothing that it says.
  return readProse(proseOf(text).prose, options);
}

/** Reads a text that is prose from beginning to end. */
export function readProse(text: string, options: ReadOptions): PlanReading {
  checkSize(text);
  const source = readSource(text);
  const answered = options.catalogue === undefined ? (part: PlanPart) => part : answering(options.catalogue);
  const plans = cutPlans(source, readLines(source, options.headings ?? [])).map((lines) =>
    answered(readPart(source, lines, options.calendar)),
  );
  const [only] = plans;
  return { format: "houqin/plan-reading@1", text, plans, ...(plans.length === 1 ? only : {}) };
}
