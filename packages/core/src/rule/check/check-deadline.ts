import type { EntryKind } from "../../model/entry-kind.ts";
import { phrase } from "../../model/phrase.ts";
import type { Problem } from "../../model/problem.ts";
import type { Deadline, Lag } from "../../requirement/deadline/schema.ts";
import { checkPath, momentTypes } from "./check-path.ts";
import { checkEach, checkRegisterName, keyLength } from "./check-register.ts";
import { checkBound, checkKeyLength, checkSource } from "./check-source.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Checks a deadline: anchor, answer, lags, and that the answer's key is the anchor's and then each's. */
export function checkDeadline(vocabulary: Vocabulary, at: string, requirement: Deadline): readonly Problem[] {
  const { anchor, by, each, after, before, earliest } = requirement;
  const kind = "of" in anchor ? vocabulary.kinds.get(anchor.of.kind) : undefined;
  const lags = Object.entries({ after, before, earliest });
  return [
    ...checkAnchor(vocabulary, `${at}.anchor`, anchor),
    ...checkSource(vocabulary, `${at}.by`, by),
    ...checkEach(vocabulary, `${at}.each`, each),
    ...checkJoin(vocabulary, at, requirement),
    ...lags.flatMap(([name, lag]) =>
      lag === undefined ? [] : checkLag(vocabulary, `${at}.${name}`, kind, lag, "of" in anchor),
    ),
    ...((after === undefined) === (before === undefined)
      ? [
          {
            code: "incomplete",
            path: at,
            found: phrase(after === undefined ? "neitherWay" : "bothWays"),
            expected: phrase("oneWay"),
          },
        ]
      : []),
  ];
}

function checkAnchor(vocabulary: Vocabulary, at: string, anchor: Deadline["anchor"]): readonly Problem[] {
  if ("endOf" in anchor) return checkRegisterName(vocabulary, `${at}.endOf`, anchor.endOf);
  if (!("of" in anchor)) return [];
  const path = anchor.at;
  return checkSource(vocabulary, `${at}.of`, anchor.of, (kind) =>
    path === undefined ? [] : checkPath(vocabulary, `${at}.at`, kind, path, momentTypes),
  );
}

function checkJoin(vocabulary: Vocabulary, at: string, { anchor, by, each }: Deadline): readonly Problem[] {
  const own =
    "of" in anchor
      ? (anchor.of.key?.length ?? 1)
      : "endOf" in anchor
        ? vocabulary.registers.get(anchor.endOf)?.key.length
        : 0;
  const more = keyLength(vocabulary, each);
  if (own === undefined || more === undefined) return [];
  return checkKeyLength(`${at}.by`, by, own + more, phrase(each === undefined ? "anchorKey" : "anchorAndEach"));
}

function checkLag(
  vocabulary: Vocabulary,
  at: string,
  kind: EntryKind | undefined,
  lag: Lag,
  ofEntry: boolean,
): readonly Problem[] {
  const bound = "hours" in lag ? lag.hours : "days" in lag ? lag.days : lag.workdays;
  // An unknown anchor kind is told once, at the anchor.
  return ofEntry && kind === undefined ? [] : checkBound(vocabulary, at, kind, bound);
}
