import { Edition } from "../model/edition.ts";
import { HouqinError } from "../model/houqin-error.ts";
import { type Phrase, phrase } from "../model/phrase.ts";
import type { Site } from "../model/site.ts";
import { type SettleInput, type Settlement, settle } from "../rule/settle.ts";

/** The settlement for a site: under the engine's own edition, else under the one that the site pins, else with every rule. */
export type SettlementFor = (site?: Pick<Site, "edition">) => Settlement;

/** Settles what an engine was told, once for each edition that is asked for. An edition of the engine's own must be that of its sites. */
export function editions(input: SettleInput): SettlementFor {
  const own = settle(input);
  const pinned = new Map<string, Settlement>();
  return ({ edition } = {}) => {
    if (edition === undefined || edition === input.edition) return own;
    if (input.edition !== undefined) throw badEdition(edition, phrase("sameEdition", { edition: input.edition }));
    if (!Edition.safeParse(edition).success) throw badEdition(edition, phrase("edition"));
    const known = pinned.get(edition) ?? settle({ ...input, edition });
    pinned.set(edition, known);
    return known;
  };
}

function badEdition(found: string, expected: Phrase): HouqinError {
  return new HouqinError("bad-edition", [{ code: "bad-edition", path: "site.edition", found, expected }]);
}
