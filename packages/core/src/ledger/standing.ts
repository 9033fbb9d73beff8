import { levelAt, nextTurn, stepAt } from "./course.ts";
import type { Dictionary } from "./dictionary.ts";
import type { KeyCode } from "./key.ts";
import type { Course } from "./registers.ts";
import { NEVER } from "./table.ts";

/** Which keys of a register stand above 0 at a minute, in order of their text. */
export type Standing = (minute: number) => readonly KeyCode[];

const NONE: readonly KeyCode[] = Object.freeze([]);

/**
 * Settles the standing keys of a register as it is now. Between two minutes at which some key rises or falls they are the same, so they
 * are listed once for each such stretch that is asked for.
 */
export function standing(words: Dictionary, courses: Iterable<readonly [KeyCode, Course]>): Standing {
  const ordered = [...courses].map(([key, course]) => ({ key, course, text: words.text(key) }));
  ordered.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  const turns = [...new Set(ordered.flatMap(({ course }) => flips(course)))].sort((a, b) => a - b);
  const listed = new Map<number, readonly KeyCode[]>();
  return (minute) => {
    const stretch = stepAt(turns, minute);
    if (stretch < 0) return NONE;
    const known = listed.get(stretch);
    if (known) return known;
    const keys = ordered.filter(({ course }) => levelAt(course, turns[stretch] as number) > 0).map(({ key }) => key);
    listed.set(stretch, Object.freeze(keys));
    return keys;
  };
}

/** The minutes at which a level rises above 0, or stops being so. */
function flips(course: Course): readonly number[] {
  const found: number[] = [];
  let stood = false;
  for (let minute = nextTurn(course, Number.NEGATIVE_INFINITY); minute < NEVER; minute = nextTurn(course, minute)) {
    const stands = levelAt(course, minute) > 0;
    if (stands !== stood) found.push(minute);
    stood = stands;
  }
  return found;
}
