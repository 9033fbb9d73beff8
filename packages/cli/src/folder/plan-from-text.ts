import { basename, extname } from "node:path";
import { createEngine, type Engine, type Pack, type Plan, phrase } from "@houqin/core";
import { type PlanPart, type PlanReading, toPlan, type WrittenPlan } from "@houqin/plan-text";
import { fittingPacks } from "./fitting-packs.ts";
import { inFile } from "./in-file.ts";
import { readPlanSource } from "./plan-source.ts";
import { unusable } from "./unusable.ts";

/** Which plan of a file is meant, and what its text may leave out. */
export interface PlanChoice {
  /** The number of the plan in its file, from 1 on; needed where there are several. */
  readonly plan?: number | undefined;
  /** Where the text names no period. */
  readonly period?: string | undefined;
  /** Where the text does not show the kind of site. */
  readonly orgKind?: string | undefined;
}

/** A plan made of a document, and the document with what was edited in it since houqin wrote it. */
export interface PlanFromText extends Pick<WrittenPlan, "reading" | "diagnostics"> {
  readonly plan: Plan;
}

/**
 * Reads a plan as it was written into a plan of core: the plan that the document carries, else one of its sentences, tied to the rules that
 * they answer to.
 */
export function planFromText(engine: Engine<readonly Pack[]>, path: string, choice: PlanChoice): PlanFromText {
  const { plan: carried, reading, diagnostics } = readPlanSource(path, { catalogue: engine.catalogue() });
  const plan = carried ?? planOf(reading, path, choice);
  const { orgKind } = choice;
  const read = () => engine.readPlan(orgKind === undefined ? plan : { ...plan, orgKind });
  return { plan: inFile(path, read), reading, diagnostics };
}

/** The same of a document alone, with the engine of all packs that come with the command and fit the kind of site that is told, else read. */
export async function lonePlanFromText(
  path: string,
  choice: PlanChoice,
): Promise<PlanFromText & { readonly engine: Engine<readonly Pack[]> }> {
  const orgKind = choice.orgKind ?? kindInText(readPlanSource(path), path, choice.plan);
  const engine = createEngine({ packs: await fittingPacks(orgKind) });
  return { engine, ...planFromText(engine, path, { ...choice, orgKind }) };
}

function planOf(reading: PlanReading, path: string, { plan: number, period }: PlanChoice): Plan {
  const part = partOf(reading, path, number);
  const id = basename(path, extname(path));
  return inFile(path, () => toPlan(part, { id, title: part.title?.quote ?? id, period: period ?? part.period }));
}

/** The kind of site of a document's plan. */
function kindInText({ plan, reading }: WrittenPlan, path: string, number: number | undefined): string | undefined {
  return plan === undefined ? partOf(reading, path, number).orgKind : plan.orgKind;
}

/** The plan that is meant among those of a file. */
function partOf({ plans }: PlanReading, path: string, wanted: number | undefined): PlanPart {
  const chosen = plans[(wanted ?? 1) - 1];
  if (chosen === undefined || (wanted === undefined && plans.length > 1)) {
    const count = plans.length;
    throw unusable(path, phrase("planCount", { count }), phrase("onePlan", { count }));
  }
  return chosen;
}
