import type { Audit, AuditLine, AuditReason } from "../model/audit.ts";
import type { Site } from "../model/site.ts";
import { type Asked, type Stand, standOf } from "../plan/audit-line.ts";
import type { Plan } from "../plan/plan.ts";
import type { Requirement } from "../requirement/requirement.ts";
import { describe } from "../requirement/words/describe.ts";
import type { Naming } from "../requirement/words/naming.ts";
import type { Pack } from "../rule/pack.ts";
import type { Settlement } from "../rule/settle.ts";
import type { SettledRule } from "../rule/settled-rule.ts";
import { periodSpan, type Span } from "../time/period-span.ts";
import type { SiteCalendar } from "../time/site-calendar.ts";
import { inDays } from "./audit-cadence.ts";
import { planRules } from "./plan-rules.ts";
import { asksAt, atKind } from "./site-kind.ts";

/** What a plan is held against. */
export interface AuditFace {
  readonly settlement: Settlement;
  readonly packs: readonly Pack[];
  readonly calendar: SiteCalendar;
  readonly site: Site | undefined;
  readonly plan: Plan;
  readonly naming: Naming;
}

/**
 * Holds a plan against every rule of the packs that applies, each as its pack sets it: what the site's own settings, presets and the plan's
 * options make of it counts as the promise. A house rule that is turned off is no gap; what a law asks stays one.
 */
export function auditOf({ settlement, packs, calendar, site, plan, naming }: AuditFace): Audit {
  const kind = site?.kind ?? plan.orgKind;
  const { settled, unsettled } = planRules(settlement, plan);
  const promises = settled
    .filter(({ tasks, requirement }) => tasks.length > 0 && asksAt(kind, requirement))
    .map((one) => (one.requirement ? { ...one, requirement: atKind(kind, one.requirement) } : one));
  const off = new Set(settlement.off.map(({ id }) => id));
  const adopted = new Set(promises.map(({ rule }) => rule?.id));
  const asked = [...settlement.settled, ...settlement.off]
    .flatMap(({ id, rule, sites }) => (rule && rule.id === id ? [{ rule, sites, asks: askedBy(rule) }] : []))
    .filter(({ rule }) => !off.has(rule.id) || (rule.severity !== "off" && (lawful(rule) || adopted.has(rule.id))));
  const applies = ({ rule, sites, asks }: (typeof asked)[number]) =>
    asksAt(kind, asks.requirement) && (adopted.has(rule.id) || !isElsewhere(kind, sites, asks.requirement));
  const span = periodSpan(plan.period, calendar);
  const lines = asked.filter(applies).map(({ rule, asks }): AuditLine => {
    const stand = standOf({ ...asks, requirement: asks.requirement && atKind(kind, asks.requirement) }, promises);
    return {
      rule: rule.id,
      pack: packs.find(({ rules: own }) => own.some(({ id }) => id === rule.id))?.name ?? "",
      title: rule.title,
      severity: rule.severity,
      basis: "none" in rule.basis ? rule.basis : [...rule.basis],
      ...inPlan(asks.requirement, stand, promises, span, calendar),
      by: [...stand.by],
      ...sentences(asks.requirement && atKind(kind, asks.requirement), stand, naming),
      ...(asks.requirement?.onlyIf?.metric === undefined ? {} : { conditional: true as const }),
      ...(off.has(rule.id) && !promises.some((promise) => promise.rule?.id === rule.id) ? { off: true as const } : {}),
    };
  });
  const counts = { missing: 0, weaker: 0, incomparable: 0, met: 0, stricter: 0 };
  for (const { verdict } of lines) counts[verdict] += 1;
  return {
    format: "houqin/audit@1",
    plan: plan.id,
    ...(site ? { site: site.id } : {}),
    ...(kind === undefined ? {} : { orgKind: kind }),
    edition: settlement.edition,
    counts,
    gaps: counts.missing + counts.weaker,
    lines: lines.sort((a, b) => (a.rule < b.rule ? -1 : 1)),
    notApplicable: asked.flatMap((one) => (applies(one) ? [] : [one.rule.id])).sort(),
    unsettled: unsettled.map(({ task, packs: needed }) => ({ task, packs: [...needed] })),
  };
}

/** Whether a site is of none of the kinds that the rule's pack is for, and the rule does not know better. */
function isElsewhere(
  kind: string | undefined,
  sites: readonly string[] | undefined,
  requirement: Requirement | undefined,
): boolean {
  const named = requirement?.onlyIf?.site;
  if (kind === undefined || sites === undefined || (named !== undefined && !("not" in named))) return false;
  return !sites.includes(kind);
}

/** Whether a law stands behind a rule. */
function lawful({ basis }: NonNullable<SettledRule["rule"]>): boolean {
  return !("none" in basis);
}

/** What a rule asks as its pack sets it. */
function askedBy(rule: NonNullable<SettledRule["rule"]>): Asked {
  const options = rule.options.safeParse({}).data ?? {};
  return {
    rule: rule.id,
    options,
    ...("requirement" in rule.judge ? { requirement: rule.judge.requirement({}) } : {}),
  };
}

/** Both sides in words, where something of them differs. */
function sentences(
  required: Requirement | undefined,
  { because, promised }: Stand,
  naming: Naming,
): Pick<AuditLine, "says"> {
  if (because.length === 0 || !required || !promised) return {};
  return { says: { required: describe(required, naming), promised: describe(promised, naming) } };
}

/** Settles by the calendar of the plan's days what of two cadences holds in no year for certain, and tells how often each has the thing done. */
function inPlan(
  required: Requirement | undefined,
  { verdict, because, by }: Stand,
  promises: readonly SettledRule[],
  span: Span | undefined,
  calendar: SiteCalendar,
): Pick<AuditLine, "verdict" | "because"> {
  const frequency = (reason: AuditReason) => reason.parameter === "every" || reason.parameter === "times";
  const promised = promises.find(({ tasks }) => tasks.some((task) => by.includes(task)))?.requirement;
  const days = because.some(frequency) ? inDays(required, promised, span, calendar) : undefined;
  if (!days) return { verdict, because: [...because] };
  return {
    verdict: verdict === "incomparable" && because.every(frequency) ? days.verdict : verdict,
    because: because.map((reason) => (frequency(reason) ? { ...reason, occasions: days.occasions } : reason)),
  };
}
