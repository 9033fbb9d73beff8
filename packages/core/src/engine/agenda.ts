import type { Occasion } from "../agenda/occasion.ts";
import { MINUTES_PER_DAY } from "../time/civil.ts";
import { type OccasionFace, occasionsIn, overdueIn } from "./occasions.ts";
import type { PlanRules } from "./plan-rules.ts";
import { type Run, type RunOptions, run } from "./run.ts";

/** Slots that opened this long before an agenda may still be due in it. */
const LOOK_BACK_DAYS = 400;

/** What occasions are made of: how a run is set up, and what the plan adds to the rules. */
export interface OccasionSetup {
  readonly options: RunOptions;
  readonly planned: PlanRules;
}

/** Occasions, and the run that knows what stands in the ledger about them. */
export interface Due {
  readonly occasions: readonly Occasion[];
  readonly run: Run;
}

/** Everything that is due from one day to another, both included, whatever is kept; and what was missed before and is to be made up for. */
export function occasionsBetween(
  { options, planned }: OccasionSetup,
  days: { readonly from: number; readonly to: number },
): Due {
  const { from, to } = days;
  const face = faceOf(planned);
  const live = run(
    { ...options, keeps: "everything", period: { from: from - LOOK_BACK_DAYS, to } },
    (to + 1) * MINUTES_PER_DAY,
  );
  live.settle(undefined, undefined);
  return { occasions: [...catchingUp({ options, planned }, face, from), ...occasionsIn(live, face, days)], run: live };
}

/** What was missed before a day and is to be made up for; here only what the site keeps can have been missed. */
function catchingUp({ options, planned }: OccasionSetup, face: OccasionFace, day: number): Occasion[] {
  const names = new Set(
    planned.settled.flatMap(({ id, requirement }) =>
      requirement?.shape === "cadence" && (requirement.catchUp ?? "none") !== "none" ? [id] : [],
    ),
  );
  const first = options.period?.from ?? day - LOOK_BACK_DAYS;
  if (names.size === 0 || first >= day) return [];
  const rules = options.rules.filter(({ id }) => names.has(id));
  const live = run({ ...options, rules, period: { from: first, to: day - 1 } }, day * MINUTES_PER_DAY);
  live.settle(undefined, undefined);
  return overdueIn(live, face);
}

function faceOf({ settled, posts }: PlanRules): OccasionFace {
  return {
    requirements: new Map(settled.flatMap(({ id, requirement }) => (requirement ? [[id, requirement] as const] : []))),
    postsOf: (rule) => posts.get(rule) ?? [],
  };
}
