import type { Clear } from "../edit.ts";
import type { Deadline } from "./schema.ts";

/** It is done within its window. */
export const clearDeadline: Clear<Deadline> = ({ by }, { finding: { key, slot } }) => [
  [{ add: by, key: key.length === 0 ? [slot] : key }],
];
