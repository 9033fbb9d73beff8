import type { Catalogue, Locale, Site, Text } from "@houqin/core";
import { handleOf } from "./handle.ts";

/** Names by which a report calls what entries only know by id. */
export interface Names {
  /** An area, post, asset, person, kind or code by its id; an id that stands for nothing known is itself. */
  readonly of: (id: string) => string;
  /** A person, known to the site file or not. */
  readonly person: (id: string) => string;
  readonly kind: (id: string) => string;
  readonly register: (id: string) => string;
  /** Whether the site file knows a person of this id. */
  readonly isPerson: (id: string) => boolean;
  /** An entry by its id; that of a row of people, which holds theirs, is hidden as they are. */
  readonly entry: (id: string) => string;
}

/** How the id of an entry begins that a row of people in the site file became. */
const PERSON_ROW = "site/person/";

type Person = NonNullable<Site["people"]>[number];

/**
 * Finds the names in a site file. People are called by their post and a number unless `redact` is false.
 *
 * @example
 * const site = { id: "s", name: "校", kind: "school", timeZone: "Asia/Shanghai", people: [{ id: "p1", name: "王强", post: "cook" }], posts: [{ id: "cook", name: "厨师" }] };
 * namesOf({ site, locale: "zh" }).of("p1"); //=> "厨师"
 */
export function namesOf({
  site,
  catalogue,
  locale,
  redact = true,
}: {
  readonly site?: Site | undefined;
  readonly catalogue?: Pick<Catalogue, "kinds" | "registers"> | undefined;
  readonly locale: Locale;
  readonly redact?: boolean | undefined;
}): Names {
  const people = site?.people ?? [];
  const posts = new Map(site?.posts?.map(({ id, name }) => [id, name]));
  const staff = redact ? pseudonyms(people, posts, locale) : new Map(people.map(({ id, name }) => [id, name]));
  // Somebody may have been written down by name where an id was meant.
  const byName = new Map(redact ? people.map(({ id, name }) => [name, staff.get(id) ?? ""]) : []);
  const kinds = new Map<string, Text>(catalogue?.kinds.map(({ id, title }) => [id, title]));
  const places = new Map([...(site?.assets ?? []), ...(site?.areas ?? [])].map(({ id, name }) => [id, name]));
  const registers = new Map(catalogue?.registers?.map(({ id, title }) => [id, title]));
  const codes = codeTitles(catalogue?.kinds ?? [], locale);
  const kind = (id: string) => kinds.get(id)?.[locale] ?? id;
  const titles = new Set(posts.values());
  const person = (id: string) =>
    staff.get(id) ??
    byName.get(id) ??
    (redact && !titles.has(id) ? `${locale === "zh" ? "人员 " : "person "}${handleOf(id).slice(0, 4)}` : id);
  return {
    kind,
    person,
    entry: (id) => (id.startsWith(PERSON_ROW) ? `${kind("site/person")} ${person(id.slice(PERSON_ROW.length))}` : id),
    isPerson: (id) => staff.has(id),
    of: (id) =>
      staff.get(id) ??
      places.get(id) ??
      posts.get(id) ??
      byName.get(id) ??
      kinds.get(id)?.[locale] ??
      codes.get(id) ??
      id,
    register: (id) => registers.get(id)?.[locale] ?? id,
  };
}

/** What codes are called that mean the same wherever they are used: those to which kinds give different titles stay codes. */
function codeTitles(kinds: Catalogue["kinds"], locale: Locale): ReadonlyMap<string, string> {
  const titles = new Map<string, Set<string>>();
  for (const { columns } of kinds) {
    for (const { type, valueTitles = {} } of columns) {
      if (type === "boolean") continue;
      for (const [code, title] of Object.entries(valueTitles)) {
        if (title) titles.set(code, (titles.get(code) ?? new Set()).add(title[locale]));
      }
    }
  }
  return new Map(
    [...titles].flatMap(([code, [title = code, ...others]]) => (others.length > 0 ? [] : [[code, title]])),
  );
}

/** Calls people by post and, where several hold it, their number in the order of the site file. */
function pseudonyms(
  people: readonly Person[],
  posts: ReadonlyMap<string, string>,
  locale: Locale,
): ReadonlyMap<string, string> {
  const byPost = new Map<string, string[]>();
  for (const { id, post, posts: several } of people) {
    const held = post ?? several?.[0] ?? "";
    const same = byPost.get(held) ?? [];
    byPost.set(held, same);
    if (!same.includes(id)) same.push(id);
  }
  const stranger = locale === "zh" ? "员工" : "staff";
  return new Map(
    [...byPost].flatMap(([post, ids]) => {
      const title = posts.get(post) ?? stranger;
      return ids.map((id, index) => [id, ids.length === 1 ? title : `${title}${number(index + 1, locale)}`] as const);
    }),
  );
}

function number(count: number, locale: Locale): string {
  return locale === "zh" ? `${count}号` : ` no. ${count}`;
}
