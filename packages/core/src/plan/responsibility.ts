import type { Responsibility, ResponsibilityGap } from "../model/responsibility.ts";
import { areaGaps, areaOwners } from "./area-owners.ts";
import type { Plan } from "./plan.ts";
import { type Evidence, recordGaps } from "./record-gaps.ts";
import type { Staff } from "./staff.ts";

/** Who answers for what: the matrix by posts, and its gaps. */
export function responsibilities(plan: Plan, staff: Staff, evidence: Evidence): Pick<Responsibility, "posts" | "gaps"> {
  const { goals = [], tasks = [], posts = [], areas = [] } = plan;
  const people = new Map(staff.people.map(({ id, posts: held }) => [id, held]));
  const known = new Set([...staff.posts, ...posts.map(({ id }) => id)]);
  const duties = posts.flatMap(({ id, duties: own = [] }) => own.map((duty) => ({ post: id, duty })));
  const owners = new Map(areaOwners(plan, staff).map(({ area, owners: own }) => [area, own]));
  const named = [
    ...[...tasks, ...goals].flatMap(({ id, owner }) => (owner === undefined ? [] : [{ of: id, owner }])),
    ...goals.flatMap(({ id, shares = [] }) => shares.map(({ owner }) => ({ of: id, owner }))),
    ...areas.flatMap(({ area, owner }) => (owner === undefined ? [] : [{ of: area, owner }])),
    ...posts.map(({ id }) => ({ of: id, owner: id })),
  ];
  const used = [...new Set(named.map(({ owner }) => owner))].filter((owner) => !people.has(owner)).sort();
  const holders = (post: string) => staff.people.filter(({ posts: held }) => held.includes(post)).length;
  const owned = (list: readonly { readonly id: string; readonly owner?: string | undefined }[], post: string) =>
    list.filter(({ owner }) => owner === post).map(({ id }) => id);
  const usedFor = (post: string) => [...new Set(named.filter(({ owner }) => owner === post).map(({ of }) => of))];
  const gaps: readonly ResponsibilityGap[] = [
    ...tasks
      .filter(({ id, owner }) => owner === undefined && !duties.some(({ duty }) => duty.tasks?.includes(id)))
      .map(({ id }) => ({ gap: "noPost" as const, of: id })),
    ...goals
      .filter(({ id, owner, shares }) => !owner && !shares && !goals.some(({ parent }) => parent === id))
      .map(({ id }) => ({ gap: "noPost" as const, of: id })),
    ...named
      .filter(({ owner }) => !known.has(owner) && !people.has(owner))
      .map(({ of, owner }) => ({ gap: "unknownPost" as const, post: owner, of })),
    ...used
      .filter((post) => known.has(post) && holders(post) === 0)
      .map((post) => ({ gap: "vacantPost" as const, post, of: usedFor(post) })),
    ...areaGaps(plan, staff),
    ...recordGaps(plan, evidence),
  ];
  return {
    posts: [...new Set([...used, ...posts.map(({ id }) => id)])].sort().map((post) => ({
      post,
      holders: holders(post),
      tasks: [
        ...new Set([
          ...owned(tasks, post),
          ...duties.flatMap(({ post: own, duty }) => (own === post ? (duty.tasks ?? []) : [])),
        ]),
      ],
      goals: goals
        .filter(({ owner, shares = [] }) => owner === post || shares.some((share) => share.owner === post))
        .map(({ id }) => id),
      areas: [...owners].filter(([, own]) => own.includes(post)).map(([area]) => area),
      duties: duties.flatMap(({ post: own, duty }) => (own === post ? [duty.text] : [])),
    })),
    gaps: [...gaps],
  };
}
