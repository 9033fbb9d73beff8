import { builtInKinds, type Pack, type Site } from "@houqin/core";
import type { RuleCase, RuleTest } from "./rule-test.ts";

/** From this day on the trial site keeps every kind. */
const KEPT_FROM = "2024-01-01";

/** The site of a case: a school that keeps every kind, over it what the test says of it, over that what the case says. */
export function trialSite(test: RuleTest, { site, without = [] }: RuleCase): Site {
  const whole: Site = {
    id: "trial",
    name: "试验单位",
    kind: "school",
    timeZone: "Asia/Shanghai",
    keeps: everyKind(test.packs).map((kind) => ({ kind, from: KEPT_FROM })),
    ...test.site,
    ...site,
  };
  return without.length === 0
    ? whole
    : { ...whole, keeps: (whole.keeps ?? []).filter(({ kind }) => !without.includes(kind)) };
}

function everyKind(packs: readonly Pack[]): readonly string[] {
  return [...builtInKinds, ...packs.flatMap(({ kinds }) => kinds)]
    .map(({ id }) => id)
    .filter((id) => !id.startsWith("ledger/"));
}
