import {
  type Catalogue,
  describe,
  type Goal,
  type Naming,
  type Requirement,
  type Task,
  type Text,
  targetOf,
} from "@houqin/core";
import type { Names } from "./names.ts";
import { recordKinds, recordKindsOf } from "./records.ts";
import { written } from "./written-words.ts";

/** Says what goals and tasks ask for. */
export interface Asks {
  readonly task: (task: Task) => string | undefined;
  readonly goal: (goal: Goal) => string | undefined;
  /** Kinds of entries that a task leaves, by name. */
  readonly records: (task: Task) => readonly string[];
}

/**
 * Says requirements in words: by the sentences of the catalogue, which knows what everything is called; what it does not hold, by ids.
 *
 * @example
 * const names = namesFor({}, { locale: "en" });
 * const requirement = { shape: "presence", of: { kind: "x/order" }, parts: [{ path: "seal" }] };
 * asksOf(undefined, names).task({ id: "t", requirement }); //=> "Each x/order has seal"
 */
export function asksOf(catalogue: Catalogue | undefined, names: Names): Asks {
  const { locale, kind } = names;
  const rules = new Map(catalogue?.rules.map((rule) => [rule.id, rule]));
  const naming = namingBy(catalogue);
  const said = (requirement: Requirement) => describe(requirement, naming)[locale];
  const ruleOf = ({ id, ...task }: Task) =>
    "rule" in task ? (rules.get(`${task.rule}#${id}`) ?? rules.get(task.rule)) : undefined;
  const task = (one: Task) => {
    if ("requirement" in one) return rules.get(`plan#${one.id}`)?.describes?.[locale] ?? said(one.requirement);
    if (!("rule" in one)) return undefined;
    const rule = ruleOf(one);
    return rule?.describes?.[locale] ?? written("byRule", locale, { rule: rule?.title[locale] ?? one.rule });
  };
  return {
    task,
    goal: ({ id, aim, target }) => {
      const own = rules.get(`plan#${id}`)?.describes?.[locale];
      const asked = target ?? (aim && targetOf(aim));
      return own ?? (asked && said(asked));
    },
    records: (one) => {
      const own = "requirement" in one ? recordKinds(one.requirement) : recordKindsOf(ruleOf(one)?.requirement);
      return (one.evidence ?? own).map(kind);
    },
  };
}

function namingBy(catalogue: Catalogue | undefined): Naming {
  const same = (id: string): Text => ({ zh: id, en: id });
  const titles = (list: readonly { readonly id: string; readonly title?: Text }[] = []) => {
    const byId = new Map(list.map(({ id, title }) => [id, title]));
    return (id: string) => byId.get(id) ?? same(id);
  };
  return {
    kind: titles(catalogue?.kinds),
    register: titles(catalogue?.registers),
    registerUnit: (id) => catalogue?.registers.find((each) => each.id === id)?.unit,
    raising: () => undefined,
    referred: () => undefined,
    metric: titles(catalogue?.metrics),
    metricBody: () => undefined,
    metricUnit: (id) => catalogue?.metrics.find((each) => each.id === id)?.unit,
    scorecard: titles(catalogue?.scorecards),
    grade: (id, grade) => titles(catalogue?.scorecards.find((card) => card.id === id)?.grades)(grade),
    festival: same,
    column: (kind, path) => catalogue?.kinds.find(({ id }) => id === kind)?.columns.find((each) => each.path === path),
  };
}
