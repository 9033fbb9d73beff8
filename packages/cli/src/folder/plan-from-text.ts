import { basename, extname } from "node:path";
import { type Engine, type Pack, type Plan, phrase } from "@houqin/core";
import { type PlanPart, type PlanReading, toPlan } from "@houqin/plan-text";
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

/** Reads a plan as it was written into a plan of core, its sentences tied to the rules that they answer to. */
export function planFromText(engine: Engine<readonly Pack[]>, path: string, choice: PlanChoice): Plan {
  const part = partOf(readPlanSource(path, { catalogue: engine.catalogue() }), path, choice.plan);
  const id = basename(path, extname(path));
  return inFile(path, () => {
    const plan = toPlan(part, { id, title: part.title?.quote ?? id, period: choice.period ?? part.period });
    return engine.readPlan(choice.orgKind === undefined ? plan : { ...plan, orgKind: choice.orgKind });
  });
}

/** The plan that is meant among those of a file. */
export function partOf({ plans }: PlanReading, path: string, wanted: number | undefined): PlanPart {
  const chosen = plans[(wanted ?? 1) - 1];
  if (chosen === undefined || (wanted === undefined && plans.length > 1)) {
    const count = plans.length;
    throw unusable(path, phrase("planCount", { count }), phrase("onePlan", { count }));
  }
  return chosen;
}
