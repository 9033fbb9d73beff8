import type { Reader } from "../reader.ts";
import { keyRefs } from "./key-refs.ts";
import { personalKeys } from "./personal-keys.ts";

/** Says whom or what something due is about, a dash where it is one thing; somebody whom the site file does not know is a person still. */
export function sayKey(key: readonly string[], rules: readonly string[], reader: Reader): string {
  const { names, catalogue } = reader;
  const personal = rules.map((rule) => personalKeys(reader.rule(rule), catalogue.kinds));
  const refs = rules.map((rule) => keyRefs(reader.rule(rule), catalogue));
  const isPerson = (index: number) => personal.some((parts) => parts.has(index));
  const thing = (part: string, index: number) =>
    thingAt(
      part,
      refs.flatMap((each) => each[index] ?? []),
      reader,
    );
  return (
    key
      .map((part, index) => (isPerson(index) ? names.person(part) : (thing(part, index) ?? names.of(part))))
      .join(" ") || "—"
  );
}

/** The name of the thing that one part of a key names, by the first of its kinds that knows it; nothing where none does. */
export function thingAt(part: string, kinds: readonly string[], { thing }: Reader): string | undefined {
  return kinds.map((kind) => thing(kind, part)).find((name) => name !== undefined);
}
