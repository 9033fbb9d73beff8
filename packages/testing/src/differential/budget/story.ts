import type { Entry } from "@houqin/core";
import { type Draw, draw } from "../../determinism/draw.ts";
import { type Deed, documentOf, trialLines } from "./deed.ts";

/** What happened to a document at a minute of the year: it was written, corrected, or withdrawn. */
export interface Event {
  readonly minute: number;
  readonly document: string;
  /** Absent where it was withdrawn. */
  readonly deed?: Deed;
}

/** A year of a department: what it did, and the entries that it wrote. */
export interface Story {
  readonly events: readonly Event[];
  readonly entries: readonly Entry[];
}

const lineEntries: readonly Entry[] = trialLines.map(({ id, unit }) => ({
  id: `line-${id}`,
  kind: "budget/line",
  at: "2026-01-01",
  subject: id,
  data: { name: id, unit, ...(id === "light" ? { parent: "power" } : {}) },
}));

/** Makes up a year of documents in chains: requests, commitments, partial expenses, receipts, releases, revisions, transfers, corrections, withdrawals. */
export function storyOf(seed: number, length: number): Story {
  const drawn = draw(seed);
  const events: Event[] = [];
  const entries: Entry[] = [...lineEntries];
  const current = new Map<string, Deed>();
  const links = new Map<string, string[]>();
  for (let turn = 0; turn < length; turn += 1) {
    // At most 500 turns stay within the year.
    const minute = turn * 1000 + 600;
    const at = momentAt(minute);
    const known = [...current.keys()];
    const roll = drawn.whole(1, 100);
    if (roll <= 12 && known.length > 0) {
      const document = drawn.one(known);
      const deed = corrected(drawn, current.get(document));
      const own = links.get(document) ?? [document];
      const id = `${document}-v${own.length + 1}`;
      entries.push(documentOf(id, at, deed, drawn.one(own)));
      links.set(document, [...own, id]);
      current.set(document, deed);
      events.push({ minute, document, deed });
    } else if (roll <= 16 && known.length > 0) {
      const document = drawn.one(known);
      const entry = drawn.one(links.get(document) ?? [document]);
      entries.push({ id: `gone-${turn}`, kind: "ledger/retracted", at, data: { entry, reason: "作废" } });
      current.delete(document);
      events.push({ minute, document });
    } else {
      const document = `d-${turn}`;
      const deed = newDeed(drawn, current, links);
      entries.push(documentOf(document, at, deed));
      current.set(document, deed);
      events.push({ minute, document, deed });
    }
  }
  return { events, entries };
}

/** What stands of a story at a minute: of each document what it said last, without those withdrawn. */
export function standingAt({ events }: Story, minute: number): ReadonlyMap<string, Deed> {
  const standing = new Map<string, Deed>();
  for (const event of events) {
    if (event.minute > minute) break;
    if (event.deed) standing.set(event.document, event.deed);
    else standing.delete(event.document);
  }
  return standing;
}

/** A minute of the year 2026 as an entry writes it. */
export function momentAt(minute: number): string {
  return new Date(Date.UTC(2026, 0, 1) + minute * 60_000).toISOString().slice(0, 16);
}

function newDeed(drawn: Draw, current: ReadonlyMap<string, Deed>, links: ReadonlyMap<string, readonly string[]>): Deed {
  const { id: line } = drawn.one(trialLines);
  const amount = () => drawn.whole(1, drawn.chance(0.1) ? 900_000_000 : 90_000);
  const named = (kind: Deed["deed"]) => [...current].filter(([, deed]) => deed.deed === kind);
  const commitments = named("commit");
  const roll = drawn.whole(1, 100);
  if (roll <= 8) return { deed: "appropriate", line, amount: amount() * 10 };
  if (roll <= 12) return { deed: "revise", line, change: drawn.chance(0.5) ? amount() : -amount() };
  if (roll <= 20) return transfer(drawn, amount());
  if (roll <= 23) return { deed: "carry", line, amount: amount() };
  // Money that is paid back comes in with a minus.
  if (roll <= 26) return { deed: "receive", line, amount: drawn.chance(0.2) ? -amount() : amount() };
  if (roll <= 35) return { deed: "request", line, amount: amount() };
  if (roll <= 39 && named("request").length > 0) {
    const [request, deed] = drawn.one(named("request"));
    return { deed: "withdraw", line: lineOf(deed), amount: amount(), request };
  }
  if (roll <= 58) {
    const [request, deed] = named("request").length > 0 && drawn.chance(0.7) ? drawn.one(named("request")) : [];
    const settles = request !== undefined && drawn.chance(0.3) ? amount() : undefined;
    return { deed: "commit", line: deed ? lineOf(deed) : line, amount: amount(), request, settles };
  }
  if (commitments.length === 0 || roll > 95) {
    // Now and then there is no such commitment, or it is a refund.
    const commitment = drawn.chance(0.2) ? "nowhere" : undefined;
    return { deed: "spend", line, amount: drawn.chance(0.2) ? -amount() : amount(), commitment };
  }
  const [commitment, deed] = drawn.one(commitments);
  // A document may be named by any of its links.
  const name = drawn.one(links.get(commitment) ?? [commitment]);
  const own = drawn.chance(0.95) ? lineOf(deed) : line;
  if (roll <= 72) return { deed: "release", line: own, amount: amount(), commitment: name };
  const settles = drawn.chance(0.4) ? amount() : undefined;
  return { deed: "spend", line: own, amount: amount(), commitment: name, settles };
}

function transfer(drawn: Draw, amount: number): Deed {
  const from = drawn.one(trialLines);
  const others = trialLines.filter(({ id, unit }) => unit === from.unit && id !== from.id);
  if (others.length === 0) return { deed: "revise", line: from.id, change: amount };
  return { deed: "transfer", from: from.id, to: drawn.one(others).id, amount };
}

/** The same document with another amount. */
function corrected(drawn: Draw, deed: Deed | undefined): Deed {
  if (!deed) throw new RangeError("There is nothing to correct.");
  const amount = drawn.whole(1, 90_000);
  if (deed.deed === "revise") return { ...deed, change: -amount };
  return { ...deed, amount };
}

function lineOf(deed: Deed): string {
  return "line" in deed ? deed.line : deed.from;
}
