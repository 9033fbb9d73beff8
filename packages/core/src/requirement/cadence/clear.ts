import { type Clear, repeated } from "../edit.ts";
import type { Cadence } from "./schema.ts";

/** It is done in its slot, as often as is missing. */
export const clearCadence: Clear<Cadence> = ({ of, times = 1 }, { finding: { key } }) =>
  repeated(times, { add: of, key });
