import type { Entry } from "@houqin/core";

/** An entry in short, with an id made of its kind and a name that is its own. */
export function entry(
  kind: string,
  name: string,
  at: string,
  data: Entry["data"],
  envelope: Partial<Omit<Entry, "id" | "kind" | "at" | "data">> = {},
): Entry {
  return { id: `${kind.split("/")[1]}-${name}`, kind, at, ...envelope, data };
}
