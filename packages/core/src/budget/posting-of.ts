import type * as z from "zod";
import { budgetDocuments } from "../model/budget-kinds.ts";
import type { Stage } from "../model/budget-posting.ts";
import type { Entry } from "../model/entry.ts";
import { expectedOf } from "../model/expected-of.ts";
import { foundAt } from "../model/found.ts";
import { HouqinError } from "../model/houqin-error.ts";
import { phrase } from "../model/phrase.ts";
import type { Problem } from "../model/problem.ts";
import { digitsOf, toMinor } from "../model/unit-digits.ts";
import { MINUTES_PER_DAY } from "../time/civil.ts";
import { parseInstant } from "../time/instant.ts";
import { coversSpan } from "../time/period-span.ts";
import type { SiteCalendar } from "../time/site-calendar.ts";

const DOCUMENTS: ReadonlySet<string> = new Set(budgetDocuments.map(({ id }) => id));

/** A posting ready to be summed. */
export interface Posting {
  /** The document that yields it; its own id where somebody wrote it by hand. */
  readonly source: string;
  readonly line: string;
  readonly unit: string;
  readonly stage: Stage;
  /** In smallest parts of the unit. */
  readonly amount: bigint;
  readonly chain: string;
  readonly document: string;
  readonly month?: string | undefined;
  readonly day: number;
}

type Written = Pick<Posting, "line" | "unit" | "stage" | "chain" | "document" | "month"> & { readonly amount: number };

/** The postings among entries, and those that documents yield which came without them. */
export function postingsIn(entries: readonly Entry[], calendar: SiteCalendar): readonly Posting[] {
  const written = entries.flatMap((entry) => postingOf(entry, calendar) ?? []);
  const sources = new Set(written.map(({ source }) => source));
  const alone = entries.filter(({ id, kind }) => DOCUMENTS.has(kind) && !sources.has(id));
  return [...written, ...alone.flatMap(postingsOf).flatMap((entry) => postingOf(entry, calendar) ?? [])];
}

/** Reads one entry of kind `budget/posting`; undefined for any other. */
function postingOf(entry: Entry, calendar: SiteCalendar): Posting | undefined {
  if (entry.kind !== "budget/posting") return undefined;
  const { line, unit, stage, amount, chain, document, month } = entry.data as Written;
  const minor = toMinor(amount, unit);
  if (minor === undefined) throw new HouqinError("bad-document", [badAmount(entry, amount, unit)]);
  const cut = entry.id.lastIndexOf("/");
  const source = cut < 0 ? entry.id : entry.id.slice(0, cut);
  return {
    source,
    line,
    unit,
    stage,
    amount: minor,
    chain,
    document,
    month,
    day: dayOf(entry, calendar),
  };
}

/** The day by which an entry counts: the first of what it covers, else that on which it happened. */
export function dayOf(entry: Entry, calendar: SiteCalendar): number {
  const covered = entry.covers === undefined ? undefined : coversSpan(entry.covers, calendar);
  // Entries of a ledger are in civil time of their site; those of anyone else should be, too.
  return Math.floor((covered?.from ?? parseInstant(entry.at, "UTC") ?? 0) / MINUTES_PER_DAY);
}

/**
 * The postings that a budget document yields, as the ledger would write them; none for an entry of another kind. For those who keep
 * documents without a ledger. Throws a HouqinError for a document that is not in order.
 *
 * @example
 * const data = { line: "food", amount: 200, unit: "CNY" };
 * postingsOf({ id: "c1", kind: "budget/commitment", at: "2025-10-08", data }).map(({ id, data }) => `${id} ${data.amount}`);
 * //=> ["c1/available -200", "c1/committed 200"]
 */
export function postingsOf(document: Entry): readonly Entry[] {
  const kind = budgetDocuments.find(({ id }) => id === document.kind);
  const { id, at, covers, recordedAt } = document;
  const wrong = kind?.data.safeParse(document.data).error?.issues ?? [];
  if (wrong.length > 0)
    throw new HouqinError(
      "bad-document",
      wrong.map((issue) => problemOf(document, issue)),
    );
  return (kind?.yields?.entries(document) ?? []).map((yielded): Entry => {
    const span = yielded.covers ?? covers;
    return {
      id: `${id}/${yielded.name}`,
      kind: yielded.kind,
      at: yielded.at ?? at,
      ...(span === undefined ? {} : { covers: span }),
      ...(recordedAt === undefined ? {} : { recordedAt }),
      data: { ...yielded.data },
    };
  });
}

function problemOf({ id, data }: Entry, issue: z.core.$ZodIssue): Problem {
  const path = [id, "data", ...issue.path.map(String)].join(".");
  return { code: "bad-document", path, found: foundAt(data, issue.path), expected: expectedOf(issue) };
}

function badAmount({ id }: Entry, found: number, unit: string): Problem {
  const expected = phrase("fewDecimals", { count: digitsOf(unit) });
  return { code: "bad-document", path: `${id}.data.amount`, found, expected };
}
