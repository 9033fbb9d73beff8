import type { Attack } from "./attack.ts";
import { asTimePasses, oneByOne } from "./attacks/arrival.ts";
import { frozenInputs } from "./attacks/frozen-inputs.ts";
import { everyMessageSaid, sentencesWhole } from "./attacks/messages.ts";
import { noFactNoPass } from "./attacks/missing-facts.ts";
import { optionsHeld, optionsKeepShape } from "./attacks/options.ts";
import { anyOrder } from "./attacks/order.ts";
import { steadyRequirement } from "./attacks/steady-requirement.ts";
import { everySort, noDuplicates } from "./attacks/verdicts.ts";

/** All that a rule must stand, beside its own cases. */
export const ruleAttacks: readonly Attack[] = [
  everySort,
  noDuplicates,
  steadyRequirement,
  frozenInputs,
  anyOrder,
  oneByOne,
  asTimePasses,
  noFactNoPass,
  optionsHeld,
  optionsKeepShape,
  sentencesWhole,
  everyMessageSaid,
];
