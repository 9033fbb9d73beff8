import type { EntryKind } from "../../model/entry-kind.ts";
import type { OnlyIf } from "../only-if.ts";
import type { Separation } from "../separation/schema.ts";
import { type Of, sourceOf } from "./from.ts";
import type { PersonPath } from "./path-of.ts";
import { plain } from "./plain.ts";
import type { OfRow } from "./row-names.ts";

type Joined = NonNullable<Separation["joined"]>[number];

/**
 * People on other entries that join by key: who ordered, who received, who paid.
 *
 * @example
 * alsoOn(from(patrol, { key: ["area"] }), ["by"]); //=> { of: { kind: "canteen/patrol", key: ["area"] }, roles: ["by"] }
 */
export function alsoOn<Kind extends EntryKind>(of: Of<Kind>, roles: readonly PersonPath<NoInfer<Kind>>[]): Joined {
  return plain<Joined>({ of: sourceOf(of), roles });
}

/**
 * Different people 职责分离: the roles of an entry, and of entries joined by key, are held by pairwise different people; or by at
 * least `atLeast` people; or by people of certain `posts`.
 *
 * @example
 * separation(foodSample, ["by", "verifier"]);
 * //=> { shape: "separation", of: { kind: "canteen/food-sample" }, roles: ["by", "verifier"] }
 */
export function separation<Kind extends EntryKind>(
  of: Of<Kind>,
  roles: readonly PersonPath<NoInfer<Kind>>[],
  terms: {
    readonly joined?: readonly Joined[];
    readonly atLeast?: number;
    readonly posts?: { readonly [P in PersonPath<NoInfer<Kind>>]?: readonly string[] };
    readonly onlyIf?: OnlyIf;
  } = {},
): Separation & OfRow<Kind> {
  const { posts, ...rest } = terms;
  return plain<Separation>({ shape: "separation", of: sourceOf(of), roles, ...rest, posts: postsOf(posts) });
}

function postsOf(posts: object | undefined): Separation["posts"] {
  return posts === undefined ? undefined : Object.fromEntries(Object.entries(posts));
}
