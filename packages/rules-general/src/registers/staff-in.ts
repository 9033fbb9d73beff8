import { everyKey, sitePeople } from "@houqin/core";

/**
 * Everyone on the staff, or those who hold certain posts; somebody without a post holds none of them.
 *
 * @example
 * staffIn(["guard"]); //=> { register: "site/people", where: { post: { exists: true, in: ["guard"] } } }
 */
export function staffIn(posts?: readonly string[]): ReturnType<typeof everyKey> {
  return everyKey(sitePeople, posts === undefined ? undefined : { post: { exists: true, in: posts } });
}
