import type { EntryKind } from "../model/entry-kind.ts";
import { among } from "../model/expected-of.ts";
import { phrase } from "../model/phrase.ts";
import type { Problem } from "../model/problem.ts";
import { messageIds, offeredBy } from "../requirement/message-offer.ts";
import type { Requirement } from "../requirement/requirement.ts";
import { rowKindOf } from "../requirement/row-kind.ts";
import { rowNames } from "../requirement/row-values.ts";
import { placeholders } from "../text/placeholder.ts";
import type { Rule } from "./rule.ts";
import { unknownName } from "./unknown-name.ts";

/**
 * Lists the wordings of a rule that its shape does not have, and the names in them that nothing gives a value. What an entry of a kind
 * that is not known here would give is left for later.
 */
export function messageProblems(
  { id, messages }: Pick<Rule, "id" | "messages">,
  requirement: Requirement,
  kinds: ReadonlyMap<string, EntryKind>,
): readonly Problem[] {
  const { shape } = requirement;
  const rowKind = rowKindOf(requirement);
  const kind = rowKind === undefined ? undefined : kinds.get(rowKind);
  return Object.entries(messages).flatMap(([message, text]) => {
    const own = offeredBy(shape, message);
    const at = `${id}.messages.${message}`;
    if (own === undefined) {
      const ids = messageIds(shape);
      return [unknownName("unknown-message", at, message, phrase("messageOf", { shape, names: ids }), ids)];
    }
    const ofRow = message === "error" || rowKind === undefined ? [] : kind ? rowNames(kind) : undefined;
    if (ofRow === undefined) return [];
    const offered = [...new Set([...own, ...ofRow])].map((name) => `{${name}}`);
    return [...new Set([...placeholders(text.zh), ...placeholders(text.en)])]
      .map((name) => `{${name}}`)
      .filter((name) => !offered.includes(name))
      .map((name) => unknownName("unknown-placeholder", at, name, among(offered), offered));
  });
}
