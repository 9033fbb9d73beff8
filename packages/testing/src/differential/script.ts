import type { Entry } from "@houqin/core";
import * as fc from "fast-check";

/** One step of an edit script: some entries arrive, or time passes. */
export type Step = { readonly add: readonly Entry[] } | { readonly advance: string };

const pad = (value: number) => String(value).padStart(2, "0");
const moment = fc
  .tuple(fc.integer({ min: 1, max: 17 }), fc.constantFrom(0, 6, 7, 11, 12, 19, 20, 23), fc.constantFrom(0, 30))
  .map(([day, hour, minute]) => `2025-09-${pad(day)}T${pad(hour)}:${pad(minute)}`);
const day = fc.integer({ min: 1, max: 18 }).map((each) => `2025-09-${pad(each)}`);
const person = fc.constantFrom("p1", "p2", "p3");
const item = fc.constantFrom("t1", "t2", "t3");
const id = fc.integer({ min: 0, max: 14 }).map((each) => `e${each}`);
const maybe = <T>(value: fc.Arbitrary<T>, freq = 4) => fc.option(value, { nil: undefined, freq });

const data = fc
  .record({
    amount: maybe(fc.integer({ min: 0, max: 9 })),
    state: maybe(fc.constantFrom("open", "fixed", "closed")),
    photos: maybe(fc.array(fc.constantFrom("e1", "e2", "e3"), { minLength: 1, maxLength: 3 }), 1),
    until: maybe(day, 2),
    item: maybe(item, 6),
    of: maybe(id, 4),
  })
  .map((fields) => defined(fields));

const plain = fc
  .record({
    kind: fc.constantFrom("x/a", "x/a", "x/b", "x/b", "x/c"),
    at: moment,
    area: maybe(fc.constantFrom("north", "south"), 6),
    actors: maybe(
      fc
        .record({
          by: maybe(fc.oneof(person, fc.uniqueArray(person, { minLength: 1, maxLength: 2 }))),
          checker: maybe(person),
        })
        .map((roles) => defined(roles)),
      5,
    ),
    recordedAt: maybe(moment, 1),
    covers: maybe(
      fc.oneof(
        day,
        day.map((each) => `${each}/lunch`),
        fc.constant("2025-W36"),
      ),
      1,
    ),
    data,
  })
  .map((fields) => defined(fields));

const change = fc.oneof(
  { weight: 12, arbitrary: plain },
  { weight: 3, arbitrary: fc.tuple(plain, id).map(([fields, replaces]) => ({ ...fields, replaces })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(moment, id)
      .map(([at, entry]) => ({ kind: "ledger/retracted", at, data: { entry, reason: "r" } })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(moment, day, maybe(fc.subarray(["x/a", "x/b", "x/c"], { minLength: 1 })), maybe(fc.constant(["north"]), 1))
      .map(([at, through, kinds, areas]) => ({ kind: "ledger/closed", at, data: defined({ through, kinds, areas }) })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(moment, day, maybe(fc.constant(["x/a"])), maybe(fc.constant(["x/cadence-twice"]), 1))
      .map(([at, on, kinds, rules]) => ({
        kind: "ledger/excused",
        at,
        data: defined({ from: on, through: on, kinds, rules, reason: "r" }),
      })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(moment, item, maybe(fc.constantFrom("big", "small")), maybe(fc.integer({ min: 1, max: 9 })), maybe(day, 1))
      .map(([at, subject, size, most, until]) => ({
        kind: "x/thing",
        at,
        subject,
        data: defined({ class: size, most, until }),
      })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(moment, item, fc.integer({ min: 0, max: 5 }))
      .map(([at, key, amount]) => ({ kind: "ledger/opening", at, data: { register: "x/stock", key: [key], amount } })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(moment, fc.constantFrom("north", "south", "east"), maybe(day, 1))
      .map(([at, subject, until]) => ({ kind: "site/area", at, subject, data: defined({ name: subject, until }) })),
  },
);

/** Edit scripts: entries in any order of time, corrections before or after what they correct, retractions, closings, openings, and time. */
export const scripts: fc.Arbitrary<readonly Step[]> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.array(change, { minLength: 1, maxLength: 5 }).map((add) => ({ add })) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }).map((days) => ({ days })) },
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map((steps) => {
    let [count, today] = [0, 5];
    const kindOf = new Map<string, string>();
    return steps.map((step): Step => {
      if ("days" in step) {
        today += step.days;
        return { advance: `2025-09-${pad(today)}` };
      }
      return {
        add: step.add.map((fields) => {
          count += 1;
          const aimed = "replaces" in fields ? kindOf.get(fields.replaces) : undefined;
          // Most corrections are of the kind that they correct; those that come first cannot know it.
          const fitting = aimed?.startsWith("x/") ? { kind: aimed } : {};
          // Of the fields of the others a thing has but this one.
          const data = aimed === "x/thing" && "until" in fields.data ? { until: fields.data.until } : {};
          // Nor has it roles.
          const own = aimed === "x/thing" ? { ...fitting, actors: undefined, data: defined(data) } : fitting;
          const entry = defined({ id: `e${count}`, ...fields, ...own }) as Entry;
          kindOf.set(entry.id, entry.kind);
          return entry;
        }),
      };
    });
  });

function defined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
