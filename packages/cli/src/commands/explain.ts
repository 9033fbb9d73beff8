import { type Finding, type Locale, nearest, phrase } from "@houqin/core";
import { explanationMarkdown, explanationText, handleOf, say } from "@houqin/report";
import { askedPeriod } from "../folder/asked-period.ts";
import { openFolder } from "../folder/open-folder.ts";
import { unusable } from "../folder/unusable.ts";
import { withLedger } from "../folder/with-ledger.ts";
import { deliver, jsonText } from "../terminal/deliver.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { explainGoalOrScore } from "./explain-goal-or-score.ts";

/** What `houqin explain` may be told. */
export interface ExplainOptions {
  readonly asOf?: string;
  /** The days that are evaluated, by default the plan's. */
  readonly period?: string;
  readonly format: "text" | "json" | "md";
  readonly out?: string;
  readonly locale?: Locale;
  readonly withNames?: boolean;
}

/**
 * Explains one finding of a site folder, by its fingerprint or by the number that a report gives it; a goal as `goal:ID`; a score as
 * `score:CARD`, of a period and a key as `score:CARD@2026-03/dorm-1`.
 */
export async function explain(
  dir: string,
  wanted: string,
  options: ExplainOptions,
  terminal: Terminal,
): Promise<number> {
  const folder = await openFolder(dir, options.locale, terminal);
  const { engine, site, plan, locale } = folder;
  const asOf = options.asOf ?? terminal.now();
  const asked = { site, plan, asOf, ...askedPeriod(options.period, site) };
  const reader = { catalogue: engine.catalogue(plan), site, locale, redact: options.withNames !== true };
  const other = /^(goal|score):(.+)$/.exec(wanted);
  if (other) {
    const text = withLedger(folder, terminal, ({ ledger }) =>
      explainGoalOrScore(other, { engine, input: { ...asked, ledger }, format: options.format, reader }),
    );
    await deliver(text, options.out, terminal, locale);
    return 0;
  }
  const { finding, names, explanation } = withLedger(folder, terminal, ({ ledger }) => {
    const input = { ...asked, ledger };
    const { findings, names } = engine.evaluate(input);
    const finding = findingOf(wanted, findings);
    return { finding, names, explanation: engine.explain(input, finding.fingerprint) };
  });
  // What is wrong with a waiver or with the plan itself is no rule's doing; its sentence says it all.
  const bare = `${say(finding, reader.catalogue, locale, site, names)}\n`;
  const written = options.format === "md" ? explanationMarkdown : explanationText;
  const text =
    options.format === "json"
      ? jsonText(explanation ?? { finding })
      : explanation
        ? written(explanation, { ...reader, things: names })
        : bare;
  await deliver(text, options.out, terminal, locale);
  return 0;
}

function findingOf(wanted: string, findings: readonly Finding[]): Finding {
  const exact = findings.find(({ fingerprint }) => fingerprint === wanted);
  if (exact) return exact;
  const named = findings.filter(({ fingerprint }) => handleOf(fingerprint) === wanted.toLowerCase());
  const [only, second] = named;
  if (only && !second) return only;
  if (second) {
    const all = named.map(({ fingerprint }) => fingerprint).join(" ");
    throw unusable("FINDING", all, phrase("fullFingerprint"));
  }
  throw unknownFinding(
    wanted,
    nearest(
      wanted,
      findings.map(({ fingerprint }) => fingerprint),
    ),
  );
}

function unknownFinding(wanted: string, guess?: string) {
  return unusable("FINDING", wanted, phrase("finding"), guess);
}
