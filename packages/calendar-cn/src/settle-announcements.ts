import type * as z from "zod";
import { announced } from "./announced.ts";
import { Announcement } from "./announcement.ts";
import { announcementMistakes } from "./announcement-mistakes.ts";
import { LAST_YEAR } from "./years.ts";

const first = announced[0]?.year ?? LAST_YEAR;
const last = announced.at(-1)?.year ?? first;

/**
 * Joins the built-in announcements with those that an app gives; a year given anew replaces the built-in one.
 *
 * Throws one error that lists every mistake: wrong shape, a year twice or with a gap before it, and all that
 * {@link announcementMistakes} finds.
 */
export function settleAnnouncements(given: readonly unknown[]): readonly Announcement[] {
  const mistakes: string[] = [];
  const years = new Map(announced.map((announcement) => [announcement.year, announcement]));
  const seen = new Set<number>();
  for (const [index, unread] of given.entries()) {
    const place = `announcements[${index}]`;
    const read = Announcement.safeParse(unread);
    if (!read.success) {
      mistakes.push(...read.error.issues.map((issue) => describeIssue(place, unread, issue)));
      continue;
    }
    const { year } = read.data;
    if (year < first || year > LAST_YEAR) {
      mistakes.push(`${place}.year: found ${year}, expected a year from ${first} to ${LAST_YEAR}`);
      continue;
    }
    if (seen.has(year)) mistakes.push(`${place}.year: found ${year} a second time, expected each year once`);
    seen.add(year);
    mistakes.push(...announcementMistakes(read.data).map((mistake) => `${place} (${year}) ${mistake}`));
    years.set(year, read.data);
  }
  for (const year of seen) {
    if (year > last && !years.has(year - 1)) {
      mistakes.push(`announcements: found ${year} without ${year - 1}, expected no gap after ${last}`);
    }
  }
  if (mistakes.length > 0) throw new Error(`china(): cannot use the announcements given\n- ${mistakes.join("\n- ")}`);
  return [...years.values()].sort((a, b) => a.year - b.year);
}

function describeIssue(place: string, unread: unknown, issue: z.core.$ZodIssue): string {
  const path = issue.path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  const found = JSON.stringify(issue.path.reduce(member, unread)) ?? "nothing";
  return `${place}${path}: found ${found.length > 60 ? `${found.slice(0, 60)}…` : found}, ${issue.message}`;
}

function member(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
