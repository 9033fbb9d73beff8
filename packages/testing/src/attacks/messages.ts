import { fill, type Locale, placeholders } from "@houqin/core";
import type { Attack } from "../attack.ts";
import { named } from "../trial.ts";

const LOCALES: readonly Locale[] = ["zh", "en"];

/** Every finding can be said in both languages, with nothing left open. */
export const sentencesWhole: Attack = {
  name: "says every finding in both languages",
  complaints: (trial) =>
    trial.cases.flatMap((each) =>
      trial.base(each).findings.flatMap(({ fingerprint, message }) => {
        const text = trial.listed.messages[message.id];
        if (!text) return [`${named(each)}: ${fingerprint} says ${message.id}, for which there is no wording`];
        return LOCALES.flatMap((locale) => {
          const open = placeholders(text[locale]).filter((name) => !Object.hasOwn(message.values, name));
          const said = fill(text, message.values, locale);
          const odd = [
            ...open.map((name) => `has no value for {${name}}`),
            ...(/[{}]/.test(said) ? ["shows a brace"] : []),
            ...(/undefined|NaN|\[object|Infinity/.test(said) ? ["shows what is no word"] : []),
            ...(locale === "zh" && !/\p{Script=Han}/u.test(said) ? ["has no Chinese in it"] : []),
          ];
          return odd.map((fault) => `${named(each)}: ${message.id} ${fault} in ${locale}: ${said}`);
        });
      }),
    ),
};

/** Each wording that the rule gives of its own is said in some case. */
export const everyMessageSaid: Attack = {
  name: "says each of its own messages in some case",
  complaints(trial) {
    const exempt = trial.test.exempt?.messages ?? {};
    const own = Object.keys(trial.rule.messages);
    const said = new Set(trial.cases.flatMap((each) => trial.base(each).findings.map(({ message }) => message.id)));
    return [
      ...Object.keys(exempt)
        .filter((id) => !own.includes(id))
        .map((id) => `exempt.messages names ${id}; expected one of ${own.join(", ") || "no message"}`),
      ...own
        .filter((id) => !said.has(id) && !Object.hasOwn(exempt, id))
        .map((id) => `message ${id}: no case brings it about`),
    ];
  },
};
