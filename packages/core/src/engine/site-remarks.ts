import { type Phrase, phrase } from "../model/phrase.ts";
import type { Remark } from "../model/remark.ts";
import type { Site } from "../model/site.ts";
import { contains } from "../rule/basis.ts";
import type { KnownNames } from "../rule/known-names.ts";
import type { Settlement } from "../rule/settle.ts";
import { unknownName } from "../rule/unknown-name.ts";

/**
 * What a site file says that no installed rule understands, each name once. A site may well have areas, assets and posts of its own kind;
 * but where a name was only mistyped, its duties would vanish without a word.
 */
export function siteRemarks(
  { known, settlement }: { readonly known: KnownNames; readonly settlement: Settlement },
  site: Site,
): readonly Remark[] {
  const { areas = [], assets = [], posts = [], edition } = site;
  const remarks: Remark[] = [];
  const tell = (
    list: "areas" | "assets",
    field: string,
    written: readonly (string | undefined)[],
    expected: Phrase,
  ) => {
    const names = list === "areas" ? known.areaKinds : known.assetCategories;
    for (const name of new Set(written)) {
      if (name === undefined || names.has(name)) continue;
      const path = `site.${list}.${written.indexOf(name)}.${field}`;
      const count = written.filter((each) => each === name).length;
      remarks.push({ ...unknownName("unknown-category", path, name, expected, names), count, entries: [] });
    }
  };
  if (!known.siteKinds.has(site.kind)) {
    const expected = phrase("siteKind", { names: [...known.siteKinds] });
    const remark = unknownName("unknown-category", "site.kind", site.kind, expected, known.siteKinds);
    remarks.push({ ...remark, count: 1, entries: [] });
  }
  const [areaKinds, categories] = [areas.map(({ kind }) => kind), assets.map(({ category }) => category)];
  tell("areas", "kind", areaKinds, phrase("areaKind", { names: [...known.areaKinds] }));
  tell("assets", "category", categories, phrase("assetCategory", { names: [...known.assetCategories] }));
  // Most posts of a site are its own affair: only what looks like one that rules ask for is told.
  const own = new Set(posts.map(({ id }) => id));
  const lacking = [...known.posts].filter((post) => !own.has(post));
  for (const [index, { id }] of posts.entries()) {
    if (known.posts.has(id)) continue;
    const remark = unknownName("unknown-category", `site.posts.${index}.id`, id, phrase("commonPost"), lacking);
    if (remark.didYouMean !== undefined) remarks.push({ ...remark, count: 1, entries: [] });
  }
  const newest = settlement.rules
    .flatMap(({ since, deprecated }) => [since, ...(deprecated ? [deprecated.since] : [])])
    .reduce((last, each) => (contains(each, last) ? each : last), "0.0");
  if (edition !== undefined && !contains(newest, edition)) {
    const problem = {
      code: "later-edition",
      path: "site.edition",
      found: edition,
      expected: phrase("knownEdition", { newest }),
    };
    remarks.push({ ...problem, count: 1, entries: [] });
  }
  return remarks;
}
