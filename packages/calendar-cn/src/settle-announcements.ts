import { fieldProblems, HouqinError, type Problem, phrase } from "@houqin/core";
import { announced } from "./announced.ts";
import { Announcement } from "./announcement.ts";
import { announcementMistakes } from "./announcement-mistakes.ts";
import { LAST_YEAR } from "./years.ts";

const first = announced[0]?.year ?? LAST_YEAR;
const last = announced.at(-1)?.year ?? first;

/**
 * Joins the built-in announcements with those that an app gives; a year given anew replaces the built-in one.
 *
 * Throws one HouqinError that lists every mistake: wrong shape, a year twice or with a gap before it, and all that
 * {@link announcementMistakes} finds.
 */
export function settleAnnouncements(given: readonly unknown[]): readonly Announcement[] {
  const problems: Problem[] = [];
  const years = new Map(announced.map((announcement) => [announcement.year, announcement]));
  const seen = new Set<number>();
  for (const [index, unread] of given.entries()) {
    const path = `announcements.${index}`;
    const read = Announcement.safeParse(unread);
    if (!read.success) {
      problems.push(...fieldProblems(read.error, unread, path));
      continue;
    }
    const { year } = read.data;
    const wrongYear = (expected: Problem["expected"]) =>
      problems.push({ code: "bad-notice", path: `${path}.year`, found: year, expected });
    if (year < first || year > LAST_YEAR) {
      wrongYear(phrase("noticeYear", { first, last: LAST_YEAR }));
      continue;
    }
    if (seen.has(year)) wrongYear(phrase("noticeOnce"));
    seen.add(year);
    problems.push(...announcementMistakes(read.data, path));
    years.set(year, read.data);
  }
  for (const year of seen) {
    if (year <= last || years.has(year - 1)) continue;
    const expected = phrase("noticeBefore", { missing: year - 1 });
    problems.push({ code: "bad-notice", path: "announcements", found: year, expected });
  }
  if (problems.length > 0) throw new HouqinError("bad-announcements", problems);
  return [...years.values()].sort((a, b) => a.year - b.year);
}
