import { everyKey, sitePeople } from "@houqin/core";

/**
 * Everyone on the staff, or those who hold certain posts.
 *
 * @example
 * staffIn(["guard"]); //=> { register: "site/people", where: { post: { in: ["guard"] } } }
 */
export function staffIn(posts?: readonly string[]): ReturnType<typeof everyKey> {
  return everyKey(sitePeople, posts === undefined ? undefined : { post: { in: posts } });
}
