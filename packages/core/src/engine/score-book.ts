import { toNumber } from "../ledger/decimal.ts";
import { evidenceIds } from "../ledger/evidence.ts";
import { type KeyCode, keyParts } from "../ledger/key.ts";
import type { MetricFold } from "../ledger/metric-value.ts";
import type { ReadPeriod } from "../ledger/read-period.ts";
import type { Table } from "../ledger/table.ts";
import type { ScoreResult } from "../model/score-result.ts";
import { coveredKeys, type PeriodKeys, seenKeys, wholeKey } from "../requirement/period/period-keys.ts";
import { type PeriodList, periodList } from "../requirement/period/period-list.ts";
import { grainOf } from "../requirement/period/read-periods.ts";
import type { Scorecard } from "../rule/scorecard.ts";
import { percentOf } from "../scoring/band-of.ts";
import { type CardFold, cardFold } from "../scoring/card-fold.ts";
import { rank } from "../scoring/rank.ts";
import { rewardOf } from "../scoring/scale-points.ts";
import { scoreOf } from "../scoring/score-of.ts";
import { KEY_SEPARATOR } from "../text/key-text.ts";
import { formatDay } from "../time/civil.ts";
import { needsInOrder } from "./needs-in-order.ts";
import type { ScoredFrame } from "./scored-frame.ts";

/** The scorecards of a run: it folds rows, and gives every score as it stands whenever it is asked. */
export interface ScoreBook {
  readonly reads: ReadonlySet<string>;
  readonly registers: readonly string[];
  readonly fold: (table: Table, row: number, sign: 1 | -1) => void;
  readonly results: () => ScoreResult[];
  /** Ids of the entries that a score was reckoned from; none where there are too many to name. */
  readonly evidence: (result: Pick<ScoreResult, "scorecard" | "key" | "period">) => readonly string[];
}

export function scoreBook(frame: ScoredFrame): ScoreBook {
  const cards = [...frame.scorecards.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const books = cards.map((card) => {
    const asked = { keyed: card.key !== undefined || card.each !== undefined, grain: grainOf(card.period) };
    return cardFold(frame, card, asked, () => undefined, 0);
  });
  const folds = books.flatMap((book) => book.folds);
  const covered = cards.flatMap((card) =>
    card.each ? coveredKeys(frame, card.each, periodList(frame, card.period)).registers : [],
  );
  const byKind = new Map<string, MetricFold[]>();
  for (const fold of folds) {
    for (const kind of new Set(fold.reads)) {
      const readers = byKind.get(kind);
      if (readers) readers.push(fold);
      else byKind.set(kind, [fold]);
    }
  }
  return {
    reads: new Set(byKind.keys()),
    registers: [...new Set([...covered, ...folds.flatMap(({ registers }) => registers)])],
    fold(table, row, sign) {
      for (const fold of byKind.get(table.kind.id) ?? []) fold.fold(table, row, sign);
    },
    results: () => books.flatMap((book) => resultsOf(frame, book)),
    evidence({ scorecard, key, period: id }) {
      const book = books.find(({ card }) => card.id === scorecard);
      const code = frame.store.words.find(key.join(KEY_SEPARATOR));
      if (!book || code < 0) return [];
      const periods = periodList(frame, book.card.period);
      periods.extend();
      const place = Array.from({ length: periods.size() }, (_, index) => index).find(
        (index) => periods.period(index).id === id,
      );
      if (place === undefined) return [];
      return evidenceIds(book.folds.map((fold) => fold.evidence(code, periods.period(place))));
    },
  };
}

function resultsOf(frame: ScoredFrame, book: CardFold): ScoreResult[] {
  const { card } = book;
  const periods = periodList(frame, card.period);
  periods.extend();
  const keys = keysOf(frame, card, book, periods);
  return Array.from({ length: periods.size() }, (_, index) => index).flatMap((index) => {
    const scored = [...new Set(keys.at(index))].map((key) => resultOf(frame, book, key, periods.period(index)));
    const inOrder = scored.sort((a, b) => (a.key.join(KEY_SEPARATOR) < b.key.join(KEY_SEPARATOR) ? -1 : 1));
    if (card.key === undefined && card.each === undefined) return inOrder;
    const higherIsBetter = !(card.grades && "lowerIsBetter" in card.grades);
    const places = rank(inOrder, ({ score }) => score.percent ?? score.earned, { higherIsBetter });
    return inOrder.map((result) => {
      const place = places.find(({ item }) => item === result)?.rank;
      return place === undefined ? result : { ...result, rank: place, ranked: places.length };
    });
  });
}

function keysOf(frame: ScoredFrame, card: Scorecard, book: CardFold, periods: PeriodList): PeriodKeys {
  if (card.each) return coveredKeys(frame, card.each, periods);
  return card.key ? seenKeys([book], periods) : wholeKey(frame.store.words.add(""));
}

function resultOf(frame: ScoredFrame, book: CardFold, key: KeyCode, period: ReadPeriod): ScoreResult {
  const { card } = book;
  const [worst, best] = [book.outcome(key, period, "badly"), book.outcome(key, period, "well")];
  const score = scoreOf(worst, best, true);
  const closed = book.closes(key, period) <= frame.now();
  const percent = percentOf(worst.figure);
  const settled = score.best === undefined && score.veto === worst.veto;
  const { unknown } = book.lacks(key, period);
  return {
    scorecard: card.id,
    key: [...keyParts(frame.store.words, key)],
    period: period.id,
    from: formatDay(period.from),
    to: formatDay(period.to),
    state: closed ? "closed" : "open",
    score,
    ...(card.reward && percent && settled && closed
      ? { reward: { amount: toNumber(rewardOf(card.reward, percent)), unit: card.reward.unit } }
      : {}),
    ...(unknown.length > 0 ? { needs: needsInOrder(unknown) } : {}),
  };
}
