import { type LawPhrase, lawsIn } from "../about/laws.ts";
import { type AmountPhrase, amountsIn } from "../grammar/amount/amounts.ts";
import { cadencesIn, type FoundCadence } from "../grammar/cadence/cadences.ts";
import type { PlanSpan } from "../grammar/date/span-of-plan.ts";
import { deadlinesIn, type FoundDeadline } from "../grammar/deadline/deadlines.ts";
import type { AnyCalendar } from "../grammar/deadline/festival.ts";
import { lookOver, mayMatch } from "../grammar/glance.ts";
import { namesIn, type OwnerPhrase, ownersIn } from "../grammar/owner/owners.ts";
import { cellTarget } from "../grammar/target/cell-target.ts";
import type { TargetPhrase } from "../grammar/target/target-phrase.ts";
import { targetsIn } from "../grammar/target/targets.ts";
import type { Sentence } from "../outline/sentence.ts";

/** All that one sentence says, with places counted from its beginning. */
export interface SentenceFacts {
  readonly cadences: readonly FoundCadence[];
  readonly deadlines: readonly FoundDeadline[];
  readonly targets: readonly TargetPhrase[];
  readonly amounts: readonly AmountPhrase[];
  readonly owners: readonly OwnerPhrase[];
  readonly laws: readonly LawPhrase[];
}

/** What a sentence is read with. */
export interface SentenceContext {
  readonly plan: PlanSpan;
  readonly calendar?: AnyCalendar | undefined;
  /** The plan is of a single month. */
  readonly monthPlan: boolean;
  /** What the sums of a table are counted in, where the words above it say so: 单位：万元. */
  readonly unit?: string | undefined;
  /** The section looks back: what was reached and done there is promised by nobody. */
  readonly past?: boolean | undefined;
  /** What the row of a table measures. */
  readonly metric?: string | undefined;
}

const nothing: SentenceFacts = { cadences: [], deadlines: [], targets: [], amounts: [], owners: [], laws: [] };
const timeKey = /^.{0,6}(?:时间|时限|期限|节点|进度要求|进度|日期|工期)(?:要求|安排)?：/;
const dueKey = /完成|时限|期限|截止|节点/;
const moneyKey = /^(.{0,6}(?:预算|经费|投资|费用|金额|资金)[^：]{0,6})：/;

/**
 * Reads one sentence, or one cell of a table by what its column holds.
 *
 * @example
 * const sentence = { from: 0, to: 9, text: "每月检查，6月完成", section: -1, heading: false };
 * factsOf(sentence, { plan: {}, monthPlan: false }).cadences.length; //=> 1
 */
export function factsOf(sentence: Sentence, context: SentenceContext): SentenceFacts {
  const { text, cell } = sentence;
  if (cell?.role === "number" || cell?.role === "past") return nothing;
  if (cell?.role === "owner") {
    const owners = namesIn(text).map(({ at, name }) => ({
      from: at,
      to: at + name.length,
      role: name,
      form: "table" as const,
    }));
    return { ...nothing, owners };
  }
  if (cell?.role === "target") {
    const target = cellTarget(text, context.metric ?? "");
    if (target !== undefined) return { ...nothing, targets: [target] };
  }
  const { plan } = context;
  lookOver(text);
  const cadences = context.past === true ? [] : cadencesIn(text, context.monthPlan);
  const keyed = cell?.role === "time" || (mayMatch(timeKey, text) && timeKey.test(text));
  const money = cell?.role === "amount" && !/元/.test(cell.head) ? (context.unit ?? "") : "";
  const told = cell === undefined && mayMatch(moneyKey, text) ? moneyKey.exec(text)?.[1] : undefined;
  const head = (cell === undefined ? undefined : cell.head + money) ?? told ?? "";
  return {
    cadences,
    deadlines:
      context.past === true
        ? []
        : deadlinesIn(text, {
            plan: { from: plan.from, to: plan.to, month: plan.month, due: keyed && dueKey.test(cell?.head ?? text) },
            calendar: context.calendar,
            keyed,
            rhythms: cadences,
          }),
    targets: context.past === true ? [] : targetsIn(text),
    amounts: amountsIn(text, cell?.role === "amount" || cell === undefined ? head : ""),
    owners: ownersIn(
      text,
      cadences.map(({ to }) => to),
    ),
    laws: lawsIn(text),
  };
}
