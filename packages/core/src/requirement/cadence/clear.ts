import { atSomeSite } from "../by-site.ts";
import { type Clear, repeated } from "../edit.ts";
import type { Cadence } from "./schema.ts";

/** It is done in its slot, as often as is missing. */
export const clearCadence: Clear<Cadence> = ({ of, times = 1 }, { finding: { key } }) =>
  repeated(Math.max(...atSomeSite(times)), { add: of, key });
