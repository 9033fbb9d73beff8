import type { SlowDraft, SlowEntry, SlowInput } from "./input.ts";
import { readMoment } from "./moments.ts";
import { readCovers } from "./periods.ts";
import type { Row } from "./row.ts";
import type { SiteDays } from "./site-days.ts";

interface Link {
  readonly entry: SlowEntry;
  readonly at: number;
  readonly recordedAt: number;
}

const RETRACTED = "ledger/retracted";

/** What is visible at `asOf`: one row per document that is not withdrawn, and the rows that they yield. */
export function visibleRows(input: SlowInput, site: SiteDays, asOf: number): readonly Row[] {
  const links = distinctLinks(input).filter((link) => link.recordedAt <= asOf);
  const byId = new Map(links.map((link) => [link.entry.id, link]));
  const isRetraction = (id: unknown) => byId.get(String(id))?.entry.kind === RETRACTED;
  const accepted = links.filter(({ entry }) => {
    if (entry.replaces !== undefined && isRetraction(entry.replaces)) return false;
    return !(entry.kind === RETRACTED && (entry.replaces !== undefined || isRetraction(entry.data.entry)));
  });
  const acceptedById = new Map(accepted.map((link) => [link.entry.id, link]));
  const retractions = accepted.filter((link) => link.entry.kind === RETRACTED);
  const roots = accepted.filter((link) => link.entry.kind !== RETRACTED && link.entry.replaces === undefined);
  return roots.flatMap((root) => {
    const chain = accepted.filter((link) => rootOf(link, acceptedById) === root);
    const content = chain.reduce((best, link) => (isLater(link, best) ? link : best));
    const withdrawn = retractions.some(
      (link) => chain.some(({ entry }) => entry.id === link.entry.data.entry) && link.recordedAt >= content.recordedAt,
    );
    if (withdrawn) return [];
    const row = rowOf({ ...content.entry, id: root.entry.id }, content.at, root.recordedAt, site);
    return [row, ...yielded(row, input, site, asOf)];
  });
}

function distinctLinks(input: SlowInput): readonly Link[] {
  const links = input.entries.flatMap((entry): Link[] => {
    const at = readMoment(entry.at, input.site.timeZone);
    const recordedAt = entry.recordedAt === undefined ? at : readMoment(entry.recordedAt, input.site.timeZone, "end");
    return at === undefined || recordedAt === undefined ? [] : [{ entry, at, recordedAt }];
  });
  const copies = (link: Link) => links.filter((other) => other.entry.id === link.entry.id);
  return links
    .filter((link) => copies(link).every((copy) => normal(copy, input) === normal(link, input)))
    .filter((link) => copies(link)[0] === link);
}

/** The content of an entry as one text that does not depend on the order of members or on how an instant is written. */
function normal(link: Link, input: SlowInput): string {
  const columns = input.kinds.find((kind) => kind.id === link.entry.kind)?.columns ?? [];
  const instants = columns.filter((column) => column.type === "instant").map((column) => column.path);
  const tidy = (value: unknown, path: string): unknown => {
    if (typeof value === "string" && instants.includes(path)) return readMoment(value, input.site.timeZone) ?? value;
    if (Array.isArray(value)) return value.map((item) => tidy(item, ""));
    if (typeof value !== "object" || value === null) return value;
    return Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, item]) => [name, tidy(item, path === "" ? name : `${path}.${name}`)]);
  };
  const { kind, covers, area, subject, actors, replaces, data } = link.entry;
  return JSON.stringify([
    link.at,
    link.recordedAt,
    kind,
    covers,
    area,
    subject,
    replaces,
    tidy(actors, " "),
    tidy(data, ""),
  ]);
}

/** Follows `replaces` to the first link; undefined when the way is broken, changes kind or runs in a circle. */
function rootOf(link: Link, byId: ReadonlyMap<string, Link>): Link | undefined {
  const seen = new Set<Link>();
  let at = link;
  while (at.entry.replaces !== undefined) {
    const target = byId.get(at.entry.replaces);
    if (target === undefined || target.entry.kind !== at.entry.kind || seen.has(at)) return undefined;
    seen.add(at);
    at = target;
  }
  return at;
}

function isLater(link: Link, than: Link): boolean {
  return link.recordedAt > than.recordedAt || (link.recordedAt === than.recordedAt && link.entry.id > than.entry.id);
}

function rowOf(entry: SlowEntry, at: number, recordedAt: number, site: SiteDays): Row {
  const span = entry.covers === undefined ? undefined : readCovers(entry.covers, site);
  return { id: entry.id, kind: entry.kind, at, recordedAt, span, bucket: span?.from ?? at, entry };
}

function yielded(parent: Row, input: SlowInput, site: SiteDays, asOf: number): readonly Row[] {
  const drafts = input.kinds.find((kind) => kind.id === parent.kind)?.yields?.entries(parent.entry) ?? [];
  return drafts.flatMap((draft) => {
    const at = draft.at === undefined ? parent.at : readMoment(draft.at, input.site.timeZone);
    const recordedAt =
      draft.recordedAt === undefined ? parent.recordedAt : readMoment(draft.recordedAt, input.site.timeZone, "end");
    if (at === undefined || recordedAt === undefined || recordedAt > asOf) return [];
    const row = rowOf(derived(parent.entry, draft), at, recordedAt, site);
    return [row, ...yielded(row, input, site, asOf)];
  });
}

function derived(parent: SlowEntry, draft: SlowDraft): SlowEntry {
  return {
    id: `${parent.id}/${draft.name}`,
    kind: draft.kind,
    at: draft.at ?? parent.at,
    covers: draft.covers ?? parent.covers,
    area: draft.area ?? parent.area,
    subject: draft.subject ?? parent.subject,
    actors: draft.actors ?? parent.actors,
    data: draft.data ?? {},
  };
}
