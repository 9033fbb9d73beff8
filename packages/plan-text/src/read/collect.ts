import { type PlanSpan, yearOf } from "../grammar/date/span-of-plan.ts";
import { lookOver, mayMatch } from "../grammar/glance.ts";
import { readNumber } from "../grammar/number.ts";
import type { PlanPart } from "../model/reading.ts";
import type { Heading } from "../outline/heading.ts";
import type { Sentence } from "../outline/sentence.ts";
import { quoteOf, type Source, type Span } from "../source/source.ts";
import { addFacts, type Lists } from "./add-facts.ts";
import { dutyKind } from "./duty-kind.ts";
import { isFormality } from "./formality.ts";
import { factsOf, type SentenceContext, type SentenceFacts } from "./sentence-facts.ts";
import { statedBefore, wordsAlone } from "./stated.ts";

type Duty = PlanPart["tasks"][number];

/** What the sentences of a plan say, put together, and the facts by sentence for the diagnostics. */
export interface Collected {
  readonly lists: Lists;
  readonly owners: PlanPart["owners"];
  readonly facts: readonly SentenceFacts[];
}

/**
 * Reads all sentences of a plan and puts together what they say, each thing with its quote.
 *
 * @example
 * const source = readSource("每月检查。");
 * const sentences = readSentences(source, readNodes(source, readLines(source, [])), []);
 * collect(source, sentences, [], () => ({ plan: {}, monthPlan: false })).lists.cadences.length; //=> 1
 */
export function collect(
  source: Source,
  sentences: readonly Sentence[],
  headings: readonly Heading[],
  contextOf: (section: number) => SentenceContext,
): Collected {
  const lists: Lists = { cadences: [], deadlines: [], targets: [], amounts: [], laws: [], goals: [], tasks: [] };
  const owners: PlanPart["owners"] = [];
  const facts: SentenceFacts[] = [];
  const stated = new Map<string, Duty>();
  const told: [string, Duty][] = [];
  const placed = (index: number) => {
    const title = headings[sentences[index]?.section ?? -1]?.title;
    const heading = title === undefined ? "" : source.plain.slice(title.from, title.to);
    return { heading, before: sentences[index - 1]?.text ?? "", next: sentences[index + 1]?.text ?? "" };
  };
  let duties = 0;
  let unit: string | undefined;
  for (let index = 0; index < sentences.length; ) {
    const sentence = sentences[index];
    if (sentence === undefined) break;
    let end = index + 1;
    lookOver(sentence.text);
    // 单位：万元 holds for the table below it, until other words come.
    if (sentence.row === undefined) unit = unitIn(sentence.text);
    // The cells of one row make one duty.
    while (sentence.row !== undefined && sentences[end]?.row === sentence.row) end += 1;
    const row = sentences.slice(index, end);
    // The number of a row is no part of what it says.
    const said = row.filter(({ cell }) => cell?.role !== "number");
    const before = counts(lists, owners);
    const month = monthOfRow(row);
    for (const each of row) {
      const context = contextOf(each.section);
      const plan = month === undefined ? context.plan : inMonth(context.plan, month);
      const metric = each.cell?.role === "target" ? metricOf(source, each) : undefined;
      const found = factsOf(each, {
        plan,
        calendar: context.calendar,
        monthPlan: context.monthPlan,
        past: context.past,
        metric,
        unit,
      });
      facts.push(found);
      addFacts(source, each, found, lists, owners);
    }
    const after = counts(lists, owners);
    // Only a row asks what was stated before, and few plans have any.
    if (sentence.row !== undefined) for (const [text, duty] of told.splice(0)) stated.set(wordsAlone(text), duty);
    const again = statedBefore(said, stated);
    const kind = dutyKind(source, said, headings, lists.targets.length > before.targets);
    if (again !== undefined) fill(again, before, after);
    else if (kind !== "none" && !(sentence.row === undefined && isFormality(sentence.text, placed(index)))) {
      duties += 1;
      const span = { from: said[0]?.from ?? sentence.from, to: said.at(-1)?.to ?? sentence.to };
      const duty = dutyOf(source, span, sentence.section, before, after, duties);
      if (duty !== undefined) {
        lists[kind === "goal" ? "goals" : "tasks"].push(duty);
        if (sentence.row === undefined) told.push([sentence.text, duty]);
      }
    }
    index = end;
  }
  lookOver("");
  return { lists, owners, facts };
}

function counts({ cadences, deadlines, targets, amounts }: Lists, owners: PlanPart["owners"]) {
  return {
    cadences: cadences.length,
    deadlines: deadlines.length,
    targets: targets.length,
    amounts: amounts.length,
    owners: owners.length,
  };
}

const counted = /(?:单位|金额单位|货币单位)：(?:人民币)?((?:百|千|十)?万?元)|（((?:百|千)?万?元)）/;

function unitIn(text: string): string | undefined {
  const found = mayMatch(counted, text) ? counted.exec(text) : null;
  return found?.[1] ?? found?.[2];
}

/** The month that a row stands in, whose days its other cells may name alone: 3月 | 15日前完成演练. */
function monthOfRow(row: readonly Sentence[]): number | undefined {
  const time = row.find(({ cell }) => cell?.role === "time")?.text ?? "";
  return readNumber(/^(\d{1,2}|[一二三四五六七八九十]{1,2})月份?$/.exec(time)?.[1] ?? "");
}

function inMonth(plan: PlanSpan, month: number): PlanSpan {
  return month > 12 ? plan : { ...plan, month: { year: yearOf(plan, month, undefined), month } };
}

function metricOf(source: Source, { row = [] }: Sentence): string {
  const cell = row.find(({ role }) => role === "metric") ?? row.find(({ role }) => role === "content");
  return cell === undefined ? "" : source.plain.slice(cell.from, cell.to);
}

type Counts = ReturnType<typeof counts>;

function range(name: keyof Counts, before: Counts, after: Counts): number[] {
  const indices: number[] = [];
  for (let index = before[name]; index < after[name]; index++) indices.push(index);
  return indices;
}

/** A row that says a duty again adds what its sentence leaves open: who, when, how often, how much. */
function fill(duty: Duty, before: Counts, after: Counts): void {
  for (const name of ["cadences", "deadlines", "targets", "amounts", "owners"] as const)
    if (duty[name].length === 0) duty[name].push(...range(name, before, after));
}

function dutyOf(
  source: Source,
  span: Span,
  section: number,
  before: Counts,
  after: Counts,
  number: number,
): Duty | undefined {
  const { quote, start } = quoteOf(source, span);
  if (quote.trim() === "") return undefined;
  const id = `t${number}`;
  const cadences = range("cadences", before, after);
  const deadlines = range("deadlines", before, after);
  const targets = range("targets", before, after);
  const amounts = range("amounts", before, after);
  const owners = range("owners", before, after);
  return section < 0
    ? { id, quote, start, cadences, deadlines, targets, amounts, owners }
    : { id, quote, start, section, cadences, deadlines, targets, amounts, owners };
}
