import { statSync } from "node:fs";
import { createEngine, type Locale, type Plan } from "@houqin/core";
import { type WriteOptions, writePlanDocx, writePlanMarkdown, writePlanText } from "@houqin/plan-text";
import { loadPacks, ownPacks } from "../folder/load-packs.ts";
import { openFolder, readPlanFile } from "../folder/open-folder.ts";
import { deliver } from "../terminal/deliver.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** The forms in which a plan and its year report are written. */
export type WrittenForm = "md" | "docx" | "txt";

/** What `houqin plan write` may be told. */
export interface PlanWriteOptions {
  readonly format: WrittenForm;
  readonly out?: string;
  readonly locale?: Locale;
  /** The day below the signature. */
  readonly issued?: string;
  /** False for a document that carries nothing beside its words. */
  readonly carry: boolean;
}

/** Writes a plan in the customary form of an office document: of a site folder, with its names and signature, or a plan alone. */
export async function planWrite(path: string, options: PlanWriteOptions, terminal: Terminal): Promise<number> {
  const { plan, locale, ...named } = await planAt(path, options.locale);
  const { issued, carry } = options;
  const how = { ...named, locale, carry, ...(issued === undefined ? {} : { issuedOn: issued }) };
  await deliver(writers[options.format](plan, how), options.out, terminal, locale);
  return 0;
}

const writers: Readonly<Record<WrittenForm, (plan: Plan, options: WriteOptions) => string | Uint8Array>> = {
  md: writePlanMarkdown,
  docx: writePlanDocx,
  txt: writePlanText,
};

async function planAt(path: string, locale: Locale | undefined) {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) {
    const { engine, site, plan, ...folder } = await openFolder(path, locale);
    return { plan, site, catalogue: engine.catalogue(plan), locale: folder.locale };
  }
  const engine = createEngine({ packs: await loadPacks(ownPacks) });
  const plan = readPlanFile(engine, path);
  return { plan, catalogue: engine.catalogue(plan), locale: locale ?? ("zh" as const) };
}
