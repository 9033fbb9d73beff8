import type { ChecklistItem } from "../model/checklist-item.ts";
import { type Found, foundOf } from "../model/found.ts";
import { notApplicable } from "../model/inspection.ts";
import type { Phrase } from "../model/phrase.ts";
import { nearest } from "../text/nearest.ts";
import { expectation, LONGEST_TEXT } from "./expectation.ts";

/** What is wrong with an answer, and what would be right. */
export interface ValueFault {
  readonly found: Found;
  readonly expected: Phrase;
  readonly didYouMean?: string;
}

/** Says what is wrong with a value as the answer to an item; undefined where it fits. */
export function valueFault(item: ChecklistItem, value: unknown): ValueFault | undefined {
  if (value === notApplicable && "na" in item && item.na === true) return undefined;
  const expected = expectation(item);
  const wrong = (): ValueFault => ({ found: foundOf(value), expected });
  switch (item.type) {
    case "check":
      return value === "pass" || value === "fail" ? undefined : named(item, value, ["pass", "fail"]);
    case "choice": {
      const values = item.options.map((option) => option.value);
      return typeof value === "string" && values.includes(value) ? undefined : named(item, value, values);
    }
    case "score":
      return isNumber(value, 0, item.points) && isStep(value, item.step ?? 1) ? undefined : wrong();
    case "number":
      return isNumber(value, item.lowest, item.highest) ? undefined : wrong();
    case "count":
      return isNumber(value, 0, 1_000_000) && Number.isInteger(value) ? undefined : wrong();
    case "deductions":
      return isCounts(value, new Map(item.list.map(({ id, most = 1 }) => [id, most]))) ? undefined : wrong();
    case "text":
      return typeof value === "string" && value.trim() !== "" && value.length <= (item.longest ?? LONGEST_TEXT)
        ? undefined
        : wrong();
    case "photo":
      return isPhotos(value, item.atLeast ?? 1) ? undefined : wrong();
    case "signature":
      return typeof value === "string" && value !== "" && value.length <= 500 ? undefined : wrong();
  }
}

function named(item: ChecklistItem, value: unknown, names: readonly string[]): ValueFault {
  const didYouMean = typeof value === "string" && value.length <= 100 ? nearest(value, names) : undefined;
  return { found: foundOf(value), expected: expectation(item), ...(didYouMean === undefined ? {} : { didYouMean }) };
}

function isNumber(value: unknown, least = -9e9, most = 9e9): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= least && value <= most;
}

/** Whether a number is so many whole steps, as decimals have it. */
function isStep(value: number, step: number): boolean {
  const steps = value / step;
  return Math.abs(steps - Math.round(steps)) < 1e-9;
}

function isCounts(value: unknown, most: ReadonlyMap<string, number>): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(
    ([id, count]) => isNumber(count, 0, most.get(id) ?? -1) && Number.isInteger(count),
  );
}

function isPhotos(value: unknown, atLeast: number): boolean {
  const kept = (name: unknown) => typeof name === "string" && name !== "" && name.length <= 500;
  return Array.isArray(value) && value.length >= atLeast && value.length <= 50 && value.every(kept);
}
