import { among } from "../model/expected-of.ts";
import { type Phrase, phrase } from "../model/phrase.ts";
import type { Problem } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import { unknownName } from "../rule/unknown-name.ts";
import { isZone } from "../time/zone.ts";
import { scheduleProblems } from "./schedule-problems.ts";

/** What is wrong with a site of the right form, by itself: its zone and its days and hours. */
export function siteProblems({ timeZone, schedule }: Site): readonly Problem[] {
  const zone = isZone(timeZone) ? [] : [mistake("bad-zone", "site.timeZone", timeZone, phrase("zone"))];
  return [...zone, ...scheduleProblems("site.schedule", schedule)];
}

/** What is wrong with the lists of a site file: ids used twice, spans that end before they begin, and names of no row. */
export function listProblems(site: Site): readonly Problem[] {
  const { areas = [], posts = [], people = [], assets = [], keeps = [] } = site;
  const lists = Object.entries({ areas, posts, people, assets });
  const holders = [...(site.posts ?? []), ...(site.people ?? [])];
  return [
    ...lists.flatMap(([name, rows]) => rowProblems(`site.${name}`, rows)),
    ...areas.flatMap(({ parent, owner }, index) => [
      ...named(`site.areas.${index}.parent`, parent, areas, "siteArea"),
      ...named(`site.areas.${index}.owner`, owner, holders.length > 0 ? holders : undefined, "postOrPerson"),
    ]),
    ...people.flatMap(({ post, posts: several = [] }, index) => [
      ...named(`site.people.${index}.post`, post, site.posts, "sitePost"),
      ...several.flatMap((each, place) => named(`site.people.${index}.posts.${place}`, each, site.posts, "sitePost")),
    ]),
    ...assets.flatMap(({ area, parent }, index) => [
      ...named(`site.assets.${index}.area`, area, site.areas, "siteArea"),
      ...named(`site.assets.${index}.parent`, parent, assets, "siteAsset"),
    ]),
    ...keeps.flatMap(({ areas: kept = [] }, index) =>
      kept.flatMap((each, place) => named(`site.keeps.${index}.areas.${place}`, each, site.areas, "siteArea")),
    ),
    ...circles("site.areas", areas),
    ...circles("site.assets", assets),
  ];
}

interface ListRow {
  readonly id: string;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly parent?: string | undefined;
}

function rowProblems(at: string, rows: readonly ListRow[]): readonly Problem[] {
  return rows.flatMap(({ id, from, until }, index) => [
    ...(rows.findIndex((row) => row.id === id) < index
      ? [mistake("duplicate-id", `${at}.${index}.id`, id, phrase("idOnce"))]
      : []),
    ...(from !== undefined && until !== undefined && until < from
      ? [mistake("bad-span", `${at}.${index}.until`, until, phrase("dayNotBefore", { day: from }))]
      : []),
  ]);
}

/** A site that does not list what a name stands for is free to use any. */
function named(
  path: string,
  name: string | undefined,
  rows: readonly ListRow[] | undefined,
  expected: "siteArea" | "sitePost" | "siteAsset" | "postOrPerson",
): readonly Problem[] {
  if (name === undefined || rows === undefined || rows.some(({ id }) => id === name)) return [];
  const ids = rows.map(({ id }) => id);
  return [unknownName("unknown-row", path, name, ids.length <= 5 ? among(ids) : phrase(expected), ids)];
}

function circles(at: string, rows: readonly ListRow[]): readonly Problem[] {
  const parents = new Map(rows.map(({ id, parent }) => [id, parent]));
  return rows.flatMap(({ id }, index) => {
    const seen: string[] = [];
    for (let next = parents.get(id); next !== undefined && !seen.includes(next); next = parents.get(next))
      seen.push(next);
    if (!seen.includes(id)) return [];
    return [mistake("parent-circle", `${at}.${index}.parent`, parents.get(id) ?? id, phrase("noParentCircle"))];
  });
}

function mistake(code: string, path: string, found: string, expected: Phrase): Problem {
  return { code, path, found, expected };
}
