/** A JSON Schema, as plain JSON. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** The schema of what is exactly this. */
export function exactly(value: unknown): JsonSchema {
  return { const: value };
}

/** All of these, the only one by itself. */
export function allOf(parts: readonly JsonSchema[]): JsonSchema {
  const [only, ...more] = parts;
  return only !== undefined && more.length === 0 ? only : { allOf: parts };
}

/** Any of these, the only one by itself. */
export function anyOf(parts: readonly JsonSchema[]): JsonSchema {
  const [only, ...more] = parts;
  return only !== undefined && more.length === 0 ? only : { anyOf: parts };
}
