import type { ResponsibilityGap } from "../model/responsibility.ts";
import type { Plan } from "./plan.ts";

/** What tells of tasks: the kinds of entries that the rules of a task read, and whether a kind is kept. */
export interface Evidence {
  readonly kindsOf: (task: string) => readonly string[];
  readonly isKept: (kind: string) => boolean;
}

/** Tasks and duties that leave no entry, or one of a kind that the site does not keep. A duty that names tasks leaves what they leave. */
export function recordGaps(
  { tasks = [], posts = [] }: Plan,
  { kindsOf, isKept }: Evidence,
): readonly ResponsibilityGap[] {
  const leaves = new Map(tasks.map(({ id, evidence = [] }) => [id, [...new Set([...kindsOf(id), ...evidence])]]));
  const gap = (of: string, kinds: readonly string[], post?: string): readonly ResponsibilityGap[] => {
    const more = post === undefined ? {} : { post };
    if (kinds.length === 0) return [{ gap: "noEntry", of, ...more }];
    const missing = kinds.filter((kind) => !isKept(kind));
    return missing.length === 0 ? [] : [{ gap: "notKept", of, kinds: missing.sort(), ...more }];
  };
  return [
    ...[...leaves].flatMap(([id, kinds]) => gap(id, kinds)),
    ...posts.flatMap(({ id, duties = [] }) =>
      duties.flatMap(({ text, tasks: named = [], evidence = [] }) =>
        named.length > 0 && evidence.length === 0
          ? []
          : gap(text, [...new Set([...named.flatMap((task) => leaves.get(task) ?? []), ...evidence])], id),
      ),
    ),
  ];
}
