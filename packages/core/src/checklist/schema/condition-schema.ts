import type { Comparison, Condition } from "../../model/checklist-condition.ts";
import type { ChecklistItem } from "../../model/checklist-item.ts";
import { isJudged } from "../judge.ts";
import { allOf, anyOf, exactly, type JsonSchema } from "./json-schema.ts";
import { outcomeSchema } from "./value-schema.ts";

/**
 * The schema of inspections in which a condition holds or, with `so` false, in which it is known not to. What is not answered does neither, so
 * both are written out.
 */
export function conditionSchema(
  condition: Condition,
  items: ReadonlyMap<string, ChecklistItem>,
  so = true,
): JsonSchema {
  if ("not" in condition) return conditionSchema(condition.not, items, !so);
  if ("all" in condition || "any" in condition) {
    const [parts, every] = "all" in condition ? [condition.all, so] : [condition.any, !so];
    const schemas = parts.map((part) => conditionSchema(part, items, so));
    return every ? allOf(schemas) : anyOf(schemas);
  }
  if ("fact" in condition) {
    const fact = { type: "object", required: [condition.fact], properties: { [condition.fact]: test(condition, so) } };
    return { type: "object", required: ["facts"], properties: { facts: fact } };
  }
  const item = items.get(condition.item);
  const outcome =
    condition.outcome !== undefined && item && isJudged(item) ? [outcomeSchema(item, condition.outcome)] : [];
  return answerTo(condition.item, test(condition, so, outcome));
}

/** The schema of inspections that hold an answer to an item, with such a value. */
export function answerTo(item: string, value: JsonSchema = {}): JsonSchema {
  const answer = { type: "object", required: ["item", "value"], properties: { item: exactly(item), value } };
  return { type: "object", required: ["answers"], properties: { answers: { type: "array", contains: answer } } };
}

function test({ equals, in: among, atLeast, atMost }: Comparison, so: boolean, more: readonly JsonSchema[] = []) {
  const parts: readonly JsonSchema[] = [
    ...more,
    ...(equals === undefined ? [] : [exactly(equals)]),
    ...(among === undefined ? [] : [{ enum: among }]),
    ...(atLeast === undefined ? [] : [{ type: "number", minimum: atLeast }]),
    ...(atMost === undefined ? [] : [{ type: "number", maximum: atMost }]),
  ];
  const all = parts.length === 0 ? {} : allOf(parts);
  return so ? all : { not: all };
}
