import type { Pack, Rule } from "@houqin/core";
import type { Attack } from "../attack.ts";
import { deepFrozen } from "../deep-frozen.ts";
import { named } from "../trial.ts";

/** A rule that writes on what it is handed breaks when all of it is frozen. */
export const frozenInputs: Attack = {
  name: "leaves its inputs as they are",
  complaints(trial) {
    const packs = trial.test.packs.map((pack) => frozenPack(pack, trial.rule));
    return trial.cases.flatMap((each) => {
      const { json, findings } = trial.run(each.scene, packs);
      if (json === trial.base(each).json) return [];
      const reasons = findings.filter(({ verdict }) => verdict === "error").map(({ message }) => message.values.reason);
      return [`${named(each)} comes out otherwise when its inputs are frozen: ${reasons.join(", ")}`];
    });
  },
};

/** The pack with the rule's functions handed frozen copies; those of kinds get copies of their own from `defineEntry`. */
function frozenPack(pack: Pack, rule: Rule): Pack {
  return { ...pack, rules: pack.rules.map((each) => (each === rule ? frozenRule(rule) : each)) };
}

function frozenRule(rule: Rule): Rule {
  const { judge } = rule;
  if ("requirement" in judge) {
    return { ...rule, judge: { requirement: (options) => judge.requirement(deepFrozen(options)) } };
  }
  return { ...rule, judge: { check: { ...judge.check, run: (input) => judge.check.run(deepFrozen(input)) } } };
}
