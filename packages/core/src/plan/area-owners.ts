import type { ResponsibilityGap } from "../model/responsibility.ts";
import type { Plan } from "./plan.ts";
import type { Staff } from "./staff.ts";

/** An area with all who are said to own it; a person who holds a post that is said to own it as well is no second owner. */
export interface AreaOwners {
  readonly area: string;
  readonly owners: readonly string[];
}

/** The owners of every area, by the plan and by the site file; an area without its own has those of the area that it is part of. */
export function areaOwners({ areas = [] }: Plan, staff: Staff): readonly AreaOwners[] {
  const posts = new Map(staff.people.map(({ id, posts: held }) => [id, held]));
  const said = new Map<string, string[]>();
  const say = (area: string, owner: string | undefined) => {
    if (owner !== undefined) said.set(area, [...(said.get(area) ?? []), owner]);
  };
  for (const { area, owner } of areas) say(area, owner);
  for (const { id, owner } of staff.areas) say(id, owner);
  const parents = new Map(staff.areas.map(({ id, parent }) => [id, parent]));
  const ownersOf = (area: string, depth: number): readonly string[] => {
    const own = [...new Set(said.get(area) ?? [])];
    const parent = parents.get(area);
    if (own.length === 0) return parent === undefined || depth > 32 ? [] : ownersOf(parent, depth + 1);
    return own.filter((owner) => !(posts.get(owner) ?? []).some((post) => own.includes(post)));
  };
  return staff.areas.map(({ id }) => ({ area: id, owners: ownersOf(id, 0) }));
}

/** Areas that nobody or more than one owns, and areas that the plan speaks of and the site does not have. */
export function areaGaps(plan: Plan, staff: Staff): readonly ResponsibilityGap[] {
  const known = new Set(staff.areas.map(({ id }) => id));
  const stray = [
    ...(plan.areas ?? []).map(({ area }) => ({ area, of: plan.id })),
    ...(plan.tasks ?? []).flatMap(({ id, areas = [] }) => areas.map((area) => ({ area, of: id }))),
  ].filter(({ area }) => !known.has(area));
  const owners = areaOwners(plan, staff);
  return [
    ...stray.map((one) => ({ gap: "unknownArea" as const, ...one })),
    ...owners.filter((each) => each.owners.length === 0).map(({ area }) => ({ gap: "noOwner" as const, area })),
    ...owners
      .filter((each) => each.owners.length > 1)
      .map(({ area, owners: all }) => ({ gap: "severalOwners" as const, area, owners: [...all] })),
  ];
}
