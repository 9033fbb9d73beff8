import { statSync } from "node:fs";
import { createEngine, type Locale, type Plan, phrase } from "@houqin/core";
import { type WriteOptions, writePlanDocx, writePlanMarkdown, writePlanText } from "@houqin/plan-text";
import { inFile } from "../folder/in-file.ts";
import { loadPacks, ownPacks } from "../folder/load-packs.ts";
import { openFolder } from "../folder/open-folder.ts";
import { lonePlanFromText } from "../folder/plan-from-text.ts";
import { isPlanText } from "../folder/plan-source.ts";
import { readJson } from "../folder/read-json.ts";
import { deliver } from "../terminal/deliver.ts";
import { tellEdits } from "../terminal/tell-edits.ts";
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

/** Writes a plan in the customary form of an office document: of a site folder, with its names and signature, or a plan alone,
 * as plan.json or as it was written. */
export async function planWrite(path: string, options: PlanWriteOptions, terminal: Terminal): Promise<number> {
  const { plan, locale, ...named } = await planAt(path, options.locale, terminal);
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

async function planAt(path: string, asked: Locale | undefined, terminal: Terminal) {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) {
    const { engine, site, plan, locale } = await openFolder(path, asked, terminal);
    return { plan, site, catalogue: engine.catalogue(plan), locale };
  }
  if (isPlanText(path)) {
    const { engine, plan, ...read } = await lonePlanFromText(path, {});
    tellEdits(read, path, terminal, asked ?? "zh");
    return { plan, catalogue: engine.catalogue(plan), locale: asked ?? ("zh" as const) };
  }
  const input = readJson(path, phrase("planFile"));
  const engine = createEngine({ packs: await loadPacks(ownPacks) });
  const plan = inFile(path, () => engine.readPlan(input));
  return { plan, catalogue: engine.catalogue(plan), locale: asked ?? ("zh" as const) };
}
