import { Engine, type TopLevelCondition } from "json-rules-engine";
import type { Days } from "./loops.ts";
import type { Rows } from "./typed-rows.ts";
import type { Breach } from "./verdicts.ts";

type Condition = { fact: string; operator: string; value: unknown } | { all: Condition[] } | { any: Condition[] };

const is = (fact: string, value: unknown): Condition => ({ fact, operator: "equal", value });
const oneOf = (fact: string, value: readonly unknown[]): Condition => ({ fact, operator: "in", value });
const below = (fact: string, value: number): Condition => ({ fact, operator: "lessThan", value });
const above = (fact: string, value: number): Condition => ({ fact, operator: "greaterThan", value });
const empty = (fact: string): Condition => ({ fact, operator: "empty", value: true });
const all = (...conditions: Condition[]): Condition => ({ all: conditions });
const any = (...conditions: Condition[]): Condition => ({ any: conditions });

type Kind = Exclude<keyof Rows, "assets" | "addresses">;

/** The breaches of the field rules by kind, as json-rules-engine can say them. */
const BREACHES: { readonly [K in Kind]: Readonly<Record<string, Condition>> } = {
  airDisinfection: { "canteen/air-disinfection": all(is("method", "uv"), below("minutes", 30)) },
  fridge: {
    "canteen/cold-store-temperature": any(
      all(is("category", "freezer"), any(below("celsius", -60), above("celsius", -12))),
      all(oneOf("category", ["chiller", "sample-cabinet"]), any(below("celsius", 0), above("celsius", 8))),
    ),
  },
  cooking: { "canteen/core-temperature": all(below("coreCelsius", 70)) },
  tableware: {
    "general/tableware-chlorine": all(is("step", "disinfect"), is("method", "chlorine"), below("chlorine", 250)),
    "general/tableware-heat": all(
      is("step", "disinfect"),
      any(
        all(oneOf("method", ["steam", "boil"]), below("celsius", 100)),
        all(is("method", "infrared"), below("celsius", 120)),
      ),
    ),
    "general/tableware-time": all(
      is("step", "disinfect"),
      any(
        all(is("method", "chlorine"), below("minutes", 5)),
        all(oneOf("method", ["steam", "boil", "infrared"]), below("minutes", 10)),
      ),
    ),
  },
  holding: {
    "canteen/holding-temperature": any(
      all(is("mode", "hot"), any(below("celsius", 60), above("celsius", 150))),
      all(is("mode", "cold"), any(below("celsius", -30), above("celsius", 8))),
    ),
  },
  receipts: {
    "canteen/no-banned-goods": all(oneOf("item", ["亚硝酸盐", "亚硝酸钠", "亚硝酸钾"])),
    "canteen/no-uncertified-goods": all(is("accepted", true), is("certificate", false)),
    "canteen/receipt-record": all(
      is("accepted", true),
      any(
        empty("item"),
        empty("spec"),
        empty("quantity"),
        all(empty("batch"), empty("producedOn")),
        empty("shelfLife"),
        empty("supplier"),
        empty("supplierAddress"),
        empty("supplierContact"),
      ),
    ),
  },
  discards: { "canteen/sample-kept": all(below("minutesKept", 48 * 60)) },
  samples: {
    "canteen/sample-record": any(empty("dish"), empty("grams"), empty("by")),
    "canteen/sample-weight": all(below("grams", 125)),
  },
  drills: {
    "general/drill-record": any(empty("area"), empty("content"), empty("departments"), empty("people")),
    "general/evacuation-time": all(is("scenario", "evacuation"), above("evacuationTime", 180)),
  },
  patrols: { "general/exits-clear": all(is("exitsClear", false)) },
  inspections: {
    "general/fire-check-record": all(
      is("topic", "fire"),
      any(empty("by"), empty("verifier"), empty("items"), empty("area")),
    ),
  },
  hotWork: {
    "general/hot-work-permit": any(empty("permit"), empty("approver"), empty("watcher"), empty("measures")),
  },
  issues: {
    "general/issue-plan": all(
      is("onTheSpot", false),
      oneOf("severity", ["general", "major"]),
      any(empty("measure"), empty("dueOn"), empty("department"), empty("responsible"), empty("money")),
    ),
  },
  trainings: {
    "general/training-record": all(
      oneOf("topic", ["fire", "safety", "induction"]),
      any(empty("content"), empty("attendees"), empty("passed")),
    ),
  },
  visitors: { "general/visitors-checked": all(is("idChecked", false)) },
  invoices: { "general/vouchers": any(empty("voucher"), empty("approver")) },
};

/** One engine a kind: a single engine with every rule guarded by its kind is several times slower still. */
export function jsonRules(): (rows: Rows, days: Days) => Promise<readonly Breach[]> {
  const engines = Object.entries(BREACHES).map(([kind, rules]) => {
    const engine = new Engine([], { allowUndefinedFacts: true });
    engine.addOperator("empty", (value: unknown) => isEmpty(value));
    for (const [rule, conditions] of Object.entries(rules)) {
      const top = ("fact" in conditions ? { all: [conditions] } : conditions) as TopLevelCondition;
      engine.addRule({ conditions: top, event: { type: rule } });
    }
    return { kind: kind as Kind, engine };
  });
  return async (rows, { from, to, asOf }) => {
    const breaches: Breach[] = [];
    for (const { kind, engine } of engines) {
      for (const row of rows[kind]) {
        if (row.at < from || row.at >= to || row.known > asOf) continue;
        const { events } = await engine.run(factsOf(kind, row, rows));
        for (const { type } of events) breaches.push({ rule: type, entry: row.id });
      }
    }
    return breaches;
  };
}

/** The facts of a row; what it cannot say by itself is lent to it: a subtraction, and what a field refers to. */
function factsOf(kind: Kind, row: object, { assets, addresses }: Rows): Record<string, unknown> {
  if (kind === "discards") {
    const { at, takenAt } = row as Rows["discards"][number];
    return takenAt === undefined ? {} : { minutesKept: at - takenAt };
  }
  if (kind === "fridge") return { ...row, category: assets.get((row as Rows["fridge"][number]).asset) };
  if (kind === "receipts")
    return { ...row, supplierAddress: addresses.get((row as Rows["receipts"][number]).supplier ?? "") };
  return { ...row };
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  return Array.isArray(value) && value.length === 0;
}
