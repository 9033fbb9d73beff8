import type * as z from "zod";

type Schema = z.core.$ZodType;

/**
 * The field names that a schema has at a path; of a union those of the forms that the value there fits by its constants, else of all.
 *
 * @example
 * keysAt(z.object({ site: z.strictObject({ id: z.string() }) }), ["site"], { site: { di: "x" } }); //=> ["id"]
 */
export function keysAt(schema: Schema, path: readonly PropertyKey[], input: unknown): readonly string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "readonly":
    case "nonoptional":
    case "catch":
      return keysAt(def.innerType, path, input);
    case "lazy":
      return keysAt(def.getter(), path, input);
    case "union": {
      const meant = def.options.filter((option) => fits(option, input));
      return [...new Set((meant.length > 0 ? meant : def.options).flatMap((option) => keysAt(option, path, input)))];
    }
    case "object": {
      const [first, ...rest] = path;
      if (first === undefined) return Object.keys(def.shape);
      const member = Object.hasOwn(def.shape, String(first)) ? def.shape[String(first)] : undefined;
      return member ? keysAt(member, rest, memberOf(input, first)) : [];
    }
    case "record": {
      const [first, ...rest] = path;
      return first === undefined ? [] : keysAt(def.valueType, rest, memberOf(input, first));
    }
    case "array": {
      const [first, ...rest] = path;
      return first === undefined ? [] : keysAt(def.element, rest, memberOf(input, first));
    }
    default:
      return [];
  }
}

/** Whether a value has the constants by which a form of a union is told. */
function fits(option: Schema, input: unknown): boolean {
  const { def } = (option as z.core.$ZodTypes)._zod;
  if (def.type === "lazy") return fits(def.getter(), input);
  if (def.type !== "object") return false;
  const constants = Object.entries(def.shape).flatMap(([name, member]) => {
    const inner = (member as z.core.$ZodTypes)._zod.def;
    return inner.type === "literal" ? [[name, inner.values] as const] : [];
  });
  return constants.length > 0 && constants.every(([name, values]) => values.includes(memberOf(input, name) as never));
}

function memberOf(input: unknown, name: PropertyKey): unknown {
  return typeof input === "object" && input !== null && Object.hasOwn(input, name)
    ? (input as Readonly<Record<PropertyKey, unknown>>)[name]
    : undefined;
}
