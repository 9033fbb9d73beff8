import type { Goal, Task } from "@houqin/core";
import type { Line, Said } from "./office-document.ts";
import { plainLine, plainLines } from "./plain-lines.ts";
import { linesOf, type Scribe } from "./scribe.ts";
import { written } from "./written-words.ts";

/** Where a document tells of a goal or task: under which number, and as which item of a section. */
interface Mention {
  readonly marker: string;
  readonly stands?: readonly (string | number)[];
}

/** Writes a goal where the plan tells it; one that the plan does not have is called by its id. */
export function goalLines(id: string, { marker, stands }: Mention, scribe: Scribe): readonly Line[] {
  const { plan, asks } = scribe;
  const index = plan.goals?.findIndex((each) => each.id === id) ?? -1;
  const goal = plan.goals?.[index];
  if (goal === undefined) return [{ style: "item", text: `${marker}${id}` }];
  const owners = [...(goal.owner === undefined ? [] : [goal.owner]), ...(goal.shares ?? []).map(({ owner }) => owner)];
  const said = { at: ["goals", index, "text"], stands, before: marker };
  return itemLines(goal.text, asks.goal(goal) ?? id, owners, said, scribe);
}

/** Writes a task where the plan tells it: by its own words, else by what it asks. */
export function taskLines(id: string, { marker, stands }: Mention, scribe: Scribe): readonly Line[] {
  const { plan, asks } = scribe;
  const index = plan.tasks?.findIndex((each) => each.id === id) ?? -1;
  const task = plan.tasks?.[index];
  if (task === undefined) return [{ style: "item", text: `${marker}${id}` }];
  const owners = task.owner === undefined ? [] : [task.owner];
  const said = { at: ["tasks", index, "text"], stands, before: marker };
  return itemLines(task.text ?? "", asks.task(task) ?? id, owners, said, scribe);
}

/** What a goal or task has to say, as one line. */
export function wordsOf(one: Goal | Task, asked: string | undefined): string {
  return plainLine(one.text ?? "") || asked || one.id;
}

function itemLines(
  text: string,
  asked: string,
  owners: readonly string[],
  said: Said,
  scribe: Scribe,
): readonly Line[] {
  const { names, locale } = scribe;
  const called = owners.map(names.owner).map(plainLine);
  const isNamed = called.length > 0 && called.every((name) => name !== "" && text.includes(name));
  const after = called.length === 0 || isNamed ? "" : written("owner", locale, { owners: called });
  const apart = after !== "" && locale === "en" ? ` ${after}` : after;
  if (plainLines(text).length > 0) return linesOf("item", text, { ...said, after: apart });
  return [{ style: "item", text: `${said.before ?? ""}${asked}${apart}` }];
}
