import type { Message } from "../model/finding.ts";
import { type Need, needName } from "../model/verdict.ts";
import { type Code, verdictOf } from "./code.ts";

/** What is said of a unit that needs no sentence of its own: the name of its verdict. */
export function plainMessage(code: Code, key: readonly string[]): Message {
  return { id: verdictOf(code) ?? "pass", values: { key: [...key] } };
}

/** What is said of a unit that cannot be judged. */
export function unknownMessage(key: readonly string[], needs: readonly Need[]): Message {
  return { id: "unknown", values: { key: [...key], needs: [...new Set(needs.map(needName))] } };
}
