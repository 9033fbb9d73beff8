import { phrase } from "../../model/phrase.ts";
import type { Problem } from "../../model/problem.ts";
import { atSomeSite } from "../../requirement/by-site.ts";
import type { Cadence } from "../../requirement/cadence/schema.ts";
import { checkPath } from "./check-path.ts";
import { checkEach, keyLength, referredKind } from "./check-register.ts";
import { checkKeyLength, checkSource } from "./check-source.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Checks a cadence: its source, and that the source's key fits the keys to cover. */
export function checkCadence(vocabulary: Vocabulary, at: string, cadence: Cadence): readonly Problem[] {
  const { of, each, every } = cadence;
  const length = keyLength(vocabulary, each);
  const reason = phrase(each === undefined ? "noEach" : "keysOfEach");
  return [
    ...checkSource(vocabulary, `${at}.of`, of),
    ...checkEach(vocabulary, `${at}.each`, each),
    ...(length === undefined ? [] : checkKeyLength(`${at}.of`, of, length, reason)),
    ...atSomeSite(every).flatMap((one) => (one.unit === "steps" ? checkSteps(vocabulary, at, one.since, each) : [])),
    ...checkDraw(at, cadence),
  ];
}

// A drawn day that goes or falls together with another would break what the draw guarantees.
function checkDraw(at: string, { every, onNonWorkday = "keep" }: Cadence): readonly Problem[] {
  if (onNonWorkday === "keep" || !atSomeSite(every).some(({ unit }) => unit === "random")) return [];
  return [
    {
      code: "shifted-draw",
      path: `${at}.onNonWorkday`,
      found: onNonWorkday,
      expected: phrase("workdayDraw"),
    },
  ];
}

// The years are counted from a day of the row that each key refers to.
function checkSteps(vocabulary: Vocabulary, at: string, since: string, each: Cadence["each"]): readonly Problem[] {
  const kind = each !== undefined && "register" in each ? referredKind(vocabulary, each.register) : undefined;
  if (kind !== undefined) return checkPath(vocabulary, `${at}.every.since`, kind, since, ["day", "instant"]);
  return [
    {
      code: "incomplete",
      path: `${at}.each`,
      found: phrase("noKindedRegister"),
      expected: phrase("registerForSteps", { since }),
    },
  ];
}
