import { createEngine, type Locale } from "@houqin/core";
import { applySuggestions, lintPlan } from "@houqin/plan-text";
import { fittingPacks } from "../folder/fitting-packs.ts";
import { readPlanSource } from "../folder/plan-source.ts";
import { deliver, jsonText } from "../terminal/deliver.ts";
import { lintText } from "../terminal/lint-text.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** What `houqin plan lint` may be told. */
export interface PlanLintOptions {
  readonly format: "text" | "json";
  /** Give the text with the suggestions put in, instead of what is wrong with it. */
  readonly fix?: boolean;
  readonly kind?: string;
  readonly out?: string;
  readonly locale?: Locale;
}

/**
 * Says what is vague, missing, ambiguous, contradicting, impossible or out of date in a plan as it was written, and what could stand there
 * instead, drawn from the rules of the packs. Gives 1 where something is, else 0.
 */
export async function planLint(file: string, options: PlanLintOptions, terminal: Terminal): Promise<number> {
  const { format, fix, kind, out, locale = "zh" } = options;
  const { reading, diagnostics: edits } = readPlanSource(file);
  const engine = createEngine({ packs: await fittingPacks(kind ?? reading.plans[0]?.orgKind) });
  const found = lintPlan(reading, { catalogue: engine.catalogue() });
  const diagnostics = [...edits, ...found].toSorted((a, b) => a.start - b.start);
  const text = fix
    ? applySuggestions(reading.text, diagnostics)
    : format === "json"
      ? jsonText({ format: "houqin/plan-lint@1", file, diagnostics })
      : lintText(reading.text, file, diagnostics, locale);
  await deliver(text, out, terminal, locale);
  return diagnostics.length > 0 ? 1 : 0;
}
