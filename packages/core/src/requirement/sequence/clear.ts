import type { Clear, Edit } from "../edit.ts";
import type { Sequence } from "./schema.ts";

/** The steps that were skipped were taken before. */
export const clearSequence: Clear<Sequence> = ({ steps = [] }, { finding: { key, evidence, message } }) => {
  const { missing } = message.values;
  const [entry] = evidence;
  if (!Array.isArray(missing) || entry === undefined) return evidence.map((each) => [{ withdraw: each }]);
  const taken = steps.filter(({ id }) => missing.includes(id)).map(({ of }): Edit => ({ add: of, key, before: entry }));
  return [taken];
};
