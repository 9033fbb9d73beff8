export type { CaseEntry, CaseTerms, Exemptions, RuleCase, RuleCases, RuleTest } from "./rule-test.ts";
export { testRule } from "./test-rule.ts";
