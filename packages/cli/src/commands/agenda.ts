import { type Agenda, among, type Locale, nearest, phrase, type Site } from "@houqin/core";
import { agendaMarkdown, agendaText } from "@houqin/report";
import { openFolder } from "../folder/open-folder.ts";
import { unusable } from "../folder/unusable.ts";
import { withLedger } from "../folder/with-ledger.ts";
import { deliver, jsonText } from "../terminal/deliver.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** What `houqin agenda` may be told. */
export interface AgendaOptions {
  readonly from: string;
  readonly to: string;
  /** A post, by its id or name. */
  readonly post?: string;
  readonly format: "text" | "json" | "md";
  readonly out?: string;
  readonly locale?: Locale;
}

/** Lists what is due in a site folder between two days. */
export async function agenda(dir: string, options: AgendaOptions, terminal: Terminal): Promise<number> {
  const folder = await openFolder(dir, options.locale, terminal);
  const { engine, site, plan, locale } = folder;
  const post = options.post === undefined ? undefined : postOf(options.post, site);
  const { from, to } = options;
  const whole = withLedger(folder, terminal, ({ ledger }) => engine.agenda({ site, plan, ledger, from, to }));
  const due: Agenda =
    post === undefined ? whole : { ...whole, items: whole.items.filter(({ posts }) => posts.includes(post)) };
  const reader = { catalogue: engine.catalogue(plan), site, locale };
  const text =
    options.format === "json" ? jsonText(due) : (options.format === "md" ? agendaMarkdown : agendaText)(due, reader);
  await deliver(text, options.out, terminal, locale);
  return 0;
}

function postOf(wanted: string, { posts = [] }: Site): string {
  const post = posts.find(({ id, name }) => id === wanted || name === wanted);
  if (post) return post.id;
  const names = posts.flatMap(({ id, name }) => [id, name]);
  throw unusable("--post", wanted, names.length === 0 ? phrase("sitePost") : among(names), nearest(wanted, names));
}
