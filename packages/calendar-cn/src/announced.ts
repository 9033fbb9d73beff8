import type { Announcement } from "./announcement.ts";
import { arrangements } from "./tables/arrangements.ts";

/** The arrangements that come with this package, one a year without a gap, amendments worked in. */
export const announced: readonly Announcement[] = Object.entries(arrangements).map(([year, blocks]) => ({
  year: Number(year),
  holidays: blocks.map(([id, from, through, ...makeUp]) => ({ id, from, through, makeUp })),
}));
