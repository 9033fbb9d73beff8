import type * as z from "zod";

type Schema = z.core.$ZodType;

/** Copies a value that is plainly in order as its schema would; {@link UNREAD} where that is not plain: the schema then decides. */
export type PlainRead = (value: unknown) => unknown;

/** Says that a value was left to its schema. */
export const UNREAD: unique symbol = Symbol("unread");

/**
 * Settles once, per schema, how data that are plainly in order are read; undefined where the schema does more than look at plain
 * JSON. It never refuses: it copies what the schema would accept unchanged, or hands over.
 */
export function plainFields(schema: Schema): PlainRead | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const test = testOf(def);
  if (!test) return undefined;
  switch (def.type) {
    case "string":
    case "number":
    case "boolean":
      return !isCoerced(def) && (def.type === "boolean" || formatIsKnown(def)) ? scalar(def.type, test) : undefined;
    case "enum":
      return oneOf(Object.values(def.entries));
    case "literal":
      return oneOf(def.values);
    case "nullable": {
      const read = plainFields(def.innerType);
      return read && ((value) => (value === null ? null : read(value)));
    }
    case "array": {
      const read = plainFields(def.element);
      return read && list(read, test);
    }
    case "object":
      return object(def);
    default:
      return undefined;
  }
}

type Def = z.core.$ZodTypes["_zod"]["def"];

/** Whether a value of the right type passes what its schema asks of it beside; false also where the schema must say. */
type Test = (value: unknown) => boolean;

/** All checks of a schema in one; undefined where one of them is not among those that only look. */
function testOf(def: Def): Test | undefined {
  const tests: Test[] = [];
  for (const check of [...(def.checks ?? []).map((each) => each._zod.def), def]) {
    if (!("check" in check)) continue;
    const test = checkOf(check as z.core.$ZodChecks["_zod"]["def"] | CustomFormat);
    if (!test) return undefined;
    tests.push(test);
  }
  if (def.type === "object" && tests.length > 0) return undefined;
  const [only] = tests;
  return tests.length <= 1 ? (only ?? (() => true)) : (value) => tests.every((test) => test(value));
}

interface CustomFormat {
  readonly check: "string_format";
  readonly fn?: (value: string) => unknown;
}

function checkOf(check: z.core.$ZodChecks["_zod"]["def"] | CustomFormat): Test | undefined {
  if ("when" in check && check.when !== undefined && !/_length$/.test(check.check)) return undefined;
  switch (check.check) {
    case "greater_than": {
      const { value: least, inclusive } = check;
      if (typeof least !== "number") return undefined;
      return (value) => (inclusive ? (value as number) >= least : (value as number) > least);
    }
    case "less_than": {
      const { value: most, inclusive } = check;
      if (typeof most !== "number") return undefined;
      return (value) => (inclusive ? (value as number) <= most : (value as number) < most);
    }
    case "number_format":
      return check.format === "safeint" ? Number.isSafeInteger : undefined;
    // Texts are measured in code points, of which a unit is at least a half.
    case "min_length": {
      const { minimum } = check;
      return (value) => sizeOf(value) >= (typeof value === "string" && minimum > 1 ? 2 * minimum : minimum);
    }
    case "max_length": {
      const { maximum } = check;
      return (value) => sizeOf(value) <= maximum;
    }
    case "string_format": {
      const fn = "fn" in check ? check.fn : undefined;
      return typeof fn === "function" ? (value) => Boolean(fn(value as string)) : undefined;
    }
    default:
      return undefined;
  }
}

function sizeOf(value: unknown): number {
  return (value as string | readonly unknown[]).length;
}

function isCoerced(def: Def): boolean {
  return "coerce" in def && def.coerce === true;
}

/** A text or number whose format is a check of its own was looked at with the others. */
function formatIsKnown(def: Def): boolean {
  return !("format" in def) || "check" in def;
}

function scalar(type: "string" | "number" | "boolean", test: Test): PlainRead {
  if (type !== "number") return (value) => (typeof value === type && test(value) ? value : UNREAD);
  return (value) => (typeof value === "number" && Number.isFinite(value) && test(value) ? value : UNREAD);
}

function oneOf(values: readonly unknown[]): PlainRead | undefined {
  const known = new Set(values);
  // A set and a schema may not agree on what equals NaN or −0.
  if (values.some((value) => typeof value !== "string" && typeof value !== "boolean")) return undefined;
  return (value) => (known.has(value) ? value : UNREAD);
}

function list(read: PlainRead, test: Test): PlainRead {
  return (value) => {
    if (!Array.isArray(value) || !test(value)) return UNREAD;
    const copy: unknown[] = [];
    for (let index = 0; index < value.length; index += 1) {
      const got = read(value[index]);
      if (got === UNREAD) return UNREAD;
      copy.push(got);
    }
    return copy;
  };
}

interface Field {
  readonly name: string;
  readonly optional: boolean;
  readonly read: PlainRead;
}

function object(def: z.core.$ZodObjectDef): PlainRead | undefined {
  const fields: Field[] = [];
  for (const [name, member] of Object.entries(def.shape)) {
    const inner = (member as z.core.$ZodTypes)._zod.def;
    const optional = inner.type === "optional";
    if (optional && (inner.checks ?? []).length > 0) return undefined;
    const read = plainFields(optional ? inner.innerType : member);
    if (!read || name in Object.prototype) return undefined;
    fields.push({ name, optional, read });
  }
  return (value) => {
    if (!isObject(value)) return UNREAD;
    const copy: Record<string, unknown> = {};
    let met = 0;
    for (const { name, optional, read } of fields) {
      const given = value[name];
      if (given === undefined && optional) continue;
      const got = read(given);
      if (got === UNREAD) return UNREAD;
      copy[name] = got;
      met += 1;
    }
    // Any further key, a symbol or one that stands for nothing included, is for the schema to judge.
    return Reflect.ownKeys(value).length === met ? copy : UNREAD;
  };
}

/** An object as JSON.parse makes it. */
function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
