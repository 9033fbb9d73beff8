import { createEngine, type Locale } from "@houqin/core";
import type { WrittenPlan } from "@houqin/plan-text";
import { fittingPacks } from "../folder/fitting-packs.ts";
import { lonePlanFromText, type PlanChoice } from "../folder/plan-from-text.ts";
import { readPlanSource } from "../folder/plan-source.ts";
import { deliver, jsonText } from "../terminal/deliver.ts";
import { tellEdits } from "../terminal/tell-edits.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { countedOption } from "./counted-option.ts";

/** What `houqin plan read` may be told. */
export interface PlanReadOptions {
  /** What was read with its places, or the plan.json that it makes. */
  readonly format: "json" | "plan";
  readonly plan?: string;
  readonly period?: string;
  readonly kind?: string;
  readonly out?: string;
  readonly locale?: Locale;
}

/** Reads a plan as it was written: its outline, rhythms, deadlines, figures, owners, and the rules that its sentences answer to. */
export async function planRead(file: string, options: PlanReadOptions, terminal: Terminal): Promise<number> {
  const { format, out, locale = "zh", kind } = options;
  const choice: PlanChoice = { plan: countedOption("--plan", options.plan), period: options.period, orgKind: kind };
  const read = format === "plan" ? await lonePlanFromText(file, choice) : await readingOf(file, kind);
  await deliver(jsonText("engine" in read ? read.plan : read.reading), out, terminal, locale);
  tellEdits(read, file, terminal, locale);
  return 0;
}

/** What was read, with the rules of all packs that fit the kind of site that is told, else read. */
async function readingOf(file: string, kind: string | undefined): Promise<WrittenPlan> {
  const own = kind ?? kindIn(readPlanSource(file));
  const engine = createEngine({ packs: await fittingPacks(own) });
  return readPlanSource(file, { catalogue: engine.catalogue() });
}

/** Of several plans in a file the first tells it. */
function kindIn({ plan, reading }: WrittenPlan): string | undefined {
  return (plan ?? reading.plans[0])?.orgKind;
}
