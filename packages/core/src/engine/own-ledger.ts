import { canonicalJson } from "../model/canonical-json.ts";
import { type Found, foundOf } from "../model/found.ts";
import { HouqinError } from "../model/houqin-error.ts";
import { type Phrase, phrase } from "../model/phrase.ts";
import type { Site } from "../model/site.ts";
import type { Asked } from "./asked.ts";
import type { EngineBase } from "./base.ts";
import { type Ledger, ledgerOf, STORE } from "./ledger.ts";

/** The ledger that was handed in, or one made of the entries; throws a HouqinError for a ledger of another engine or site. */
export function ownLedger(
  { kinds, calendarOf, sites }: EngineBase,
  { site, ledger, entries: given }: Pick<Asked, "site" | "ledger" | "entries">,
): Ledger {
  sites.mustBe(site);
  if (ledger !== undefined && given !== undefined) {
    throw wrongRecords("entries", phrase("both", { names: ["entries", "ledger"] }), phrase("entriesOrLedger"));
  }
  if (ledger === undefined) {
    if (given === undefined) throw wrongRecords("entries", phrase("nothing"), phrase("entriesOrLedger"));
    return ledgerOf(kinds, calendarOf(site), { site, entries: given });
  }
  if (typeof ledger !== "object" || ledger === null || !(STORE in ledger)) {
    throw wrongRecords("ledger", foundOf(ledger), phrase("madeLedger"));
  }
  if (ledger[STORE].kinds !== kinds) throw foreign(phrase("foreignLedger"), phrase("ownLedger"));
  if (!sameSite(ledger.site, site)) {
    throw foreign(
      phrase("ledgerOf", { site: ledger.site.id, zone: ledger.site.timeZone }),
      phrase("ledgerFor", { site: site.id, zone: site.timeZone }),
    );
  }
  return ledger;
}

/** The same, or an empty one: what a plan asks for, and when, can be told before anything is recorded. */
export function plannedLedger(base: EngineBase, asked: Pick<Asked, "site" | "ledger" | "entries">): Ledger {
  const { site, ledger, entries } = asked;
  return ownLedger(base, ledger === undefined && entries === undefined ? { site, entries: [] } : asked);
}

function wrongRecords(path: string, found: Found, expected: Phrase): HouqinError {
  return new HouqinError("bad-records", [{ code: "bad-records", path, found, expected }]);
}

function foreign(found: Phrase, expected: Phrase): HouqinError {
  return new HouqinError("foreign-ledger", [{ code: "foreign-ledger", path: "ledger", found, expected }]);
}

/** Whether a ledger's times and slots were read as this site would read them. */
function sameSite(a: Site, b: Site): boolean {
  return (
    a === b || (a.id === b.id && a.timeZone === b.timeZone && canonicalJson(a.schedule) === canonicalJson(b.schedule))
  );
}
