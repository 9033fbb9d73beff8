import type { PeriodPhrase } from "../about/period.ts";
import type { Diagnostic } from "../model/reading.ts";
import type { Sentence } from "../outline/sentence.ts";
import { quoteOf, type Source } from "../source/source.ts";
import type { Collected } from "./collect.ts";

/** Says what the reader could not read for certain. */
export function diagnosticsOf(
  _source: Source,
  _sentences: readonly Sentence[],
  _collected: Collected,
  _period: PeriodPhrase | undefined,
): readonly Diagnostic[] {
  return [];
}
