import type { Span } from "../../source/source.ts";
import { clausesOf } from "../clause.ts";
import type { PlanSpan } from "../date/span-of-plan.ts";
import { mayMatch } from "../glance.ts";
import { anchoredIn, laggedIn } from "./anchored.ts";
import { type DeadlinePhrase, datedIn } from "./dated.ts";
import type { AnyCalendar } from "./festival.ts";

/** A deadline of a sentence: the phrase, and the clause that it is about. */
export interface FoundDeadline extends DeadlinePhrase {
  readonly clause: Span;
}

/** What a sentence is read with. */
export interface DeadlineContext {
  readonly plan: PlanSpan;
  readonly calendar?: AnyCalendar | undefined;
  /** The words stand under a head such as 完成时间. */
  readonly keyed: boolean;
  /** What already says how often; a date in it is part of that. */
  readonly rhythms: readonly Span[];
}

const none: readonly FoundDeadline[] = [];
const trigger = /[月日号年季旬内前后期假节天末周初学汛\d]/;
const signature = /^[^，。；]{0,16}$/;

/**
 * Finds by when things are promised in a sentence.
 *
 * @example
 * deadlinesIn("3月底前完成", { plan: {}, keyed: false, rhythms: [] }).map(({ kind, date }) => [kind, date]); //=> [["by", "--03-31"]]
 */
export function deadlinesIn(text: string, context: DeadlineContext): readonly FoundDeadline[] {
  if (!mayMatch(trigger, text) || !trigger.test(text)) return none;
  const dated = datedIn(text, context.plan, context.keyed).filter(
    (phrase) => !isSignature(text, phrase, context.keyed),
  );
  const anchors = anchoredIn(text, context.plan, context.calendar);
  // 开学后两周内 and 春节前两周 hang on what is named there.
  const lags = laggedIn(text).filter(
    (lag) =>
      !anchors.some(
        (anchor) => touches(anchor, lag) || (anchor.to === lag.from && /后$/.test(text.slice(0, anchor.to))),
      ),
  );
  if (dated.length + anchors.length + lags.length === 0) return none;
  const others = [...lags, ...anchors];
  // 9月开学前: the month only says which beginning of term.
  const kept = dated.filter(
    (date) =>
      date.kind !== "in" || !anchors.some(({ from, to }) => from === date.to && !/期间$/.test(text.slice(from, to))),
  );
  const all = [...kept, ...others.filter((phrase) => !dated.some((date) => touches(date, phrase)))];
  const phrases = all
    .filter((phrase) => !context.rhythms.some((rhythm) => touches(rhythm, phrase) || belongs(text, rhythm, phrase)))
    .filter((phrase) => !explained(text, phrase, kept))
    .toSorted((a, b) => a.from - b.from);
  const clauses = clausesOf(text, phrases);
  return phrases.map((phrase, index) => {
    const { from, to, kind, date, first, dates, anchor, impossible } = phrase;
    return { from, to, kind, date, first, dates, anchor, impossible, clause: clauses[index] ?? phrase };
  });
}

/** The day on which the plan was signed, alone on its line. */
function isSignature(text: string, phrase: DeadlinePhrase, keyed: boolean): boolean {
  return (
    !keyed &&
    phrase.kind === "on" &&
    /^.{0,2}(?:20\d\d|二[〇零])/.test(text.slice(phrase.from)) &&
    phrase.to >= text.length &&
    signature.test(text)
  );
}

/** 每年春节前: the festival says which day of the rhythm. */
function belongs(text: string, rhythm: Span, phrase: DeadlinePhrase): boolean {
  return (
    phrase.kind === "anchor" && phrase.from >= rhythm.to && /^(?:的|在|于)?$/.test(text.slice(rhythm.to, phrase.from))
  );
}

/** 供暖前（11月1日前）: the brackets say which day is meant. */
function explained(text: string, phrase: DeadlinePhrase, dated: readonly DeadlinePhrase[]): boolean {
  // 3月12日植树节: the name says which day it is.
  if (phrase.kind === "anchor" && dated.some(({ to }) => to === phrase.from)) return true;
  return (
    phrase.kind === "anchor" && text.charAt(phrase.to) === "（" && dated.some(({ from }) => from === phrase.to + 1)
  );
}

function touches(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}
