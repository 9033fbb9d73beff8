import { type PlanSpan, yearOf } from "../grammar/date/span-of-plan.ts";
import { readNumber } from "../grammar/number.ts";
import type { PlanPart } from "../model/reading.ts";
import type { Heading } from "../outline/heading.ts";
import type { Sentence } from "../outline/sentence.ts";
import { quoteOf, type Source, type Span } from "../source/source.ts";
import { dutyKind } from "./duty-kind.ts";
import { isFormality } from "./formality.ts";
import { factsOf, type SentenceContext, type SentenceFacts } from "./sentence-facts.ts";
import { statedBefore, wordsAlone } from "./stated.ts";

type Duty = PlanPart["tasks"][number];
type Lists = Pick<PlanPart, "cadences" | "deadlines" | "targets" | "amounts" | "laws" | "goals" | "tasks">;

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
      const found = factsOf(each, { ...context, plan, metric, unit });
      facts.push(found);
      add(source, each, found, lists, owners);
    }
    const after = counts(lists, owners);
    const again = statedBefore(said, stated);
    const kind = dutyKind(source, said, headings, lists.targets.length > before.targets);
    if (again !== undefined) fill(again, before, after);
    else if (kind !== "none" && !(sentence.row === undefined && isFormality(sentence.text, placed(index)))) {
      duties += 1;
      const span = { from: said[0]?.from ?? sentence.from, to: said.at(-1)?.to ?? sentence.to };
      const duty = dutyOf(source, span, sentence.section, before, after, duties);
      if (duty !== undefined) {
        lists[kind === "goal" ? "goals" : "tasks"].push(duty);
        if (sentence.row === undefined) stated.set(wordsAlone(sentence.text), duty);
      }
    }
    index = end;
  }
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
  const found = counted.exec(text);
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

function add(
  source: Source,
  { from: base }: Sentence,
  found: SentenceFacts,
  lists: Lists,
  owners: PlanPart["owners"],
): void {
  const at = ({ from, to }: Span) => quoteOf(source, { from: base + from, to: base + to });
  for (const { clause, cadence, times, interval, season, alternatives } of found.cadences) {
    const extra = {
      ...given({ times, interval, season }),
      ...(alternatives === undefined ? {} : { alternatives: alternatives.map((each) => ({ ...each })) }),
    };
    lists.cadences.push({ ...at(clause), cadence, ...extra });
  }
  for (const { clause, kind, date, first, dates, anchor, impossible } of found.deadlines) {
    if (impossible) continue;
    lists.deadlines.push({
      ...at(clause),
      kind,
      ...given({ date, from: first, anchor }),
      ...(dates === undefined ? {} : { dates: [...dates] }),
    });
  }
  for (const { from, to, metric, comparator, value, unit, direction, strict } of found.targets) {
    lists.targets.push({ ...at({ from, to }), metric, comparator, unit, ...given({ value, direction, strict }) });
  }
  for (const { from, to, value, kind, comparator } of found.amounts) {
    lists.amounts.push({ ...at({ from, to }), value, unit: "CNY", kind, ...given({ comparator }) });
  }
  for (const { from, to, role, form } of found.owners) {
    const quoted = at({ from, to });
    // In the script of the text, without the spaces of an OCR.
    owners.push({
      ...quoted,
      role: role.length > 0 ? quoted.quote.replace(/\s|[（(][a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*[）)]/g, "") : role,
      form,
    });
  }
  for (const { from, to, title, repealed } of found.laws)
    lists.laws.push({ ...at({ from, to }), title, ...given({ repealed }) });
}

/** The members that have a value. */
function given<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const name in members) {
    const value = members[name];
    if (isGiven(value)) kept[name] = value;
  }
  return kept;
}

function isGiven<V>(value: V): value is Exclude<V, undefined> {
  return value !== undefined;
}

type Counts = ReturnType<typeof counts>;

function range(name: keyof Counts, before: Counts, after: Counts): number[] {
  return Array.from({ length: after[name] - before[name] }, (_, i) => before[name] + i);
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
  const quoted = quoteOf(source, span);
  if (quoted.quote.trim() === "") return undefined;
  return {
    id: `t${number}`,
    ...quoted,
    ...(section < 0 ? {} : { section }),
    cadences: range("cadences", before, after),
    deadlines: range("deadlines", before, after),
    targets: range("targets", before, after),
    amounts: range("amounts", before, after),
    owners: range("owners", before, after),
  };
}
