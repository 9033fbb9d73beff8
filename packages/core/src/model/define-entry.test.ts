import { expect, test } from "vitest";
import * as z from "zod";
import { defineEntry } from "./define-entry.ts";
import { Day, Instant, personal, quantity, ref } from "./field.ts";
import { HouqinError } from "./houqin-error.ts";

const title = { zh: "试验", en: "Trial" };
const columnsOf = (shape: z.core.$ZodShape) => defineEntry("a/b", { title, data: z.object(shape) }).columns;

test("texts, numbers and truth values give columns of their type", () => {
  expect(columnsOf({ dish: z.string().min(1), pieces: z.int(), cooked: z.boolean() })).toEqual([
    { path: "dish", type: "text", optional: false },
    { path: "pieces", type: "number", optional: false },
    { path: "cooked", type: "boolean", optional: false },
  ]);
});

test("days and instants are told apart from other texts, zod's own formats included", () => {
  const columns = columnsOf({
    day: Day,
    moment: Instant,
    isoDay: z.iso.date(),
    isoMoment: z.iso.datetime(),
    mail: z.email(),
  });
  expect(columns.map(({ type }) => type)).toEqual(["day", "instant", "day", "instant", "text"]);
});

test("a unit survives further bounds and being optional", () => {
  expect(columnsOf({ grams: quantity("g").positive().max(500).optional() })).toEqual([
    { path: "grams", type: "number", optional: true, unit: "g" },
  ]);
});

test("a reference names the kind that it leads to, also inside a list; one to people is personal", () => {
  expect(columnsOf({ fridge: ref("site/asset"), people: z.array(ref("site/person")) })).toEqual([
    { path: "fridge", type: "text", optional: false, ref: "site/asset" },
    { path: "people", type: "list", optional: false, ref: "site/person", personal: true },
  ]);
});

test("personal marks a field and everything below it", () => {
  expect(columnsOf({ resident: personal(z.object({ name: z.string() })) })[0]).toMatchObject({
    path: "resident.name",
    personal: true,
  });
});

test("marking a schema as personal leaves the schema itself unmarked", () => {
  const name = z.string();
  personal(name);
  expect(columnsOf({ name })).toEqual([{ path: "name", type: "text", optional: false }]);
});

test("enums and unions of literals keep their values", () => {
  const columns = columnsOf({
    meal: z.enum(["lunch", "dinner"]),
    state: z.union([z.literal("open"), z.literal("closed")]),
  });
  expect(columns.map(({ values }) => values)).toEqual([
    ["lunch", "dinner"],
    ["open", "closed"],
  ]);
});

test("a nested object gives dotted paths, all optional when it is", () => {
  expect(columnsOf({ seal: z.object({ number: z.string() }).optional() })).toEqual([
    { path: "seal.number", type: "text", optional: true },
  ]);
});

test("a field with a default always has a value", () => {
  expect(columnsOf({ cooked: z.boolean().default(true) })[0]?.optional).toBe(false);
});

test("lists of objects, records and mixed unions stay nested values", () => {
  const columns = columnsOf({
    lines: z.array(z.object({ item: z.string() })),
    notes: z.record(z.string(), z.string()),
    either: z.union([z.string(), z.number()]),
  });
  expect(columns.map(({ type }) => type)).toEqual(["json", "json", "json"]);
});

test("roles are columns that refer to people and are personal", () => {
  const kind = defineEntry("a/b", { title, data: z.object({}), roles: ["by"] });
  expect(kind.columns).toEqual([
    { path: "by", type: "list", optional: true, ref: "site/person", personal: true, role: true },
  ]);
});

test("a subject that refers to a kind is a column", () => {
  const kind = defineEntry("a/b", { title, data: z.object({}), subject: "site/asset" });
  expect(kind.columns).toEqual([{ path: "@subject", type: "text", optional: true, ref: "site/asset" }]);
});

test("a role with the name of a field is refused", () => {
  const define = () => defineEntry("a/b", { title, data: z.object({ by: z.string() }), roles: ["by"] });
  expect(define).toThrow(HouqinError);
  expect(define).toThrow("a/b.roles: found by, expected a role that is no field of the data");
});

test("yields hands the entry over with defaults filled in", () => {
  const menu = defineEntry("a/menu", {
    title,
    data: z.object({ dishes: z.array(z.string()), servings: z.int().default(2) }),
    yields: {
      kinds: ["a/dish"],
      entries: ({ data }) =>
        data.dishes.map((dish) => ({ name: dish, kind: "a/dish", data: { dish, servings: data.servings } })),
    },
  });
  const entry = { id: "1", kind: "a/menu", at: "2026-01-05", data: { dishes: ["soup"] } };
  expect(menu.yields?.entries(entry)).toEqual([{ name: "soup", kind: "a/dish", data: { dish: "soup", servings: 2 } }]);
});

test("yields gives nothing for an entry that does not fit its schema", () => {
  const menu = defineEntry("a/menu", {
    title,
    data: z.object({ dishes: z.array(z.string()) }),
    yields: { kinds: ["a/dish"], entries: () => [{ name: "x", kind: "a/dish", data: {} }] },
  });
  expect(menu.yields?.entries({ id: "1", kind: "a/menu", at: "2026-01-05", data: { dishes: 3 } })).toEqual([]);
});

test.each([
  ["2025-02-30", false],
  ["2024-02-29", true],
  ["2025-9-1", false],
])("%s as a day: %s", (text, fits) => {
  expect(Day.safeParse(text).success).toBe(fits);
});

test.each([
  ["2025-09-01", true],
  ["2025-09-01T07:30", true],
  ["2025-09-01 07:30:15.5", true],
  ["2025-09-01T07:30+08:00", true],
  ["2025-09-01T24:30", false],
  ["2025-09-31T07:30", false],
  ["2025-09-01T07:30+8", false],
])("%s as an instant: %s", (text, fits) => {
  expect(Instant.safeParse(text).success).toBe(fits);
});

test("fields, roles and codes have the names that people call them", () => {
  const { columns } = defineEntry("a/b", {
    title,
    data: z.object({ step: z.enum(["wash", "rinse"]), ok: z.boolean(), note: z.string() }),
    roles: ["by"],
    fields: {
      step: { zh: "工序", en: "step", values: { wash: { zh: "洗", en: "wash" } } },
      ok: { zh: "合格", en: "passed", values: { true: { zh: "合格", en: "passed" } } },
      by: { zh: "洗消人", en: "washer" },
    },
  });
  expect(
    columns.map(({ path, title: name, valueTitles }) => [path, name?.zh, valueTitles && Object.keys(valueTitles)]),
  ).toEqual([
    ["step", "工序", ["wash"]],
    ["ok", "合格", ["true"]],
    ["note", undefined, undefined],
    ["by", "洗消人", undefined],
  ]);
});

test("a title of a field or value that is none does not compile", () => {
  const data = z.object({ step: z.enum(["wash"]) });
  const wash = { zh: "洗", en: "wash" };
  // @ts-expect-error no field is called steps
  defineEntry("a/b", { title, data, fields: { steps: wash } });
  // @ts-expect-error no step is called dry
  defineEntry("a/b", { title, data, fields: { step: { ...wash, values: { dry: wash } } } });
  expect(defineEntry("a/b", { title, data, fields: { step: wash } }).columns).toMatchObject([{ title: wash }]);
});
