import type { Attack } from "../attack.ts";

/** The same options give the same requirement, and JSON holds all of it. */
export const steadyRequirement: Attack = {
  name: "gives the same requirement whenever it is asked",
  complaints({ rule }) {
    const { judge } = rule;
    if ("check" in judge) return [];
    const [first, second] = [JSON.stringify(judge.requirement({})), JSON.stringify(judge.requirement({}))];
    return first === second ? [] : [`${first} once and ${second} the next time`];
  },
};
