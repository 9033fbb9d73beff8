import type { Metric, Pack, Requirement } from "@houqin/core";
import type { PackCheck } from "../pack-test.ts";

/** Every kind can be recorded in a form: it has columns. */
export const kindsHaveColumns: PackCheck = {
  name: "has columns for every kind of entry",
  complaints: ({ kinds }) =>
    kinds.filter(({ columns }) => columns.length === 0).map(({ id }) => `${id} has no columns`),
};

/** Registers and metrics are there for a rule, a scorecard, or a reason. */
export const nothingSpare: PackCheck = {
  name: "has no register and no metric without a use",
  complaints: (pack, { packs = [pack], spare = {} }) => {
    const used = namesUsed(packs);
    const members = [...pack.registers, ...pack.metrics].map(({ id }) => id);
    return [
      ...members
        .filter((id) => !used.has(id) && !spare[id]?.trim())
        .map((id) => `${id} is used by no rule; expected a use, or a reason in spare`),
      ...Object.keys(spare)
        .filter((id) => !members.includes(id))
        .map((id) => `spare names ${id}, which is no register or metric of ${pack.name}`),
      ...members
        .filter((id) => used.has(id) && spare[id] !== undefined)
        .map((id) => `spare names ${id}, which a rule or a scorecard uses`),
    ];
  },
};

/** Each rule has a test that names it. */
export const rulesAreTested: PackCheck = {
  name: "has a test for every rule",
  complaints: ({ rules }, { ruleFiles }) => {
    if (!ruleFiles) return [];
    const sources = Object.values(ruleFiles);
    return rules
      .filter(({ id }) => !sources.some((source) => source.includes(id) || source.includes(`/${id.split("/")[1]}.`)))
      .map(({ id }) => `${id} is named in none of ${Object.keys(ruleFiles).length} test files`);
  },
};

/** The registers and metrics that rules and scorecards lead to, through other metrics too. */
function namesUsed(packs: readonly Pack[]): ReadonlySet<string> {
  const metrics = new Map(packs.flatMap((pack) => pack.metrics.map(({ id, metric }) => [id, metric] as const)));
  const used = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === "string") {
      if (used.has(value)) return;
      used.add(value);
      visit(metrics.get(value));
    } else if (typeof value === "object" && value !== null) {
      for (const member of Object.values(value)) visit(member);
    }
  };
  // Ids carry the name of their pack, so that no other text of a requirement is taken for one.
  for (const { judge } of packs.flatMap(({ rules }) => rules)) {
    const start: Requirement | Metric | object = "check" in judge ? judge.check.reads : judge.requirement({});
    visit(start);
  }
  for (const { scorecards } of packs) visit(scorecards);
  return used;
}
