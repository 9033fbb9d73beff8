import type { Clear, Edit } from "../edit.ts";
import type { Presence } from "./schema.ts";

/** The absent parts are filled in. */
export const clearPresence: Clear<Presence> = ({ parts }, { finding: { evidence, message } }) => {
  const [entry] = evidence;
  const absent = message.values.parts;
  if (entry === undefined || !Array.isArray(absent)) return [];
  const fill = parts
    .filter(({ path }) => absent.includes(path))
    .map(({ path, atLeast = 1 }): Edit => ({ fill: entry, path, count: atLeast }));
  return [fill];
};
