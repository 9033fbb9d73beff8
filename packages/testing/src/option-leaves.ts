/** One adjustable part of a rule's options: its dotted path, its default, and what its JSON Schema says of it. */
export interface OptionLeaf {
  readonly name: string;
  readonly usual: unknown;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** Lists the parts of options that can be set one by one, nested objects by dotted path. */
export function optionLeaves(
  schema: unknown,
  options: Readonly<Record<string, unknown>>,
  path = "",
): readonly OptionLeaf[] {
  const properties = isObject(schema) && isObject(schema.properties) ? schema.properties : {};
  return Object.entries(options).flatMap(([key, usual]): readonly OptionLeaf[] => {
    const name = path === "" ? key : `${path}.${key}`;
    const own = properties[key];
    if (isObject(own) && isObject(own.properties) && isObject(usual)) return optionLeaves(own, usual, name);
    return [{ name, usual, schema: isObject(own) ? own : {} }];
  });
}

/** The value at a dotted path. */
export function leafOf(options: unknown, name: string): unknown {
  return name.split(".").reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), options);
}

/** A copy of options with one part set otherwise. */
export function withLeaf(
  options: Readonly<Record<string, unknown>>,
  name: string,
  value: unknown,
): Readonly<Record<string, unknown>> {
  const [first = "", ...rest] = name.split(".");
  const member = options[first];
  return {
    ...options,
    [first]: rest.length === 0 ? value : withLeaf(isObject(member) ? member : {}, rest.join("."), value),
  };
}

/** The values that an option of few values may take; undefined for all others. */
export function choicesOf({ schema }: OptionLeaf): readonly unknown[] | undefined {
  if (Array.isArray(schema.enum)) return schema.enum;
  return schema.type === "boolean" ? [true, false] : undefined;
}

/** How far a number is moved to see whether a case holds its boundary. */
export function stepOf({ schema, usual }: OptionLeaf): number {
  if (schema.type === "integer") return 1;
  const size = Math.abs(Number(usual));
  return size === 0 ? 0.01 : size * 0.01;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
