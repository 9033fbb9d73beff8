import type { Entry } from "@houqin/core";

/** The days of the sample month, 2026-05-01 to 2026-05-31. */
export const days = Array.from({ length: 31 }, (_, index) => `2026-05-${String(index + 1).padStart(2, "0")}`);

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

/** The day after one of the sample month. */
export function dayAfter(day: string): string {
  return days[days.indexOf(day) + 1] ?? "2026-06-01";
}
