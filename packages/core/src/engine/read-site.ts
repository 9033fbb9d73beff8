import type { EntryKind } from "../model/entry-kind.ts";
import { formats, upToDate } from "../model/format.ts";
import { frozen } from "../model/frozen.ts";
import { HouqinError } from "../model/houqin-error.ts";
import { phrase } from "../model/phrase.ts";
import { Site } from "../model/site.ts";
import { unknownName } from "../rule/unknown-name.ts";
import { listProblems, siteProblems } from "./site-problems.ts";
import { zodProblems } from "./zod-problems.ts";

/**
 * Reads a site file; throws a HouqinError with every mistake in its form, its time zone, its days and hours, its lists and what they
 * name, and the kinds that it says it keeps.
 */
export function readSite(given: unknown, kinds: ReadonlyMap<string, EntryKind>): Site {
  const input = upToDate(formats.site, given, "bad-site", "site");
  const parsed = Site.safeParse(input);
  if (!parsed.success) throw new HouqinError("bad-site", zodProblems("site", parsed.error, input, Site));
  const { keeps = [] } = parsed.data;
  const problems = [
    ...keeps.flatMap(({ kind }, index) =>
      kinds.has(kind)
        ? []
        : [unknownName("unknown-kind", `site.keeps.${index}.kind`, kind, phrase("entryKind"), kinds.keys())],
    ),
    ...siteProblems(parsed.data),
    ...listProblems(parsed.data),
  ];
  if (problems.length > 0) throw new HouqinError("bad-site", problems);
  return frozen(parsed.data);
}

/** Throws a HouqinError for what is no site, whoever made it; what its lists name is only checked where it is read. */
export function mustBeSite(site: unknown): void {
  const parsed = Site.safeParse(site);
  const problems = parsed.success ? siteProblems(parsed.data) : zodProblems("site", parsed.error, site, Site);
  if (problems.length > 0) throw new HouqinError("bad-site", problems);
}
