import { statSync } from "node:fs";
import {
  type Audit,
  createEngine,
  type Engine,
  HouqinError,
  type Locale,
  type Pack,
  type Plan,
  type Problem,
  phrase,
  sayProblem,
  type Text,
} from "@houqin/core";
import { auditMarkdown, auditText } from "@houqin/report";
import { fittingPacks } from "../folder/fitting-packs.ts";
import { inFile } from "../folder/in-file.ts";
import { openFolder } from "../folder/open-folder.ts";
import { lonePlanFromText } from "../folder/plan-from-text.ts";
import { isPlanText } from "../folder/plan-source.ts";
import { readJson } from "../folder/read-json.ts";
import { deliver, jsonText } from "../terminal/deliver.ts";
import { tellEdits } from "../terminal/tell-edits.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { countedOption } from "./counted-option.ts";

/** What `houqin audit` may be told. */
export interface AuditOptions {
  /** Kind of organisation, for a plan alone that does not say it. */
  readonly kind?: string;
  /** Which plan of a file with several, and its period where the text names none. */
  readonly plan?: string;
  readonly period?: string;
  readonly format: "text" | "json" | "md";
  readonly out?: string;
  readonly locale?: Locale;
}

/**
 * Holds a plan against the rules: of a site folder against its packs, a plan alone against all that come with the command and fit its kind of
 * organisation. Gives 1 where something is missing or weaker, else 0.
 */
export async function audit(path: string, options: AuditOptions, terminal: Terminal): Promise<number> {
  const { result, plan, locale } = await audited(path, options, terminal);
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

async function audited(path: string, { kind, locale, ...more }: AuditOptions, terminal: Terminal): Promise<Audited> {
  if (!isFile(path)) {
    const { engine, site, plan, ...folder } = await openFolder(path, locale, terminal);
    if (kind !== undefined) throw new Error(kindOfFolder[locale ?? "zh"]);
    return { result: engine.audit({ site, plan }), plan, locale: folder.locale };
  }
  const { engine, plan } = await lonePlan(path, kind, { ...more, locale }, terminal);
  const stranger = plan.orgKind === undefined ? undefined : unknownKind(engine, plan.orgKind);
  if (stranger) {
    const problem = { ...stranger, path: kind === undefined ? `${path}: orgKind` : "--kind" };
    if (kind !== undefined && problem.didYouMean !== undefined) throw new HouqinError("unusable", [problem]);
    terminal.err(`houqin: ${sayProblem(problem, locale ?? "zh")}\n`);
  }
  return { result: engine.audit({ plan }), plan, locale: locale ?? "zh" };
}

/** A plan alone, with the engine of all packs that fit its kind of site. */
async function lonePlan(
  path: string,
  kind: string | undefined,
  {
    plan: number,
    period,
    locale = "zh",
  }: Pick<AuditOptions, "plan" | "period"> & { readonly locale: Locale | undefined },
  terminal: Terminal,
) {
  const plan = countedOption("--plan", number);
  if (!isPlanText(path)) {
    const input = readJson(path, phrase("planFile"));
    const own = kind ?? kindIn(input);
    const engine = createEngine({ packs: await fittingPacks(own) });
    const read = inFile(path, () => engine.readPlan(input));
    return { engine, plan: kind === undefined ? read : { ...read, orgKind: kind } };
  }
  const read = await lonePlanFromText(path, { plan, period, orgKind: kind });
  tellEdits(read, path, terminal, locale);
  return read;
}

function kindIn(plan: unknown): string | undefined {
  if (typeof plan !== "object" || plan === null || !("orgKind" in plan)) return undefined;
  return typeof plan.orgKind === "string" ? plan.orgKind : undefined;
}

const kindOfFolder: Text = {
  zh: "--kind 只用于单独一份计划；单位文件夹是什么类型，以 site.json 为准",
  en: "--kind is for a plan alone; of a site folder, site.json tells the kind",
};

/** What an engine remarks of a site of that kind: rules for other kinds leave a mistyped one without its duties. */
function unknownKind(engine: Engine<readonly Pack[]>, kind: string): Problem | undefined {
  const site = { id: "alone", name: kind, kind, timeZone: "Asia/Shanghai" };
  const { remarks } = engine.evaluate({ site, entries: [], asOf: "2026-01-01", detail: "verdicts" });
  const remark = remarks.find(({ path }) => path === "site.kind");
  return (
    remark && {
      code: remark.code,
      path: remark.path,
      found: remark.found,
      expected: remark.expected,
      ...(remark.didYouMean === undefined ? {} : { didYouMean: remark.didYouMean }),
    }
  );
}

/** What is absent is left to the reader of folders, which says so. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
