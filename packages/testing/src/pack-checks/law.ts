import type { Rule } from "@houqin/core";
import type { PackCheck } from "../pack-test.ts";

/** A preset `legal`, where there is one, asks what a law asks that somebody has read: not house rules, and no figures of one's own. */
export const legalIsLaw: PackCheck = {
  name: "asks in its legal preset only what a law that was seen asks",
  complaints: ({ rules, presets }) => {
    const { legal } = presets;
    if (legal === undefined) return [];
    return rules
      .filter(({ id }) => legal[id] === undefined)
      .flatMap((rule) => [
        ...(basesOf(rule).every(({ confidence }) => confidence === "B")
          ? [`${rule.id} rests on no law that was seen, and legal does not turn it off`]
          : []),
        ...(basesOf(rule).length > 0 && basesOf(rule).every(({ status }) => status === "suggestion")
          ? [`${rule.id} has a figure of its own, and legal leaves it as it is`]
          : []),
      ]);
  },
};

/** An error is a serious charge: it does not rest on a clause that nobody has read. */
export const errorsAreFounded: PackCheck = {
  name: "lets no rule at error rest on clauses that nobody has seen",
  complaints: ({ rules }) =>
    rules
      .filter((rule) => rule.severity === "error" && basesOf(rule).length > 0)
      .filter((rule) => basesOf(rule).every(({ confidence }) => confidence === "B"))
      .map(({ id }) => `${id} is an error on hearsay`),
};

function basesOf({ basis }: Rule) {
  return "none" in basis ? [] : basis;
}
