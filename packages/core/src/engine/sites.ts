import type { EntryKind } from "../model/entry-kind.ts";
import type { Remark } from "../model/remark.ts";
import type { Site } from "../model/site.ts";
import { mustBeSite, readSite } from "./read-site.ts";

/** The sites of an engine. One that it has read itself is frozen, so what was once found of it holds. */
export interface Sites {
  /** Reads a site file, or throws a HouqinError with every mistake in it. */
  readonly read: (input: unknown) => Site;
  /** Throws a HouqinError for what is no site. */
  readonly mustBe: (site: unknown) => void;
  /** What a site file says that no installed rule understands. */
  readonly remarks: (site: Site) => readonly Remark[];
}

export function sites(kinds: ReadonlyMap<string, EntryKind>, remarksOf: (site: Site) => readonly Remark[]): Sites {
  const own = new WeakMap<object, { remarks: readonly Remark[] | undefined }>();
  return {
    read(input) {
      const site = readSite(input, kinds);
      own.set(site, { remarks: undefined });
      return site;
    },
    mustBe(site) {
      if (typeof site !== "object" || site === null || !own.has(site)) mustBeSite(site);
    },
    remarks(site) {
      const known = own.get(site);
      if (!known) return remarksOf(site);
      known.remarks ??= remarksOf(site);
      return known.remarks;
    },
  };
}
