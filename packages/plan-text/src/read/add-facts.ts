import type { PlanPart } from "../model/reading.ts";
import type { Sentence } from "../outline/sentence.ts";
import { quoteOf, type Source, type Span } from "../source/source.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** The lists of a plan that its sentences fill. */
export type Lists = Pick<PlanPart, "cadences" | "deadlines" | "targets" | "amounts" | "laws" | "goals" | "tasks">;

const unread = /\s|[（(][a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*[）)]/g;

/** Puts what one sentence says into the lists. Members that it leaves open are absent, and each is set by itself: spreads would take most of the time. */
export function addFacts(
  source: Source,
  { from: base }: Sentence,
  found: SentenceFacts,
  lists: Lists,
  owners: PlanPart["owners"],
): void {
  for (const { clause, cadence, times, interval, season, alternatives } of found.cadences) {
    const { quote, start } = quoted(source, base, clause);
    const item: Lists["cadences"][number] = { quote, start, cadence };
    if (times !== undefined) item.times = times;
    if (interval !== undefined) item.interval = interval;
    if (season !== undefined) item.season = season;
    if (alternatives !== undefined) item.alternatives = alternatives.map((each) => ({ ...each }));
    lists.cadences.push(item);
  }
  for (const { clause, kind, date, first, dates, anchor, impossible } of found.deadlines) {
    if (impossible) continue;
    const { quote, start } = quoted(source, base, clause);
    const item: Lists["deadlines"][number] = { quote, start, kind };
    if (date !== undefined) item.date = date;
    if (first !== undefined) item.from = first;
    if (anchor !== undefined) item.anchor = anchor;
    if (dates !== undefined) item.dates = [...dates];
    lists.deadlines.push(item);
  }
  for (const phrase of found.targets) {
    const { metric, comparator, value, unit, direction, strict } = phrase;
    const { quote, start } = quoted(source, base, phrase);
    const item: Lists["targets"][number] = { quote, start, metric, comparator, unit };
    if (value !== undefined) item.value = value;
    if (direction !== undefined) item.direction = direction;
    if (strict !== undefined) item.strict = strict;
    lists.targets.push(item);
  }
  for (const phrase of found.amounts) {
    const { quote, start } = quoted(source, base, phrase);
    const item: Lists["amounts"][number] = { quote, start, value: phrase.value, unit: "CNY", kind: phrase.kind };
    if (phrase.comparator !== undefined) item.comparator = phrase.comparator;
    lists.amounts.push(item);
  }
  for (const phrase of found.owners) {
    const { quote, start } = quoted(source, base, phrase);
    // In the script of the text, without the spaces of an OCR.
    const role = phrase.role.length > 0 ? quote.replace(unread, "") : phrase.role;
    owners.push({ quote, start, role, form: phrase.form });
  }
  for (const phrase of found.laws) {
    const { quote, start } = quoted(source, base, phrase);
    const item: Lists["laws"][number] = { quote, start, title: phrase.title };
    if (phrase.repealed !== undefined) item.repealed = phrase.repealed;
    lists.laws.push(item);
  }
}

function quoted(source: Source, base: number, { from, to }: Span): ReturnType<typeof quoteOf> {
  return quoteOf(source, { from: base + from, to: base + to });
}
