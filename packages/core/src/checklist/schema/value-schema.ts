import type { ChecklistItem, JudgedItem } from "../../model/checklist-item.ts";
import { notApplicable } from "../../model/inspection.ts";
import { LONGEST_TEXT } from "../expectation.ts";
import { anyOf, exactly, type JsonSchema } from "./json-schema.ts";

/** The schema of what an item takes as its answer. */
export function valueSchema(item: ChecklistItem): JsonSchema {
  const own = ownSchema(item);
  return "na" in item && item.na === true ? { anyOf: [own, exactly(notApplicable)] } : own;
}

function ownSchema(item: ChecklistItem): JsonSchema {
  switch (item.type) {
    case "check":
      return { enum: ["pass", "fail"] };
    case "choice":
      return { enum: item.options.map(({ value }) => value) };
    case "score":
      return { type: "number", minimum: 0, maximum: item.points, multipleOf: item.step ?? 1 };
    case "number":
      return { type: "number", minimum: item.lowest ?? -9e9, maximum: item.highest ?? 9e9 };
    case "count":
      return { type: "integer", minimum: 0, maximum: 1_000_000 };
    case "deductions": {
      const counts = item.list.map(({ id, most = 1 }) => [id, { type: "integer", minimum: 0, maximum: most }] as const);
      return { type: "object", properties: Object.fromEntries(counts), additionalProperties: false };
    }
    case "text":
      return { type: "string", pattern: "\\S", maxLength: item.longest ?? LONGEST_TEXT };
    case "photo":
      return { type: "array", items: kept, minItems: item.atLeast ?? 1, maxItems: 50 };
    case "signature":
      return kept;
  }
}

/** The schema of the name under which an app keeps a photograph or signature. */
export const kept: JsonSchema = { type: "string", minLength: 1, maxLength: 500 };

/** The schema of the answers with which an item is missed. */
export function missedSchema(item: JudgedItem): JsonSchema {
  switch (item.type) {
    case "check":
      return exactly("fail");
    case "choice":
      return { enum: item.options.flatMap(({ value, fails }) => (fails ? [value] : [])) };
    case "score":
      return { type: "number", exclusiveMaximum: item.passFrom ?? item.points };
    case "number": {
      const { atLeast, atMost } = item;
      return anyOf([
        ...(atLeast === undefined ? [] : [{ type: "number", exclusiveMaximum: atLeast }]),
        ...(atMost === undefined ? [] : [{ type: "number", exclusiveMinimum: atMost }]),
        ...(atLeast === undefined && atMost === undefined ? [{ not: {} }] : []),
      ]);
    }
    case "count":
      return { type: "number", exclusiveMinimum: item.allowed ?? 0 };
    case "deductions":
      return anyOf(
        item.list.map(({ id }) => ({ type: "object", required: [id], properties: { [id]: { minimum: 1 } } })),
      );
  }
}

/** The schema of the answers with which an item comes to an outcome. */
export function outcomeSchema(item: JudgedItem, outcome: "met" | "missed" | "notApplicable"): JsonSchema {
  if (outcome === "notApplicable") return exactly(notApplicable);
  const missed = missedSchema(item);
  return outcome === "missed" ? missed : { not: anyOf([missed, exactly(notApplicable)]) };
}
