export type { PackTest } from "./pack-test.ts";
export { lacking, type Row, row } from "./row.ts";
export type { CaseEntry, CaseTerms, Exemptions, RuleCase, RuleCases, RuleTest, TrialTerms } from "./rule-test.ts";
export { type TellOptions, tells } from "./tells.ts";
export { testPack } from "./test-pack.ts";
export { testRule } from "./test-rule.ts";
export { type VerdictsOf, verdictsUnder } from "./verdicts-under.ts";
