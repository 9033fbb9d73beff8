import type { Clear, Edit } from "../edit.ts";
import type { Procedure } from "./schema.ts";

/** What the band asks for is there before the entry itself. */
export const clearProcedure: Clear<Procedure> = ({ bands }, { finding: { key, evidence, slot } }) => {
  const [entry] = evidence;
  if (entry === undefined) return [];
  const each = (index: number): readonly Edit[] =>
    (bands[index]?.require ?? []).flatMap(({ of, atLeast = 1 }) =>
      Array.from({ length: atLeast }, (): Edit => ({ add: of, key: key.length === 0 ? [slot] : key, before: entry })),
    );
  return bands.map((_, index) => each(index)).filter((edits) => edits.length > 0);
};
