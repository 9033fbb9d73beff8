import { type CatalogueRule, defaultMessage, type Text } from "@houqin/core";
import { kindsIn } from "./kinds-in.ts";

/** What was not done, or too late, of a rule that has no words of its own: it is called by the kind of its entries. */
const dutyMessages: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  cadence: {
    missed: {
      zh: "{key} {slot} “{what}”漏办：应有 {expected} 次，实有 {found} 次",
      en: "{key} {slot} {what} missed: found {found}, expected {expected}",
    },
    late: {
      zh: "{key} {slot} “{what}”办晚了：{at} 才办，应在 {due} 前",
      en: "{key} {slot} {what} done late: at {at}, expected by {due}",
    },
  },
  deadline: {
    missed: { zh: "{key} “{what}”到期未办：应在 {due} 前办结", en: "{key} {what} not done: expected by {due}" },
    late: {
      zh: "{key} “{what}”办理逾期：{at} 才办，应在 {due} 前",
      en: "{key} {what} done late: at {at}, expected by {due}",
    },
  },
};

/** The wording of a message for which a rule has none of its own, with the kind of what was to be done; undefined where it has. */
export function dutyWording(
  { shape, messages, requirement }: CatalogueRule,
  message: string,
): { readonly text: Text; readonly kind: string } | undefined {
  if (shape !== "cadence" && shape !== "deadline") return undefined;
  const [usual, given, text] = [defaultMessage(shape, message), messages[message], dutyMessages[shape]?.[message]];
  const [kind] = kindsIn(doneBy(requirement));
  if (!text || kind === undefined || usual?.zh !== given?.zh || usual?.en !== given?.en) return undefined;
  return { text, kind };
}

/** The entries by which a duty is done: what a deadline waits for, or what a cadence counts. */
function doneBy(requirement: unknown): unknown {
  if (typeof requirement !== "object" || requirement === null) return undefined;
  if ("by" in requirement) return requirement.by;
  return "of" in requirement ? requirement.of : undefined;
}
