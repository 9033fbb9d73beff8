import type { Checklist } from "../../model/checklist.ts";
import type { ChecklistItem } from "../../model/checklist-item.ts";
import { frozen } from "../../model/frozen.ts";
import { isJudged } from "../judge.ts";
import { sampledIn } from "../sampled-in.ts";
import { itemsIn } from "../sections-in.ts";
import { slotsOf } from "../slots.ts";
import { answerTo, conditionSchema } from "./condition-schema.ts";
import { allOf, anyOf, exactly, type JsonSchema } from "./json-schema.ts";
import { kept, missedSchema, valueSchema } from "./value-schema.ts";

/**
 * The JSON Schema (2020-12) of a checklist's completed inspections: which items must be answered under which conditions, what each takes, and what
 * evidence it asks. An app in any language can check with it what its form sends. Whether each sample of a drawn section is answered is not said;
 * `problems` says that too.
 *
 * @example
 * const schema = inspectionSchema(fireSheet);
 * schema.required; //=> ["checklist", "version", "hash", "answers", "facts"]
 */
export function inspectionSchema(checklist: Checklist): JsonSchema {
  const { id, version, hash, title, facts = [], sections } = checklist;
  const items = itemsIn(sections);
  const sampled = new Set(sampledIn(sections).flatMap((section) => itemsIn([section]).map((item) => item.id)));
  const named = new Map(items.map((item) => [item.id, item]));
  const answers = {
    type: "array",
    items: { anyOf: items.map((item) => answerSchema(item, sampled.has(item.id))) },
  };
  const rules = slotsOf(checklist).map(({ item, conditions }): JsonSchema => {
    const own = answerTo(item.id);
    const once = counted(item.id, item.required === false ? 0 : 1);
    if (conditions.length === 0) return once;
    const shown = allOf(conditions.map((condition) => conditionSchema(condition, named)));
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    return { if: shown, then: once, else: { not: own } };
  });
  return frozen({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: `${title.zh} ${title.en}`,
    type: "object",
    required: ["checklist", "version", "hash", "answers", ...(facts.length > 0 ? ["facts"] : [])],
    properties: {
      checklist: exactly(id),
      version: exactly(version),
      hash: exactly(hash),
      facts: factsSchema(facts),
      samples: { type: "array" },
      answers,
      apart: { type: "array" },
      startedAt: { type: "string" },
      completedAt: { type: "string" },
    },
    additionalProperties: false,
    ...(rules.length === 0 ? {} : { allOf: rules }),
  });
}

/** Exactly one answer to an item, or at most one. */
function counted(item: string, least: 0 | 1): JsonSchema {
  const answers = {
    type: "array",
    contains: { properties: { item: exactly(item) } },
    minContains: least,
    maxContains: 1,
  };
  return { properties: { answers } };
}

function factsSchema(facts: NonNullable<Checklist["facts"]>): JsonSchema {
  const of = ({ type, values, title }: (typeof facts)[number]) => ({
    title: `${title.zh} ${title.en}`,
    ...(values === undefined ? { type: type === "text" ? "string" : type } : { enum: values }),
  });
  return {
    type: "object",
    required: facts.map(({ id }) => id),
    properties: Object.fromEntries(facts.map((fact) => [fact.id, of(fact)])),
    additionalProperties: false,
  };
}

function answerSchema(item: ChecklistItem, sampled: boolean): JsonSchema {
  const { id, title } = item;
  return {
    title: `${title.zh} ${title.en}`,
    type: "object",
    required: ["item", "value", ...(sampled ? ["sample"] : [])],
    properties: {
      item: exactly(id),
      ...(sampled ? { sample: { type: "string", minLength: 1, maxLength: 100 } } : {}),
      value: valueSchema(item),
      note: { type: "string", maxLength: 2000 },
      photos: { type: "array", items: kept, maxItems: 50 },
      signature: kept,
      by: { type: "string", maxLength: 200 },
      at: { type: "string" },
      issue: { type: "object" },
    },
    additionalProperties: false,
    ...evidenceSchema(item),
  };
}

function evidenceSchema(item: ChecklistItem): JsonSchema {
  if (!isJudged(item) || item.evidence === undefined) return {};
  const { photos, atLeast = 1, signature, note } = item.evidence;
  const value = { always: { not: exactly("notApplicable") }, failed: missedSchema(item) };
  const due = (demand: string | undefined, name: string, has: JsonSchema): readonly JsonSchema[] =>
    demand === "always" || demand === "failed"
      ? [anyOf([{ properties: { value: { not: value[demand] } } }, { required: [name], properties: { [name]: has } }])]
      : [];
  const all = [
    ...due(photos, "photos", { minItems: atLeast }),
    ...due(signature, "signature", {}),
    ...due(note, "note", { pattern: "\\S" }),
  ];
  return all.length === 0 ? {} : { allOf: all };
}
