import type { Clear, Edit } from "../edit.ts";
import type { Limit } from "./schema.ts";

/** The value moves to its bound, or to one that is allowed; what may not be at all goes. */
export const clearLimit: Clear<Limit> = ({ value, oneOf }, { finding: { evidence, message } }) => {
  const [entry] = evidence;
  if (entry === undefined) return [];
  const { bound } = message.values;
  const set: Edit[] = [];
  if (typeof value === "string" && typeof bound === "number") set.push({ set: entry, path: value, value: bound });
  const [allowed] = oneOf ?? [];
  if (typeof value === "string" && allowed !== undefined) set.push({ set: entry, path: value, value: allowed });
  return [...set.map((edit) => [edit]), [{ withdraw: entry }]];
};
