import type * as z from "zod";

type Schema = z.core.$ZodType;
type Options = Readonly<Record<string, unknown>>;

/**
 * Lays options over others, member by member: objects and records are gone into, everything else is replaced, lists too.
 *
 * @example
 * const schema = z.object({ hours: z.record(z.string(), z.number()).default({ danger: 4 }) });
 * mergeOptions(schema, { hours: { danger: 4, minor: 48 } }, { hours: { danger: 2 } }); //=> { hours: { danger: 2, minor: 48 } }
 */
export function mergeOptions(schema: Schema, under: Options, over: Options): Options {
  const merged = Object.entries(over).map(([name, value]): [string, unknown] => {
    const member = memberOf(schema, name);
    const below = Object.hasOwn(under, name) ? under[name] : undefined;
    const tree = member !== undefined && isTree(member) && isOptions(value) && isOptions(below);
    return [name, tree ? mergeOptions(member, below, value) : value];
  });
  return Object.fromEntries([...Object.entries(under), ...merged]);
}

/**
 * Lists the parts of options that can be set one by one, by dotted path.
 *
 * @example
 * const schema = z.object({ hours: z.object({ danger: z.number().default(4) }).prefault({}) });
 * leavesOf(schema, { hours: { danger: 2 } }); //=> [["hours.danger", 2]]
 */
export function leavesOf(schema: Schema, options: Options, path: readonly string[] = []): readonly [string, unknown][] {
  return Object.entries(options).flatMap(([name, value]): readonly [string, unknown][] => {
    const member = memberOf(schema, name);
    const here = [...path, name];
    return member !== undefined && isTree(member) && isOptions(value)
      ? leavesOf(member, value, here)
      : [[here.join("."), value]];
  });
}

function memberOf(schema: Schema, name: string): Schema | undefined {
  const { def } = (bare(schema) as z.core.$ZodTypes)._zod;
  if (def.type === "record") return def.valueType;
  return def.type === "object" && Object.hasOwn(def.shape, name) ? def.shape[name] : undefined;
}

// Of a union only one form fits: parts of two must not be mixed.
function isTree(schema: Schema): boolean {
  const { def } = (bare(schema) as z.core.$ZodTypes)._zod;
  return def.type === "object" || def.type === "record";
}

/** A schema without what makes it optional. */
function bare(schema: Schema): Schema {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "readonly":
    case "nonoptional":
    case "catch":
      return bare(def.innerType);
    default:
      return schema;
  }
}

function isOptions(value: unknown): value is Options {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
