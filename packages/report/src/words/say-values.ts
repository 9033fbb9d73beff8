import {
  type CatalogueRule,
  type FillValue,
  type Message,
  type MessageValue,
  sayFigure,
  sayFigureWithUnit,
} from "@houqin/core";
import type { Reader } from "../reader.ts";
import { codeTitle } from "./code-title.ts";
import { gradeTitle } from "./grade-title.ts";
import { keyRefs } from "./key-refs.ts";
import { kindsBehind, kindsIn } from "./kinds-in.ts";
import { personalKeys } from "./personal-keys.ts";
import { sayCell } from "./say-cell.ts";
import { thingAt } from "./say-key.ts";
import { sayLabelled } from "./say-labelled.ts";
import { columnOf, sayPath } from "./say-path.ts";
import { saySlot } from "./say-slot.ts";
import { sayUnit } from "./say-unit.ts";
import { isDay, isMoment } from "./times.ts";

/** Values that name the end of something. */
const ends = new Set(["due", "closes", "until"]);
/** Values that name a slot or period. */
const slots = new Set(["slot", "period"]);
/** Values that name fields of the kinds that a rule reads. */
const paths = new Set(["parts", "roles", "needs"]);

/** Turns the values of a message into what a reader understands: names for ids, titles for fields and codes, plain words for times. */
export function sayValues(
  { id, values }: Message,
  rule: CatalogueRule | undefined,
  offered: readonly string[],
  reader: Reader,
): Record<string, FillValue> {
  const { catalogue, names, times, locale } = reader;
  const personal = personalKeys(rule, catalogue.kinds);
  const refs = keyRefs(rule, catalogue);
  const kinds = kindsIn(rule?.requirement);
  const behind = kindsBehind(rule?.requirement, catalogue);
  const pathTitle = (path: string): string => {
    // A figure may lack a field of what it is counted from.
    const kind = [...kinds, ...behind].find((id) => columnOf(catalogue.kinds, id, path));
    return kind === undefined
      ? sayPath(catalogue.kinds, rule?.row ?? kinds[0] ?? "", path, locale)
      : sayPath(catalogue.kinds, kind, path, locale);
  };
  const steps = stepKinds(rule?.requirement);
  const titleIn = (among: readonly string[], text: string) => codeTitle(text, among, catalogue.kinds, locale);
  const code = (text: string): string => {
    const ofStep = steps.get(text);
    if (ofStep !== undefined) return names.kind(ofStep);
    const titled = titleIn(kinds, text);
    if (titled !== undefined) return titled;
    const known = names.of(text);
    return known === text ? (titleIn(behind, text) ?? text) : known;
  };
  const say = (name: string, value: string, index: number): string => {
    if (name === "approvedBy") return names.of(value) === value ? names.person(value) : names.of(value);
    if (name === "person" || (name === "key" && personal.has(index))) return names.person(value);
    const called = name === "key" ? thingAt(value, refs[index] ?? [], reader) : undefined;
    if (called !== undefined) return called;
    if (name === "unit") return sayUnit(value, locale);
    if (name === "table") return sayLabelled(value, rule, reader);
    if (isMoment(value)) return ends.has(name) ? times.end(value) : times.moment(value);
    if (slots.has(name)) return saySlot(value, locale, times, catalogue.festivals);
    if (isDay(value)) return times.day(value);
    if (paths.has(name)) {
      const known = pathTitle(value);
      return known === value ? names.register(names.kind(value)) : known;
    }
    const [, kind = "", count = ""] = / × (\d+)$/.test(value) ? (/^(.*)( × \d+)$/.exec(value) ?? []) : [];
    return kind === "" ? code(value) : `${code(kind)}${count}`;
  };
  const graded = id === "gradeTooLow";
  const grade = graded ? gradeTitle(rule?.requirement, catalogue, locale) : undefined;
  const unit = id === "guardFailed" ? rule?.figure?.guard : rule?.figure;
  const compared = ["value", "bound"].flatMap((name) => {
    const value = values[name];
    return typeof value === "number" ? [value] : [];
  });
  const reckoned = rule?.figure !== undefined || isReckoned(rule?.requirement);
  const figure = (name: string, value: number): FillValue => {
    if (graded && name === "value") return sayFigureWithUnit(value, { unit: "%" }, compared)[locale];
    return reckoned && (name === "value" || name === "bound" || name === "difference")
      ? sayFigure(value, unit, compared)
      : value;
  };
  const told = (name: string, value: MessageValue): FillValue => {
    if (name === "bound" && grade !== undefined) return grade;
    const column =
      rule?.row === undefined || offered.includes(name) ? undefined : columnOf(catalogue.kinds, rule.row, name);
    if (column) return sayCell(value, column, reader);
    if (typeof value === "number") return figure(name, value);
    if (typeof value === "string") return say(name, value, 0);
    const said = value.map((part, index) => say(name, part, index));
    // The parts of a key are one name together, not a list.
    return name === "key" ? said.join(" ") : said;
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, told(name, value)]));
}

/** Whether what a requirement bounds is worked out of several fields: such a number has more decimals than anyone wrote. */
function isReckoned(requirement: unknown): boolean {
  return (
    typeof requirement === "object" &&
    requirement !== null &&
    "value" in requirement &&
    typeof requirement.value === "object"
  );
}

/** What the steps of a sequence are of, where each is of another kind; steps of one kind are called by their codes. */
function stepKinds(requirement: unknown): ReadonlyMap<string, string> {
  if (typeof requirement !== "object" || requirement === null || !("steps" in requirement)) return new Map();
  const steps: readonly unknown[] = Array.isArray(requirement.steps) ? requirement.steps : [];
  const kinds = steps.flatMap((each) => {
    if (typeof each !== "object" || each === null || !("id" in each) || !("of" in each)) return [];
    const kind = kindsIn(each.of)[0];
    return typeof each.id === "string" && kind !== undefined ? [[each.id, kind] as const] : [];
  });
  return new Set(kinds.map(([, kind]) => kind)).size < kinds.length ? new Map() : new Map(kinds);
}
