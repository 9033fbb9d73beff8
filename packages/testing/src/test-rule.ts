import type { Rule } from "@houqin/core";
import { describe, expect, it } from "vitest";
import { caseComplaints } from "./attacks/verdicts.ts";
import { ruleAttacks } from "./rule-attacks.ts";
import type { RuleTest } from "./rule-test.ts";
import { named, trial } from "./trial.ts";

/**
 * Registers the tests of one rule with vitest: each case by its sentence, and the attacks that every rule must stand.
 *
 * The attacks freeze the inputs; shuffle the entries and ask twice; let entries arrive one by one, and time pass; take away each fact that
 * the rule reads, which must never leave a pass; move each numeric option a step to either side, which must change some case; try
 * each choice; render every finding in both languages. Only the rule is on, with those whose figures it quotes.
 *
 * Throws a TypeError where none of the packs has the rule.
 *
 * @example
 * testRule(sampleWeight, {
 *   packs: [canteen],
 *   asOf: "2025-09-30",
 *   pass: { "takes 125 g": [{ kind: "canteen/food-sample", at: "2025-09-01T11:00", data: { dish: "红烧肉", meal: "lunch", grams: 125 } }] },
 *   fail: {
 *     "refuses 124 g": {
 *       entries: [{ kind: "canteen/food-sample", at: "2025-09-01T11:00", data: { dish: "红烧肉", meal: "lunch", grams: 124 } }],
 *       finds: ["红烧肉只留了 124 g，应不少于 125 g"],
 *     },
 *   },
 *   none: { unknown: "every sample carries its weight" },
 * });
 */
export function testRule(rule: Rule, test: RuleTest): void {
  const onTrial = trial(rule, test);
  describe(rule.id, () => {
    it.each(onTrial.cases.map((each) => [named(each), each] as const))("%s", (_, each) => {
      expect(caseComplaints(onTrial, each)).toEqual([]);
    });
    it.each(ruleAttacks.map((attack) => [attack.name, attack] as const))("%s", (_, attack) => {
      expect(attack.complaints(onTrial)).toEqual([]);
    });
  });
}
