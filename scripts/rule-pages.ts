// Writes the page of each pack's rules, in both languages, into docs/rules: basis, options, presets, and the examples of the
// docstrings with what they say. `npm run docs:rules`
import { mkdirSync, writeFileSync } from "node:fs";
import { createEngine, type Locale, type Pack, type Rule } from "@houqin/core";
import { catalogueMarkdown, type RuleExample, say } from "@houqin/report";
import { canteen } from "@houqin/rules-canteen";
import { company } from "@houqin/rules-company";
import { dorm } from "@houqin/rules-dorm";
import { eldercare } from "@houqin/rules-eldercare";
import { general } from "@houqin/rules-general";
import { hotel } from "@houqin/rules-hotel";
import { school } from "@houqin/rules-school";
import { type TellOptions, tells } from "@houqin/testing";
import { examplesIn, scriptOf } from "../packages/testing/src/house/examples.ts";
import { packsNear } from "../packages/testing/src/house/packs-near.ts";
import { isTest, readSources } from "../packages/testing/src/house/sources.ts";

const packs: readonly Pack[] = [general, canteen, dorm, school, company, hotel, eldercare];
const folder = new URL("../docs/rules/", import.meta.url);

type Told = readonly [rule: Rule, entries: Parameters<typeof tells>[1], options: Partial<TellOptions>];

/** What the docstrings of the packs tell, in their order. */
async function told(): Promise<readonly Told[]> {
  const sources = readSources().filter(
    ({ path }) => /^packages\/rules-[a-z]+\/src\/rules\//.test(path) && !isTest(path),
  );
  const found: Told[] = [];
  const listen = (rule: Rule, entries: Told[1], options: Told[2] = {}) => void found.push([rule, entries, options]);
  for (const example of examplesIn(sources)) {
    const load = (path: string): Promise<object> => import(new URL(`../${path}`, import.meta.url).href);
    const pack = example.path.split("/rules/", 1)[0];
    const own = { ...(await load(`${pack}/index.ts`)), ...(await load(example.path)) };
    // What else an example shows, such as its options, is none of the page's.
    // In a block of its own an example may call something as the pack does.
    const program = new Function("$is", "tells", ...Object.keys(own), `{\n${scriptOf(example)}\n}`);
    program(() => undefined, listen, ...Object.values(own));
  }
  return found;
}

function examplesOf(all: readonly Told[], locale: Locale): Readonly<Record<string, readonly RuleExample[]>> {
  const examples: Record<string, RuleExample[]> = {};
  for (const [rule, entries, options] of all) {
    const says = tells(rule, entries, { packs: packsNear(rule, packs), say, ...options, locale });
    const shown = entries.map(({ kind, at, data, ...rest }) => JSON.stringify({ kind, at, ...rest, data }));
    examples[rule.id] = [...(examples[rule.id] ?? []), { entries: shown, says }];
  }
  return examples;
}

const catalogue = createEngine({ packs }).catalogue();
const all = await told();
mkdirSync(folder, { recursive: true });
for (const locale of ["en", "zh"] as const) {
  const examples = examplesOf(all, locale);
  for (const pack of catalogue.packs) {
    const own = ({ id }: { readonly id: string }) => id.startsWith(`${pack.name}/`);
    const { rules, kinds, registers, metrics, checklists } = catalogue;
    const page = {
      ...catalogue,
      packs: [pack],
      rules: rules.filter(own),
      kinds: kinds.filter(own),
      registers: registers.filter(own),
      metrics: metrics.filter(own),
      checklists: checklists.filter(own),
    };
    if (page.rules.length === 0) continue;
    const name = `${pack.name}${locale === "zh" ? ".zh-CN" : ""}.md`;
    writeFileSync(new URL(name, folder), catalogueMarkdown(page, locale, examples));
    console.log(`docs/rules/${name}: ${page.rules.length}`);
  }
}
