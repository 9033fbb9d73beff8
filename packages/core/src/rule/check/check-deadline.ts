import type { EntryKind } from "../../model/entry-kind.ts";
import { phrase } from "../../model/phrase.ts";
import type { Problem } from "../../model/problem.ts";
import type { Deadline, Lag } from "../../requirement/deadline/schema.ts";
import type { Catalogue } from "./catalogue.ts";
import { checkPath, momentTypes } from "./check-path.ts";
import { checkEach, checkRegisterName, keyLength } from "./check-register.ts";
import { checkBound, checkKeyLength, checkSource } from "./check-source.ts";

/** Checks a deadline: anchor, answer, lags, and that the answer's key is the anchor's and then each's. */
export function checkDeadline(catalogue: Catalogue, at: string, requirement: Deadline): readonly Problem[] {
  const { anchor, by, each, after, before, earliest } = requirement;
  const kind = "of" in anchor ? catalogue.kinds.get(anchor.of.kind) : undefined;
  const lags = Object.entries({ after, before, earliest });
  return [
    ...checkAnchor(catalogue, `${at}.anchor`, anchor),
    ...checkSource(catalogue, `${at}.by`, by),
    ...checkEach(catalogue, `${at}.each`, each),
    ...checkJoin(catalogue, at, requirement),
    ...lags.flatMap(([name, lag]) =>
      lag === undefined ? [] : checkLag(catalogue, `${at}.${name}`, kind, lag, "of" in anchor),
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

function checkAnchor(catalogue: Catalogue, at: string, anchor: Deadline["anchor"]): readonly Problem[] {
  if ("endOf" in anchor) return checkRegisterName(catalogue, `${at}.endOf`, anchor.endOf);
  if (!("of" in anchor)) return [];
  const path = anchor.at;
  return checkSource(catalogue, `${at}.of`, anchor.of, (kind) =>
    path === undefined ? [] : checkPath(catalogue, `${at}.at`, kind, path, momentTypes),
  );
}

function checkJoin(catalogue: Catalogue, at: string, { anchor, by, each }: Deadline): readonly Problem[] {
  const own =
    "of" in anchor
      ? (anchor.of.key?.length ?? 1)
      : "endOf" in anchor
        ? catalogue.registers.get(anchor.endOf)?.key.length
        : 0;
  const more = keyLength(catalogue, each);
  if (own === undefined || more === undefined) return [];
  return checkKeyLength(`${at}.by`, by, own + more, phrase(each === undefined ? "anchorKey" : "anchorAndEach"));
}

function checkLag(
  catalogue: Catalogue,
  at: string,
  kind: EntryKind | undefined,
  lag: Lag,
  ofEntry: boolean,
): readonly Problem[] {
  const bound = "hours" in lag ? lag.hours : "days" in lag ? lag.days : lag.workdays;
  // An unknown anchor kind is told once, at the anchor.
  return ofEntry && kind === undefined ? [] : checkBound(catalogue, at, kind, bound);
}
