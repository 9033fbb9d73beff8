import { match } from "ts-pattern";
import { compileCadence } from "./cadence/program.ts";
import { compileDeadline } from "./deadline/program.ts";
import { compileLevel } from "./level/program.ts";
import { compileLimit } from "./limit/program.ts";
import { compilePresence } from "./presence/program.ts";
import { compileProcedure } from "./procedure/program.ts";
import type { Compile } from "./program.ts";
import { compileReconcile } from "./reconcile/program.ts";
import type { Requirement } from "./requirement.ts";
import { compileSeparation } from "./separation/program.ts";
import { compileSequence } from "./sequence/program.ts";
import { compileTarget } from "./target/program.ts";

/** Makes the program of a requirement, whatever its shape. */
export const compile: Compile<Requirement> = (requirement, frame, touch, rule) =>
  match(requirement)
    .with({ shape: "cadence" }, (cadence) => compileCadence(cadence, frame, touch, rule))
    .with({ shape: "deadline" }, (deadline) => compileDeadline(deadline, frame, touch, rule))
    .with({ shape: "limit" }, (limit) => compileLimit(limit, frame, touch, rule))
    .with({ shape: "presence" }, (presence) => compilePresence(presence, frame, touch, rule))
    .with({ shape: "level" }, (level) => compileLevel(level, frame, touch, rule))
    .with({ shape: "target" }, (target) => compileTarget(target, frame, touch, rule))
    .with({ shape: "separation" }, (separation) => compileSeparation(separation, frame, touch, rule))
    .with({ shape: "procedure" }, (procedure) => compileProcedure(procedure, frame, touch, rule))
    .with({ shape: "sequence" }, (sequence) => compileSequence(sequence, frame, touch, rule))
    .with({ shape: "reconcile" }, (reconcile) => compileReconcile(reconcile, frame, touch, rule))
    .exhaustive();
