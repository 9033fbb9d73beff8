import type { Locale, Review } from "@houqin/core";
import {
  type ReportOptions,
  writeYearReportDocx,
  writeYearReportMarkdown,
  writeYearReportText,
} from "@houqin/plan-text";
import { say } from "@houqin/report";
import { openFolder } from "../folder/open-folder.ts";
import { withLedger } from "../folder/with-ledger.ts";
import { deliver } from "../terminal/deliver.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { WrittenForm } from "./plan-write.ts";

/** What `houqin plan review` may be told. */
export interface PlanReviewOptions {
  readonly format: WrittenForm;
  readonly asOf?: string;
  readonly out?: string;
  readonly locale?: Locale;
  /** The day below the signature. */
  readonly issued?: string;
}

/** Writes the year report of a site folder's plan: what was promised, done and missed, why, and what it cost. */
export async function planReview(dir: string, options: PlanReviewOptions, terminal: Terminal): Promise<number> {
  const folder = await openFolder(dir, options.locale, terminal);
  const { engine, site, plan, locale } = folder;
  const asOf = options.asOf ?? terminal.now();
  const {
    review,
    evaluation: { findings, names },
  } = withLedger(folder, terminal, ({ ledger }) => ({
    review: engine.review({ site, plan, ledger, asOf }),
    evaluation: engine.evaluate({ site, plan, ledger, asOf }),
  }));
  const catalogue = engine.catalogue(plan);
  const byFingerprint = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  const sayFinding = (fingerprint: string) => {
    const finding = byFingerprint.get(fingerprint);
    return finding && say(finding, catalogue, locale, site, names);
  };
  const { issued } = options;
  const how = { catalogue, site, locale, sayFinding, ...(issued === undefined ? {} : { issuedOn: issued }) };
  await deliver(writers[options.format](review, how), options.out, terminal, locale);
  return 0;
}

const writers: Readonly<Record<WrittenForm, (review: Review, options: ReportOptions) => string | Uint8Array>> = {
  md: writeYearReportMarkdown,
  docx: writeYearReportDocx,
  txt: writeYearReportText,
};
