import type { Load, WeekLoad } from "../model/load.ts";
import { unitId, unitIndex } from "../time/calendar-unit.ts";
import { parseDay } from "../time/civil.ts";
import type { Plan } from "./plan.ts";
import type { PlanPost } from "./plan-post.ts";

/** One thing due, as far as load goes. */
export interface Chore {
  /** Civil time by which it must be done; itself too late. */
  readonly due: string;
  readonly posts: readonly string[];
  /** The tasks of the plan that ask for it. */
  readonly tasks: readonly string[];
}

/** What a post can do in a week. */
export type Capacity = NonNullable<PlanPost["capacity"]>;

/**
 * Adds up what is due by post and week (ISO weeks, by the day before the due time). What a post can do is told by the plan; `capacities` goes
 * before it.
 */
export function loadsOf(
  { tasks = [], posts = [] }: Plan,
  chores: readonly Chore[],
  capacities: Readonly<Record<string, Capacity>>,
): Pick<Load, "posts" | "unassigned"> {
  const minutes = new Map(tasks.map((task) => [task.id, task.minutes]));
  const byPost = new Map<string, Map<string, WeekLoad>>();
  for (const chore of chores) {
    const times = chore.tasks.flatMap((task) => minutes.get(task) ?? []);
    for (const post of chore.posts) {
      const weeks = byPost.get(post) ?? new Map<string, WeekLoad>();
      byPost.set(post, weeks);
      const week = weekOf(chore.due);
      const known = weeks.get(week) ?? { week, items: 0, minutes: 0, untimed: 0, over: false };
      weeks.set(week, {
        ...known,
        items: known.items + 1,
        // One entry does them all, so that the longest tells how long it takes.
        minutes: known.minutes + Math.max(0, ...times),
        untimed: known.untimed + (times.length === 0 ? 1 : 0),
      });
    }
  }
  return {
    posts: [...byPost]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([post, weeks]) => {
        const capacity = capacities[post] ?? posts.find(({ id }) => id === post)?.capacity ?? {};
        const { perWeek, minutesPerWeek } = capacity;
        const inOrder = [...weeks.values()].sort((a, b) => (a.week < b.week ? -1 : 1));
        const judged = inOrder.map((week) => ({ ...week, over: isOver(week, capacity) }));
        return {
          post,
          ...(perWeek === undefined ? {} : { perWeek }),
          ...(minutesPerWeek === undefined ? {} : { minutesPerWeek }),
          weeks: judged,
          overloaded: judged.some(({ over }) => over),
        };
      }),
    unassigned: chores.filter((chore) => chore.posts.length === 0).length,
  };
}

function isOver({ items, minutes }: WeekLoad, { perWeek, minutesPerWeek }: Capacity): boolean {
  return (perWeek !== undefined && items > perWeek) || (minutesPerWeek !== undefined && minutes > minutesPerWeek);
}

/** A due time of 00:00 belongs to the day before. */
function weekOf(due: string): string {
  const day = parseDay(due.slice(0, 10)) ?? 0;
  return unitId("week", unitIndex("week", due.endsWith("T00:00") ? day - 1 : day));
}
