import type { EntryKind } from "../../model/entry-kind.ts";
import { among } from "../../model/expected-of.ts";
import { phrase } from "../../model/phrase.ts";
import type { Problem } from "../../model/problem.ts";
import type { Sequence } from "../../requirement/sequence/schema.ts";
import { unknownName } from "../unknown-name.ts";
import { checkPath } from "./check-path.ts";
import { checkKeyLength, checkSource } from "./check-source.ts";
import { columnAt } from "./column-at.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Checks a sequence: steps with one key, or a state with transitions between values that it can have. */
export function checkSequence(vocabulary: Vocabulary, at: string, requirement: Sequence): readonly Problem[] {
  const { steps, of, state } = requirement;
  if (steps !== undefined && of === undefined) return checkSteps(vocabulary, at, steps);
  if (steps !== undefined || of === undefined || state === undefined) {
    const found = phrase(steps === undefined ? "neitherInFull" : "stepsAndState");
    return [{ code: "incomplete", path: at, found, expected: phrase("stepsOrState") }];
  }
  return checkSource(vocabulary, `${at}.of`, of, (kind) => [
    ...checkPath(vocabulary, `${at}.state`, kind, state, ["text"]),
    ...checkStates(vocabulary, at, kind, state, requirement),
  ]);
}

function checkSteps(vocabulary: Vocabulary, at: string, steps: NonNullable<Sequence["steps"]>): readonly Problem[] {
  const length = steps[0]?.of.key?.length ?? 0;
  const ids = steps.map(({ id }) => id);
  return [
    ...steps.flatMap(({ of }, index) => [
      ...checkSource(vocabulary, `${at}.steps.${index}.of`, of),
      ...checkKeyLength(`${at}.steps.${index}.of`, of, length, phrase("firstStepKey")),
    ]),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((found) => ({ code: "duplicate-id", path: `${at}.steps`, found, expected: phrase("everyStepOnce") })),
  ];
}

function checkStates(
  vocabulary: Vocabulary,
  at: string,
  kind: EntryKind,
  state: string,
  { initial, transitions }: Sequence,
): readonly Problem[] {
  if (transitions === undefined)
    return [{ code: "incomplete", path: at, found: phrase("stateAlone"), expected: phrase("stateAndTransitions") }];
  const values = columnAt(vocabulary.kinds, kind, state)?.values;
  if (values === undefined) return [];
  const named = new Set([...(initial ?? []), ...Object.keys(transitions), ...Object.values(transitions).flat()]);
  return [...named]
    .filter((one) => !values.includes(one))
    .map((one) => unknownName("wrong-value", `${at}.transitions`, one, among(values), values));
}
