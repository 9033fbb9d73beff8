import { bilingualFaults, type Phrase, phrase, sayPhrase, type Text } from "@houqin/core";
import type { PackCheck } from "../pack-test.ts";

/** Whatever a person may read stands in both languages, each in its own script. */
export const bothLanguages: PackCheck = {
  name: "says everything in both languages",
  complaints: (pack) => {
    const titled = [...pack.kinds, ...pack.registers, ...pack.metrics].flatMap(({ id, title }): [string, Text][] =>
      title ? [[`${id}.title`, title]] : [],
    );
    const said = pack.rules.flatMap(({ id, title, remedy, keep, notes, basis, messages }): [string, Text][] => [
      [`${id}.title`, title],
      [`${id}.remedy`, remedy],
      ...(keep ? [[`${id}.keep`, keep] as [string, Text]] : []),
      ...(notes ? [[`${id}.notes`, notes] as [string, Text]] : []),
      ...("none" in basis ? [[`${id}.basis.none`, basis.none] as [string, Text]] : []),
      ...Object.entries(messages).map(([message, text]): [string, Text] => [`${id}.messages.${message}`, text]),
    ]);
    return [[`${pack.name}.title`, pack.title] as const, ...titled, ...said].flatMap(([path, text]) =>
      bilingualFaults(text).map(
        ({ at, found, placeholder }) =>
          `${path}.${at}: ${inWords(found)}, expected ${inWords(wanted(at, placeholder))}`,
      ),
    );
  },
};

/** What a text should have been, in core's words. */
function wanted(at: "zh" | "en", placeholder: string | undefined): Phrase {
  if (placeholder !== undefined) return phrase("placeholder", { name: placeholder });
  return phrase(at === "zh" ? "chineseText" : "englishText");
}

function inWords(said: string | Phrase): string {
  if (said === "") return inWords(phrase("nothing"));
  return typeof said === "string" ? said : sayPhrase(said, "en");
}

/** Every rule rests on something, and says how sure that is. */
export const foundedRules: PackCheck = {
  name: "founds every rule on a law with its confidence, or says why on none",
  complaints: ({ rules }) =>
    rules.flatMap(({ id, basis }) => {
      if ("none" in basis) return [];
      if (basis.length === 0) return [`${id} has an empty basis; expected a law, or the reason for none`];
      return basis.flatMap(({ law, confidence }) => [
        ...(law.trim() === "" ? [`${id} names no law`] : []),
        ...(["A1", "A2", "B"].includes(confidence) ? [] : [`${id} has confidence ${confidence}, expected A1, A2 or B`]),
      ]);
    }),
};

/** What a pack brings bears its name, so that two packs never collide. */
export const ownNames: PackCheck = {
  name: "begins every id with its own name, and has each once",
  complaints: ({ name, kinds, registers, metrics, rules }) =>
    [kinds, registers, metrics, rules].flatMap((members: readonly { readonly id: string }[]) =>
      members.flatMap(({ id }, index) => [
        ...(id.startsWith(`${name}/`) ? [] : [`${id} does not begin with ${name}/`]),
        ...(members.findIndex((other) => other.id === id) === index ? [] : [`${id} is there twice`]),
      ]),
    ),
};
