import type { Evaluation, Locale } from "@houqin/core";
import { countRefused, markdownReport, refusalText, textReport } from "@houqin/report";
import { askedPeriod } from "../folder/asked-period.ts";
import { openFolder } from "../folder/open-folder.ts";
import { withLedger } from "../folder/with-ledger.ts";
import { deliver, jsonText } from "../terminal/deliver.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { timingsText } from "../terminal/timings-text.ts";

/** What `houqin check` may be told. */
export interface CheckOptions {
  readonly asOf?: string;
  /** The days that are evaluated, by default the plan's. */
  readonly period?: string;
  readonly format: "text" | "json" | "md";
  readonly out?: string;
  readonly locale?: Locale;
  readonly strict?: boolean;
  readonly timings?: boolean;
  readonly withNames?: boolean;
}

/** On a screen, of each rule so many findings; a file gets all of them. */
const MOST_ON_SCREEN = 10;

/** Evaluates a site folder. Gives 1 where something is wrong at error level, 2 for refused entries under `strict`, else 0. */
export async function check(dir: string, options: CheckOptions, terminal: Terminal): Promise<number> {
  const folder = await openFolder(dir, options.locale, terminal);
  const { engine, site, plan, locale } = folder;
  const spent: [rule: string, time: number][] = [];
  const timings = { clock: terminal.clock, hear: (rule: string, time: number) => void spent.push([rule, time]) };
  const asOf = options.asOf ?? terminal.now();
  const asked = { site, plan, asOf, ...askedPeriod(options.period, site) };
  const { evaluation, refused, unread } = withLedger(folder, terminal, ({ ledger, refused, unread }) => ({
    evaluation: engine.evaluate({ ...asked, ledger, ...(options.timings ? { timings } : {}) }),
    refused,
    unread,
  }));

  const reportOptions = {
    catalogue: engine.catalogue(plan),
    site,
    plan,
    locale,
    refused,
    redact: options.withNames !== true,
    ...(options.out === undefined ? { most: MOST_ON_SCREEN } : {}),
  };
  const text =
    options.format === "json"
      ? jsonText({ ...evaluation, refused: [...unread, ...evaluation.refused] })
      : (options.format === "md" ? markdownReport : textReport)(evaluation, reportOptions);
  await deliver(text, options.out, terminal, locale);

  if (options.format === "json") {
    for (const refusal of refused) terminal.err(`${refusalText(refusal, locale)}\n`);
  }
  if (refused.length > 0 && (options.format === "json" || options.out !== undefined || options.strict)) {
    terminal.err(
      locale === "zh" ? `有 ${countRefused(refused)} 条记录没有采用\n` : `${countRefused(refused)} entries refused\n`,
    );
  }
  if (options.timings) terminal.err(timingsText(spent));
  if (options.strict && refused.length > 0) return 2;
  return hasError(evaluation) ? 1 : 0;
}

function hasError({ findings }: Evaluation): boolean {
  return findings.some(({ severity }) => severity === "error");
}
