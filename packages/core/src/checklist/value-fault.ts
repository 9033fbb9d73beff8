import type { ChecklistItem } from "../model/checklist-item.ts";
import { type Found, foundOf } from "../model/found.ts";
import { notApplicable } from "../model/inspection.ts";
import { nearest } from "../text/nearest.ts";
import type { Text } from "../text/text.ts";

/** What is wrong with an answer, and what would be right, in words for both languages. */
export interface ValueFault {
  readonly found: Found;
  readonly expected: Text;
  readonly didYouMean?: string;
}

/** The longest text that an item takes where it does not say so itself. */
export const LONGEST_TEXT = 2000;

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

/** What an item takes as its answer, in words. */
export function expectation(item: ChecklistItem): Text {
  const own = ownExpectation(item);
  return "na" in item && item.na === true
    ? { zh: `${own.zh}，或不适用（${notApplicable}）`, en: `${own.en}, or ${notApplicable}` }
    : own;
}

function ownExpectation(item: ChecklistItem): Text {
  switch (item.type) {
    case "check":
      return { zh: "合格（pass）或不合格（fail）", en: "pass or fail" };
    case "choice": {
      const values = item.options.map(({ value }) => value);
      return { zh: `其中一项：${values.join("、")}`, en: `one of ${values.join(", ")}` };
    }
    case "score": {
      const { points, step = 1 } = item;
      return { zh: `0 到 ${points} 分，每档 ${step} 分`, en: `0 to ${points} points in steps of ${step}` };
    }
    case "number":
      return numberExpectation(item);
    case "count":
      return { zh: "问题个数，0 或以上的整数", en: "how many, a whole number from 0" };
    case "deductions": {
      const list = item.list.map(({ id, most = 1 }) => `${id} ≤ ${most}`);
      return { zh: `各扣分项的次数：${list.join("、")}`, en: `counts of the deductions ${list.join(", ")}` };
    }
    case "text": {
      const longest = item.longest ?? LONGEST_TEXT;
      return { zh: `文字，不超过 ${longest} 字`, en: `a text of at most ${longest} characters` };
    }
    case "photo":
      return { zh: `照片 ${item.atLeast ?? 1} 张以上`, en: `at least ${item.atLeast ?? 1} photographs` };
    case "signature":
      return { zh: "签名", en: "a signature" };
  }
}

function numberExpectation({
  unit,
  lowest,
  highest,
}: {
  readonly unit: string;
  readonly lowest?: number | undefined;
  readonly highest?: number | undefined;
}): Text {
  if (lowest === undefined && highest === undefined) return { zh: `数字（${unit}）`, en: `a number in ${unit}` };
  const [from, to] = [lowest ?? "−∞", highest ?? "∞"];
  return { zh: `${from} 到 ${to} 之间的数字（${unit}）`, en: `a number from ${from} to ${to} ${unit}` };
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
