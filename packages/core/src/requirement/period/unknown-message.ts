import type { Message } from "../../model/finding.ts";
import { type Need, needName } from "../../model/verdict.ts";

/** Says that something cannot be judged, and names each thing that is missing once. */
export function unknownMessage(key: readonly string[], needs: readonly Need[]): Message {
  const names = needs.map(needName);
  return { id: "unknown", values: { key: [...key], needs: [...new Set(names)] } };
}
