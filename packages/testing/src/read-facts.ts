import type { Entry, Pack, Rule } from "@houqin/core";
import type { Fact } from "./needed-facts.ts";
import type { Trial } from "./trial.ts";

const SLOTS = ["area", "covers", "subject"];

/** The optional columns that a code check looks at while its cases run: nobody declares them, so they are watched. */
export function readFacts(trial: Trial): readonly Fact[] {
  const { rule, test, cases } = trial;
  if (!("check" in rule.judge)) return [];
  const kinds = new Map(test.packs.flatMap((pack) => pack.kinds.map((kind) => [kind.id, kind] as const)));
  const heard = new Map<string, Fact>();
  const packs = watchedPacks(test.packs, rule, (id, path, role) => {
    const kind = kinds.get(id);
    const column = kind?.columns.find((each) => each.path === path && (each.role === true) === role);
    const optional = path.startsWith("@") || column?.optional === true;
    if (kind && optional) heard.set(`${id} ${path}`, { kind, path, role, duty: false });
  });
  for (const { scene } of cases) trial.run(scene, packs);
  return [...heard.values()];
}

type Hear = (kind: string, path: string, role: boolean) => void;

function watchedPacks(packs: readonly Pack[], rule: Rule, hear: Hear): readonly Pack[] {
  const { judge } = rule;
  if (!("check" in judge)) return packs;
  const watchedRule: Rule = {
    ...rule,
    judge: {
      check: {
        ...judge.check,
        run: (input) => {
          const rows = Object.entries(input.rows).map(([name, list]) => [
            name,
            list.map((entry) => watched(entry, hear)),
          ]);
          return judge.check.run({ ...input, rows: Object.fromEntries(rows) });
        },
      },
    },
  };
  return packs.map((pack) => ({ ...pack, rules: pack.rules.map((each) => (each === rule ? watchedRule : each)) }));
}

/** The entry behind glass: each column that is looked at is told. */
function watched(entry: Entry, hear: Hear): Entry {
  const { kind } = entry;
  const data = glass(entry.data, (path) => hear(kind, path, false));
  const actors = glass(entry.actors ?? {}, (path) => hear(kind, path, true));
  return new Proxy(
    { ...entry, data, actors },
    {
      get(target, name, receiver) {
        if (SLOTS.includes(String(name))) hear(kind, `@${String(name)}`, false);
        return Reflect.get(target, name, receiver);
      },
    },
  );
}

function glass<T extends object>(value: T, hear: (path: string) => void, above = ""): T {
  return new Proxy(value, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver);
      const path = above + String(name);
      hear(path);
      const nested = typeof member === "object" && member !== null && !Array.isArray(member);
      return nested ? glass(member, hear, `${path}.`) : member;
    },
  });
}
