import type { Entry } from "../model/entry.ts";
import type { Site } from "../model/site.ts";

/** From this day on a row of the site file holds that does not say since when. */
const ALWAYS = "1970-01-01";

/**
 * Turns the rows of a site file into entries of kind `site/area`, `site/post`, `site/person` and `site/asset`, so that joiners, leavers
 * and corrections need no second mechanism.
 */
export function siteEntries(site: Site): readonly Entry[] {
  const { areas = [], posts = [], people = [], assets = [] } = site;
  return [
    ...areas.map((row) => rowEntry("site/area", row)),
    ...posts.map((row) => rowEntry("site/post", row)),
    ...people.map((row) => rowEntry("site/person", row)),
    ...assets.map((row) => rowEntry("site/asset", row)),
  ];
}

function rowEntry(kind: string, row: { readonly id: string; readonly from?: string | undefined }): Entry {
  const { id, from, ...data } = row;
  return { id: `${kind}/${id}`, kind, at: from ?? ALWAYS, subject: id, data };
}
