import type { Text } from "../../text/text.ts";
import type { Sequence } from "../sequence/schema.ts";
import { join, list, type Naming, NOTHING, quoted, say } from "./naming.ts";
import { saySource } from "./say-condition.ts";
import { sayPath, sayScalar } from "./say-path.ts";

type Step = NonNullable<Sequence["steps"]>[number];

/** Says in which order things happen, or where a state may go. */
export function saySequence({ steps, of, state, initial, transitions }: Sequence, naming: Naming): Text {
  if (steps) return saySteps(steps, naming);
  if (!of || state === undefined) return NOTHING;
  const value = (one: string) => sayScalar(one, of.kind, state, naming);
  const begins = initial
    ? say({ zh: "从{states}开始", en: "begins with {states}" }, { states: list(initial.map(value)) })
    : NOTHING;
  const moves = Object.entries(transitions ?? {}).map(([from, next]) =>
    next.length === 0
      ? say({ zh: "{from}之后不再变动", en: "{from} is the end" }, { from: value(from) })
      : say(
          { zh: "{from}之后只能是{next}", en: "after {from} only {next}" },
          { from: value(from), next: list(next.map(value)) },
        ),
  );
  return say(
    { zh: "{of}的{state}按规定流转：{moves}", en: "{state} of {of} moves as allowed: {moves}" },
    {
      of: saySource(of, naming),
      state: sayPath(of.kind, state, naming),
      moves: join([begins, ...moves], { zh: "，", en: ", " }),
    },
  );
}

/** Steps that are values of one column of one kind are said by these values alone. */
function saySteps(steps: readonly Step[], naming: Naming): Text {
  const optional = (step: Step) => (step.optional ? { zh: "（可省）", en: " (optional)" } : NOTHING);
  const column = commonColumn(steps);
  const said = steps.map((step) => {
    const name = column
      ? sayScalar(valueIn(step, column) ?? "", step.of.kind, column, naming)
      : saySource(step.of, naming);
    return say({ zh: "{name}{optional}", en: "{name}{optional}" }, { name, optional: optional(step) });
  });
  const order = join(said, { zh: "→", en: " → " });
  const kind = steps[0]?.of.kind ?? "";
  if (column === undefined) return say({ zh: "依次办理：{order}", en: "in this order: {order}" }, { order });
  return say(
    { zh: "{of}的{column}依次为：{order}", en: "{column} of {of} in this order: {order}" },
    { of: quoted(naming.kind(kind)), column: sayPath(kind, column, naming), order },
  );
}

function commonColumn(steps: readonly Step[]): string | undefined {
  const [column, ...others] = Object.keys(steps[0]?.of.where ?? {});
  const kind = steps[0]?.of.kind;
  if (column === undefined || others.length > 0) return undefined;
  return steps.every((step) => step.of.kind === kind && valueIn(step, column) !== undefined) ? column : undefined;
}

function valueIn({ of }: Step, column: string): string | number | boolean | undefined {
  const where = of.where ?? {};
  const test = where[column];
  if (Object.keys(where).length !== 1 || !test || Object.keys(test).length !== 1) return undefined;
  return typeof test.equals === "object" ? undefined : test.equals;
}
