import type { Column, Entry } from "@houqin/core";
import type { Item } from "../layout/block.ts";
import type { Reader } from "../reader.ts";
import { phrase } from "../words/phrase.ts";
import { sayCell } from "../words/say-cell.ts";

const hidden = phrase({ zh: "（个人信息，不显示）", en: "(personal, not shown)" });

/** Writes an entry on two lines: when, what, where; then who, and what was filled in. Personal fields stay hidden under `redact`. */
export function entryItem(entry: Entry, reader: Reader, redact: boolean): Item {
  const { locale, names, times, catalogue } = reader;
  const columns = catalogue.kinds.find(({ id }) => id === entry.kind)?.columns ?? [];
  const titleOf = (path: string) => columns.find((column) => column.path === path)?.title?.[locale] ?? path;
  const said = (path: string, value: unknown): string => {
    const column = columns.find((each) => each.path === path);
    if (typeof value !== "string" && typeof value !== "boolean") return JSON.stringify(value) ?? "";
    return column ? String(sayCell(String(value), column, reader)) : names.of(String(value));
  };
  const [separator, comma] = locale === "zh" ? ["；", "、"] : ["; ", ", "];
  const about = columns.some(({ path, personal }) => path === "@subject" && personal) ? names.person : names.of;
  const subject = entry.kind === "site/person" ? names.person : about;
  const places = [
    ...(entry.area === undefined ? [] : [names.of(entry.area)]),
    ...(entry.subject === undefined ? [] : [subject(entry.subject)]),
  ];
  const actors = Object.entries(entry.actors ?? {}).map(([role, people]) => {
    return `${titleOf(role)}: ${[people].flat().map(names.person).join(comma)}`;
  });
  const fields = Object.entries(entry.data).map(([name, value]) => {
    const column = columns.find(({ path, role }) => path === name && !role);
    if (column?.ref === "site/person" && typeof value === "string") return `${titleOf(name)}: ${names.person(value)}`;
    return `${titleOf(name)}: ${redact && isPersonal(columns, name) ? hidden(locale) : said(name, value)}`;
  });
  const below = [...actors, ...fields].join(separator);
  return {
    text: [times.moment(entry.at), names.kind(entry.kind), ...places, names.entry(entry.id)].join(" · "),
    ...(below === "" ? {} : { below: [below] }),
  };
}

function isPersonal(columns: readonly Column[], name: string): boolean {
  return columns.some(
    ({ path, personal, role }) => personal && !role && (path === name || path.startsWith(`${name}.`)),
  );
}
