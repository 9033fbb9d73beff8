/** Members and places from a plan down. */
export type Place = readonly (string | number)[];

/** What stands at a place; undefined where there is none. */
export function valueAt(root: unknown, at: Place): unknown {
  let value = root;
  for (const step of at) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return value;
}

/** A copy of a plan with another value at a place that there is. */
export function withValue(root: unknown, at: Place, value: unknown): unknown {
  const [step, ...rest] = at;
  if (step === undefined) return value;
  if (typeof root !== "object" || root === null) return root;
  const inner = withValue((root as Readonly<Record<string | number, unknown>>)[step], rest, value);
  if (Array.isArray(root)) return root.map((each: unknown, index) => (index === step ? inner : each));
  return { ...root, [step]: inner };
}

/** A copy of a plan with values put into a list, before what stands at a place of it. */
export function withInserted(root: unknown, list: Place, index: number, values: readonly unknown[]): unknown {
  const now = valueAt(root, list);
  return Array.isArray(now) ? withValue(root, list, now.toSpliced(index, 0, ...values)) : root;
}
