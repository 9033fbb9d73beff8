import type { Clear } from "../edit.ts";
import type { Separation } from "./schema.ts";

/** Somebody else takes one of the roles; or as many take part as are asked for. */
export const clearSeparation: Clear<Separation> = ({ roles, atLeast = 2 }, { finding: { evidence } }) => {
  const [entry] = evidence;
  return entry === undefined ? [] : [...roles].reverse().map((path) => [{ fill: entry, path, count: atLeast }]);
};
