import type { EntryKind } from "../model/entry-kind.ts";
import { frozen } from "../model/frozen.ts";
import { HouqinError } from "../model/houqin-error.ts";
import { phrase } from "../model/phrase.ts";
import type { Problem } from "../model/problem.ts";
import { Site } from "../model/site.ts";
import { unknownName } from "../rule/unknown-name.ts";
import { isZone } from "../time/zone.ts";
import { zodProblems } from "./zod-problems.ts";

/** Reads a site file; throws a HouqinError with every mistake in its form, its time zone and the kinds that it says it keeps. */
export function readSite(input: unknown, kinds: ReadonlyMap<string, EntryKind>): Site {
  const parsed = Site.safeParse(input);
  if (!parsed.success) throw new HouqinError("bad-site", zodProblems("site", parsed.error, input));
  const { keeps = [], timeZone } = parsed.data;
  const problems: Problem[] = keeps.flatMap(({ kind }, index) =>
    kinds.has(kind)
      ? []
      : [unknownName("unknown-kind", `site.keeps.${index}.kind`, kind, phrase("entryKind"), kinds.keys())],
  );
  if (!isZone(timeZone)) {
    problems.push({
      code: "bad-zone",
      path: "site.timeZone",
      found: timeZone,
      expected: phrase("zone"),
    });
  }
  if (problems.length > 0) throw new HouqinError("bad-site", problems);
  return frozen(parsed.data);
}
