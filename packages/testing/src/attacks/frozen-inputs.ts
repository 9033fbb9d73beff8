import type { EntryKind, Pack, Rule } from "@houqin/core";
import type { Attack } from "../attack.ts";
import { deepFrozen } from "../deep-frozen.ts";
import { named } from "../trial.ts";

/** A rule that writes on what it is handed breaks when all of it is frozen. */
export const frozenInputs: Attack = {
  name: "leaves its inputs as they are",
  complaints(trial) {
    const packs = trial.test.packs.map((pack) => frozenPack(pack, trial.rule));
    return trial.cases.flatMap((each) => {
      const { json, findings, refused } = trial.run(each.scene, packs);
      if (json === trial.base(each).json && refused.length === trial.base(each).refused.length) return [];
      const reasons = findings.filter(({ verdict }) => verdict === "error").map(({ message }) => message.values.reason);
      return [
        `${named(each)} comes out otherwise when its inputs are frozen: ${reasons.join(", ") || JSON.stringify(refused)}`,
      ];
    });
  },
};

/** The pack with every function of the rule and of its kinds handed frozen copies. */
function frozenPack(pack: Pack, rule: Rule): Pack {
  return {
    ...pack,
    kinds: pack.kinds.map(frozenKind),
    rules: pack.rules.map((each) => (each === rule ? frozenRule(rule) : each)),
  };
}

function frozenRule(rule: Rule): Rule {
  const { judge } = rule;
  if ("requirement" in judge) {
    return { ...rule, judge: { requirement: (options) => judge.requirement(deepFrozen(options)) } };
  }
  return { ...rule, judge: { check: { ...judge.check, run: (input) => judge.check.run(deepFrozen(input)) } } };
}

function frozenKind(kind: EntryKind): EntryKind {
  const { yields } = kind;
  return yields ? { ...kind, yields: { ...yields, entries: (entry) => yields.entries(deepFrozen(entry)) } } : kind;
}
