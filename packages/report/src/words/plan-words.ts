import type { Plan } from "@houqin/core";

/** Finds what a plan calls its tasks and goals: by their words, where they have some, else by their id; of others it knows nothing. */
export function planWords({
  tasks = [],
  goals = [],
}: Pick<Plan, "tasks" | "goals">): (id: string) => string | undefined {
  const texts = new Map([...tasks, ...goals].map(({ id, text }) => [id, text ?? id]));
  return (id) => texts.get(id);
}
