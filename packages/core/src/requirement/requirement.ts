import * as z from "zod";
import { Cadence } from "./cadence/schema.ts";
import { Deadline } from "./deadline/schema.ts";
import { Level } from "./level/schema.ts";
import { Limit } from "./limit/schema.ts";
import { Presence } from "./presence/schema.ts";
import { Procedure } from "./procedure/schema.ts";
import { Reconcile } from "./reconcile/schema.ts";
import { Separation } from "./separation/schema.ts";
import { Sequence } from "./sequence/schema.ts";
import { Target } from "./target/schema.ts";

/** One of the ten shapes, as plain JSON. */
export const Requirement = z.discriminatedUnion("shape", [
  Cadence,
  Deadline,
  Limit,
  Presence,
  Level,
  Target,
  Separation,
  Procedure,
  Sequence,
  Reconcile,
]);
export type Requirement = z.infer<typeof Requirement>;
export type ShapeName = Requirement["shape"];
