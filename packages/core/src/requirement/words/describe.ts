import { match } from "ts-pattern";
import type { Text } from "../../text/text.ts";
import type { Requirement } from "../requirement.ts";
import { type Naming, say } from "./naming.ts";
import { sayOnlyIf } from "./say-only-if.ts";
import { sayCadence, sayDeadline } from "./say-recurring.ts";
import { sayLimit, sayPresence, sayProcedure, saySeparation } from "./say-row.ts";
import { saySequence } from "./say-sequence.ts";
import { sayLevel, sayReconcile, sayTarget } from "./say-standing.ts";
import { tidy } from "./tidy.ts";

/**
 * Says a requirement as one sentence in both languages, for a documentation page or a plan.
 *
 * @example
 * describe({ shape: "presence", of: { kind: "x/order" }, parts: [{ path: "seal" }] }, naming).zh; //=> "每条“订单”都要有 seal"
 */
export function describe(requirement: Requirement, naming: Naming): Text {
  const sentence = match(requirement)
    .with({ shape: "cadence" }, (cadence) => sayCadence(cadence, naming))
    .with({ shape: "deadline" }, (deadline) => sayDeadline(deadline, naming))
    .with({ shape: "limit" }, (limit) => sayLimit(limit, naming))
    .with({ shape: "presence" }, (presence) => sayPresence(presence, naming))
    .with({ shape: "level" }, (level) => sayLevel(level, naming))
    .with({ shape: "target" }, (target) => sayTarget(target, naming))
    .with({ shape: "separation" }, (separation) => saySeparation(separation, naming))
    .with({ shape: "procedure" }, (procedure) => sayProcedure(procedure, naming))
    .with({ shape: "sequence" }, (sequence) => saySequence(sequence, naming))
    .with({ shape: "reconcile" }, (reconcile) => sayReconcile(reconcile, naming))
    .exhaustive();
  return tidy(
    say(
      { zh: "{where}{sentence}", en: "{where}{sentence}" },
      { where: sayOnlyIf(requirement.onlyIf, naming), sentence },
    ),
  );
}
