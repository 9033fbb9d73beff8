import { match } from "ts-pattern";
import { clearCadence } from "./cadence/clear.ts";
import { clearDeadline } from "./deadline/clear.ts";
import type { Clear } from "./edit.ts";
import { clearLevel } from "./level/clear.ts";
import { clearLimit } from "./limit/clear.ts";
import { clearPresence } from "./presence/clear.ts";
import { clearProcedure } from "./procedure/clear.ts";
import type { Requirement } from "./requirement.ts";
import { clearSeparation } from "./separation/clear.ts";
import { clearSequence } from "./sequence/clear.ts";
import { clearTarget } from "./target/clear.ts";

/** The edits that may clear a failing unit. What does not agree in a reconciliation has to be counted again; no edit stands for that. */
export const clear: Clear<Requirement> = (requirement, unclear) =>
  match(requirement)
    .with({ shape: "cadence" }, (shape) => clearCadence(shape, unclear))
    .with({ shape: "deadline" }, (shape) => clearDeadline(shape, unclear))
    .with({ shape: "limit" }, (shape) => clearLimit(shape, unclear))
    .with({ shape: "presence" }, (shape) => clearPresence(shape, unclear))
    .with({ shape: "level" }, (shape) => clearLevel(shape, unclear))
    .with({ shape: "target" }, (shape) => clearTarget(shape, unclear))
    .with({ shape: "separation" }, (shape) => clearSeparation(shape, unclear))
    .with({ shape: "procedure" }, (shape) => clearProcedure(shape, unclear))
    .with({ shape: "sequence" }, (shape) => clearSequence(shape, unclear))
    .with({ shape: "reconcile" }, () => [])
    .exhaustive();
