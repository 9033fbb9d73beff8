import { type Agenda, among, type Locale, nearest, phrase, type Site } from "@houqin/core";
import { agendaCalendar, agendaMarkdown, agendaText } from "@houqin/report";
import { openFolder } from "../folder/open-folder.ts";
import { daysAfter, todayAt } from "../folder/today.ts";
import { unusable } from "../folder/unusable.ts";
import { withLedger } from "../folder/with-ledger.ts";
import { deliver, jsonText } from "../terminal/deliver.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** What `houqin agenda` may be told. */
export interface AgendaOptions {
  /** The first day, by default today. */
  readonly from?: string;
  /** The last day, by default six days later. */
  readonly to?: string;
  /** A post, by its id or name. */
  readonly post?: string;
  readonly format: "text" | "json" | "md" | "ics";
  readonly out?: string;
  readonly locale?: Locale;
}

/** Lists what is due in a site folder between two days. */
export async function agenda(dir: string, options: AgendaOptions, terminal: Terminal): Promise<number> {
  const folder = await openFolder(dir, options.locale, terminal);
  const { engine, site, plan, locale } = folder;
  const post = options.post === undefined ? undefined : postOf(options.post, site);
  const from = options.from ?? todayAt(site, terminal.now());
  const to = options.to ?? daysAfter(from, 6);
  const whole = withLedger(folder, terminal, ({ ledger }) => engine.agenda({ site, plan, ledger, from, to }));
  const due: Agenda =
    post === undefined ? whole : { ...whole, items: whole.items.filter(({ posts }) => posts.includes(post)) };
  const reader = { catalogue: engine.catalogue(plan), site, locale };
  const text = options.format === "json" ? jsonText(due) : written[options.format](due, reader);
  await deliver(text, options.out, terminal, locale);
  return 0;
}

const written = { text: agendaText, md: agendaMarkdown, ics: agendaCalendar };

function postOf(wanted: string, { posts = [] }: Site): string {
  const post = posts.find(({ id, name }) => id === wanted || name === wanted);
  if (post) return post.id;
  const names = posts.flatMap(({ id, name }) => [id, name]);
  throw unusable("--post", wanted, names.length === 0 ? phrase("sitePost") : among(names), nearest(wanted, names));
}
