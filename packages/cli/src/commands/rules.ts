import { join } from "node:path";
import { among, type Catalogue, createEngine, type Locale, nearest } from "@houqin/core";
import { catalogueMarkdown } from "@houqin/report";
import { CONFIG_FILE, readConfig } from "../folder/config.ts";
import { loadPacks, ownPacks } from "../folder/load-packs.ts";
import { engineOf } from "../folder/open-folder.ts";
import { unusable } from "../folder/unusable.ts";
import { deliver, jsonText } from "../terminal/deliver.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** What `houqin rules` may be told. */
export interface RulesOptions {
  /** The name of a pack, or of the module that exports it. */
  readonly pack?: string;
  readonly format: "json" | "md";
  readonly out?: string;
  readonly locale?: Locale;
}

/** Prints the catalogue: of a site folder as it is set up, or of the packs that come with the command. */
export async function rules(dir: string | undefined, options: RulesOptions, terminal: Terminal): Promise<number> {
  const config = dir === undefined ? undefined : readConfig(join(dir, CONFIG_FILE));
  const engine =
    dir === undefined || !config
      ? createEngine({ packs: await loadPacks(ownPacks) })
      : await engineOf(config, dir, undefined);
  const whole = engine.catalogue();
  const catalogue = options.pack === undefined ? whole : ofPack(whole, options.pack);
  const locale = options.locale ?? config?.locale ?? "zh";
  const text = options.format === "json" ? jsonText(catalogue) : catalogueMarkdown(catalogue, locale);
  await deliver(text, options.out, terminal, locale);
  return 0;
}

function ofPack(catalogue: Catalogue, wanted: string): Catalogue {
  const pack = catalogue.packs.find(({ name }) => name === wanted || wanted.endsWith(`/rules-${name}`));
  const names = catalogue.packs.map(({ name }) => name);
  if (!pack) throw unusable("--pack", wanted, among(names), nearest(wanted, names));
  return {
    ...catalogue,
    packs: [pack],
    rules: catalogue.rules.filter((rule) => rule.pack === pack.name),
    ...named(pack.name, catalogue),
  };
}

/** What a pack brings beside its rules; ids carry its name. */
function named(pack: string, { kinds, registers, metrics, checklists }: Catalogue) {
  const own = ({ id }: { readonly id: string }) => id.startsWith(`${pack}/`);
  return {
    kinds: kinds.filter(own),
    registers: registers.filter(own),
    metrics: metrics.filter(own),
    checklists: checklists.filter(own),
  };
}
