import { canonicalJson } from "../../model/canonical-json.ts";
import { alike } from "../strictness/alike.ts";
import { wider } from "../strictness/condition.ts";
import { appliesMore } from "../strictness/only-if.ts";
import { on, type Strictness, together } from "../strictness/strictness.ts";
import type { Separation } from "./schema.ts";

/**
 * Separation is stricter over more entries, with more roles kept apart, or more people. A number of people is counted over roles, so
 * there more roles ask less.
 */
export const separationStrictness: Strictness<Separation> = [
  on("of", wider),
  together(["roles", "joined", "atLeast"], peopleAsk),
  on("posts", postsAsk),
  on("onlyIf", appliesMore),
];

function peopleAsk(first: Separation, second: Separation): boolean {
  const [own, other] = [rolesOf(first), rolesOf(second)];
  if (second.atLeast === undefined) return first.atLeast === undefined && [...other].every((role) => own.has(role));
  if (first.atLeast === undefined) return [...own].filter((role) => other.has(role)).length >= second.atLeast;
  return first.atLeast >= second.atLeast && [...own].every((role) => other.has(role));
}

/** Each role that takes part, with the source that it stands on. */
function rolesOf({ roles, joined = [] }: Separation): ReadonlySet<string> {
  const alongside = joined.flatMap((each) => each.roles.map((role) => canonicalJson([each.of, role])));
  return new Set([...roles.map((role) => canonicalJson([role])), ...alongside]);
}

/** More roles are tied to posts, each to fewer of them. */
function postsAsk(first: Separation["posts"], second: Separation["posts"]): boolean {
  return Object.entries(second ?? {}).every(
    ([role, posts]) => first?.[role]?.every((post) => posts.some((other) => alike(post, other))) ?? false,
  );
}
