import { createEngine, type Locale } from "@houqin/core";
import { fittingPacks } from "../folder/fitting-packs.ts";
import { kindInText, type PlanChoice, planFromText } from "../folder/plan-from-text.ts";
import { readPlanSource } from "../folder/plan-source.ts";
import { deliver, jsonText } from "../terminal/deliver.ts";
import { tellEdits } from "../terminal/tell-edits.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { oneOf } from "./choice.ts";

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
  const choice: PlanChoice = { plan: oneOf("--plan", options.plan), period: options.period, orgKind: kind };
  const first = readPlanSource(file);
  const orgKind =
    kind ??
    (format === "plan" ? kindInText(first, file, choice.plan) : (first.plan ?? first.reading.plans[0])?.orgKind);
  const engine = createEngine({ packs: await fittingPacks(orgKind) });
  const catalogue = engine.catalogue();
  const read = format === "plan" ? planFromText(engine, file, choice) : readPlanSource(file, { catalogue });
  await deliver(jsonText(format === "plan" ? read.plan : read.reading), out, terminal, locale);
  tellEdits(read, file, terminal, locale);
  return 0;
}
