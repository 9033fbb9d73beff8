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
  const distinct = distinctLinks(input);
  const taken = yieldedIds(distinct, allLinks(input), input);
  const links = distinct.filter((link) => link.recordedAt <= asOf && !taken.has(link.entry.id));
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
    const pathOf = (link: Link) => wayBack(link, acceptedById);
    const content = chain.reduce((best, link) => (isLater(pathOf(link), pathOf(best)) ? link : best));
    const withdrawn = retractions.some((retraction) => {
      const aimed = chain.find(({ entry }) => entry.id === retraction.entry.data.entry);
      return aimed !== undefined && Math.max(retraction.recordedAt, seenAt(pathOf(aimed))) >= seenAt(pathOf(content));
    });
    if (withdrawn) return [];
    const row = rowOf({ ...content.entry, id: root.entry.id }, content.at, root.recordedAt, site);
    return [row, ...yielded(row, input, site, asOf)];
  });
}

function allLinks(input: SlowInput): readonly Link[] {
  return input.entries.flatMap((entry): Link[] => {
    const at = readMoment(entry.at, input.site.timeZone);
    const recordedAt = entry.recordedAt === undefined ? at : readMoment(entry.recordedAt, input.site.timeZone, "end");
    return at === undefined || recordedAt === undefined ? [] : [{ entry, at, recordedAt }];
  });
}

function distinctLinks(input: SlowInput): readonly Link[] {
  const links = allLinks(input);
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

/** A link and everything it goes back to, itself first. */
function wayBack(link: Link, byId: ReadonlyMap<string, Link>): readonly Link[] {
  const target = link.entry.replaces === undefined ? undefined : byId.get(link.entry.replaces);
  return target === undefined ? [link] : [link, ...wayBack(target, byId)];
}

/** From when a link can be seen: when all that it goes back to is known. */
function seenAt(path: readonly Link[]): number {
  return Math.max(...path.map((link) => link.recordedAt));
}

/** Whether one link, told by its way back, comes after another of the same document. */
function isLater(path: readonly Link[], than: readonly Link[]): boolean {
  const [link, other] = [path[0], than[0]];
  if (link === undefined || other === undefined) return false;
  if (seenAt(path) !== seenAt(than)) return seenAt(path) > seenAt(than);
  if (path.length !== than.length) return path.length > than.length;
  if (link.recordedAt !== other.recordedAt) return link.recordedAt > other.recordedAt;
  return link.entry.id > other.entry.id;
}

/** The ids that documents give to what they yield, below the first link's id and below that of the link which yields it. */
function yieldedIds(links: readonly Link[], all: readonly Link[], input: SlowInput): ReadonlySet<string> {
  const byId = new Map(links.map((link) => [link.entry.id, link]));
  const below = (parent: SlowEntry): readonly string[] => {
    const drafts = input.kinds.find((kind) => kind.id === parent.kind)?.yields?.entries(parent) ?? [];
    return drafts.map((draft) => derived(parent, draft)).flatMap((child) => [child.id, ...below(child)]);
  };
  return new Set(
    all.flatMap((link) => {
      const root = rootOf(link, byId)?.entry.id ?? link.entry.id;
      return [...below(link.entry), ...below({ ...link.entry, id: root })];
    }),
  );
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
