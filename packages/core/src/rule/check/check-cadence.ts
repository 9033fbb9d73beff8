import { phrase } from "../../model/phrase.ts";
import type { Problem } from "../../model/problem.ts";
import type { Cadence } from "../../requirement/cadence/schema.ts";
import type { Catalogue } from "./catalogue.ts";
import { checkPath } from "./check-path.ts";
import { checkEach, keyLength, referredKind } from "./check-register.ts";
import { checkKeyLength, checkSource } from "./check-source.ts";

/** Checks a cadence: its source, and that the source's key fits the keys to cover. */
export function checkCadence(catalogue: Catalogue, at: string, { of, each, every }: Cadence): readonly Problem[] {
  const length = keyLength(catalogue, each);
  const reason = phrase(each === undefined ? "noEach" : "keysOfEach");
  return [
    ...checkSource(catalogue, `${at}.of`, of),
    ...checkEach(catalogue, `${at}.each`, each),
    ...(length === undefined ? [] : checkKeyLength(`${at}.of`, of, length, reason)),
    ...(every.unit === "steps" ? checkSteps(catalogue, at, every.since, each) : []),
  ];
}

// The years are counted from a day of the row that each key refers to.
function checkSteps(catalogue: Catalogue, at: string, since: string, each: Cadence["each"]): readonly Problem[] {
  const kind = each !== undefined && "register" in each ? referredKind(catalogue, each.register) : undefined;
  if (kind !== undefined) return checkPath(catalogue, `${at}.every.since`, kind, since, ["day", "instant"]);
  return [
    {
      code: "incomplete",
      path: `${at}.each`,
      found: phrase("noKindedRegister"),
      expected: phrase("registerForSteps", { since }),
    },
  ];
}
