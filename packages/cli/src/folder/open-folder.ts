import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { china } from "@houqin/calendar-cn";
import {
  type CreateEngineOptions,
  createEngine,
  type Engine,
  foundOf,
  type Locale,
  type Pack,
  type Plan,
  phrase,
  type Site,
} from "@houqin/core";
import { tellEdits } from "../terminal/tell-edits.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { CONFIG_FILE, type Config, readConfig } from "./config.ts";
import { inFile, placed, placing } from "./in-file.ts";
import { loadPacks } from "./load-packs.ts";
import { planFromText } from "./plan-from-text.ts";
import { isPlanText, planTexts } from "./plan-source.ts";
import { readJson } from "./read-json.ts";
import { systemFault, unusable } from "./unusable.ts";

/** A site folder, read and checked but for its entries. */
export interface Folder {
  readonly dir: string;
  readonly engine: Engine<readonly Pack[]>;
  readonly site: Site;
  readonly plan: Plan;
  readonly locale: Locale;
}

/** Opens a site folder, or throws a HouqinError that says which file is missing or wrong, and how. */
export async function openFolder(dir: string, asked: Locale | undefined, terminal: Terminal): Promise<Folder> {
  const facts = statOf(dir);
  if (!facts.isDirectory()) throw unusable(dir, phrase("file"), phrase("readableFolder"));
  const config = readConfig(join(dir, CONFIG_FILE));
  const siteFile = join(dir, "site.json");
  const siteInput = readJson(siteFile, phrase("siteFile"));
  const planFile = planFileOf(dir);
  const planInput = isPlanText(planFile) ? undefined : readJson(planFile, phrase("planFile"));
  const engine = await engineOf(config, dir, editionOf(siteInput));
  const site = inFile(siteFile, () => engine.readSite(siteInput));
  const locale = asked ?? config.locale ?? "zh";
  const read = planInput === undefined ? planFromText(engine, planFile, {}) : undefined;
  if (read) tellEdits(read, planFile, terminal, locale);
  const plan = read?.plan ?? inFile(planFile, () => engine.readPlan(planInput));
  return { dir, engine, site, plan, locale };
}

/** The plan of a folder: plan.json, else the plan as it was written. */
function planFileOf(dir: string): string {
  const written = planTexts.map((name) => join(dir, name)).find((file) => existsSync(file));
  const own = join(dir, "plan.json");
  return existsSync(own) ? own : (written ?? own);
}

/** Makes an engine of a configuration: its packs, settings, waivers and calendar. */
export async function engineOf(
  config: Config,
  dir: string,
  edition: string | undefined,
): Promise<Engine<readonly Pack[]>> {
  const packs = await loadPacks(config.packs, dir);
  const pinned = config.edition ?? edition;
  const scorecards = scorecardsIn(join(dir, SCORECARDS_FILE));
  const options = {
    packs,
    ...(config.preset === undefined ? {} : { preset: config.preset }),
    ...(config.rules === undefined ? {} : { rules: config.rules }),
    ...(config.waivers === undefined ? {} : { waivers: config.waivers }),
    ...(scorecards === undefined ? {} : { scorecards }),
    ...(pinned === undefined ? {} : { edition: pinned }),
    ...(config.calendar === "plain" ? {} : { calendar: china() }),
  };
  // What a file says can only be checked at run time, which is what createEngine does with every setting.
  return placing(
    (path) => inScorecards(dir, path, scorecards) ?? placed(join(dir, CONFIG_FILE), path),
    () => createEngine(options as CreateEngineOptions<readonly Pack[]>),
  );
}

const SCORECARDS_FILE = "scorecards.json";

/** The site's own scorecards, where the folder has some. What they say is checked by the engine, which knows metrics and rules. */
function scorecardsIn(file: string): readonly unknown[] | undefined {
  if (!existsSync(file)) return undefined;
  const input = readJson(file, phrase("scorecardsFile"));
  if (Array.isArray(input)) return input;
  throw unusable(file, foundOf(input), phrase("scorecardList"));
}

/** The place of a mistake in the site's scorecards, which core tells by their number in the list or, once it has read them, by their id. */
function inScorecards(dir: string, path: string, scorecards: readonly unknown[] = []): string | undefined {
  const file = join(dir, SCORECARDS_FILE);
  if (/^scorecards\.\d/.test(path)) return placed(file, path);
  return scorecards.some((card) => isOf(card, path)) ? `${file}: ${path}` : undefined;
}

function isOf(card: unknown, path: string): boolean {
  if (typeof card !== "object" || card === null || !("id" in card) || typeof card.id !== "string") return false;
  return card.id !== "" && path.startsWith(`${card.id}.`);
}

function editionOf(site: unknown): string | undefined {
  if (typeof site !== "object" || site === null || !("edition" in site)) return undefined;
  return typeof site.edition === "string" ? site.edition : undefined;
}

function statOf(dir: string) {
  try {
    return statSync(dir);
  } catch (error) {
    throw unusable(dir, systemFault(error), phrase("readableFolder"));
  }
}
