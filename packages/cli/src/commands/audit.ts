import { statSync } from "node:fs";
import { type Audit, createEngine, type Locale, type Plan } from "@houqin/core";
import { auditMarkdown, auditText } from "@houqin/report";
import { loadPacks, ownPacks } from "../folder/load-packs.ts";
import { openFolder, readPlanFile } from "../folder/open-folder.ts";
import { deliver, jsonText } from "../terminal/deliver.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** What `houqin audit` may be told. */
export interface AuditOptions {
  /** Kind of organisation, for a plan alone that does not say it. */
  readonly kind?: string;
  readonly format: "text" | "json" | "md";
  readonly out?: string;
  readonly locale?: Locale;
}

/**
 * Holds a plan against the rules: of a site folder against its packs, a plan alone against all that come with the command and fit its kind of
 * organisation. Gives 1 where something is missing or weaker, else 0.
 */
export async function audit(path: string, options: AuditOptions, terminal: Terminal): Promise<number> {
  const { result, plan, locale } = await audited(path, options);
  const text =
    options.format === "json"
      ? jsonText(result)
      : (options.format === "md" ? auditMarkdown : auditText)(result, { plan, locale });
  await deliver(text, options.out, terminal, locale);
  return result.gaps > 0 ? 1 : 0;
}

interface Audited {
  readonly result: Audit;
  readonly plan: Plan;
  readonly locale: Locale;
}

async function audited(path: string, { kind, locale }: AuditOptions): Promise<Audited> {
  if (!isFile(path)) {
    const { engine, site, plan, ...folder } = await openFolder(path, locale);
    return { result: engine.audit({ site, plan }), plan, locale: folder.locale };
  }
  const engine = createEngine({ packs: await loadPacks(ownPacks) });
  const read = readPlanFile(engine, path);
  const plan = kind === undefined ? read : { ...read, orgKind: kind };
  return { result: engine.audit({ plan }), plan, locale: locale ?? "zh" };
}

/** What is absent is left to the reader of folders, which says so. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
