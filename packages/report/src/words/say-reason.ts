import type { AuditLine, AuditReason, Locale, Text } from "@houqin/core";
import { phrase } from "./phrase.ts";

const occasions = phrase({
  zh: "{parameter}：规则要求计划期内每个对象 {required} 次，计划安排 {promised} 次",
  en: "{parameter}: the rule asks for {required} occasions in the plan's period, the plan has {promised}",
});
const numbers = phrase({
  zh: "{parameter}：规则要求 {required}，计划定为 {promised}，相差 {by}",
  en: "{parameter}: the rule asks for {required}, the plan for {promised}; a difference of {by}",
});
const both = phrase({
  zh: "{parameter}：规则要求 {required}，计划定为 {promised}",
  en: "{parameter}: the rule asks for {required}, the plan for {promised}",
});
const differs = phrase({ zh: "不同之处：{parameters}", en: "They differ in: {parameters}" });
const asks = phrase({ zh: "规则要求：{says}", en: "The rule asks: {says}" });
const promises = phrase({ zh: "计划定为：{says}", en: "The plan says: {says}" });
const nothing: Text = { zh: "不作规定", en: "nothing" };

/** What the parameters of requirements are called. */
const parameters: Readonly<Record<string, Text>> = {
  every: { zh: "频次", en: "how often" },
  times: { zh: "每期次数", en: "times each period" },
  window: { zh: "办理时段", en: "window" },
  onNonWorkday: { zh: "遇非工作日", en: "on days off" },
  catchUp: { zh: "漏办补办", en: "catching up" },
  each: { zh: "覆盖对象", en: "for whom" },
  of: { zh: "所查记录", en: "entries" },
  by: { zh: "落实记录", en: "the answer" },
  anchor: { zh: "起算点", en: "counted from" },
  after: { zh: "办结期限", en: "within" },
  before: { zh: "提前期限", en: "ahead by" },
  earliest: { zh: "最早时间", en: "at the earliest" },
  value: { zh: "衡量值", en: "value" },
  atLeast: { zh: "下限", en: "at least" },
  atMost: { zh: "上限", en: "at most" },
  oneOf: { zh: "允许的取值", en: "one of" },
  forbidden: { zh: "禁止情形", en: "forbidden" },
  parts: { zh: "必备内容", en: "parts" },
  when: { zh: "检查时点", en: "when" },
  warnDays: { zh: "提前提醒天数", en: "days of warning" },
  register: { zh: "台账余额", en: "register" },
  metric: { zh: "指标", en: "metric" },
  period: { zh: "考核周期", en: "period" },
  key: { zh: "考核对象", en: "key" },
  guard: { zh: "约束指标", en: "guard-rail" },
  roles: { zh: "经办角色", en: "roles" },
  joined: { zh: "关联记录", en: "joined entries" },
  posts: { zh: "岗位要求", en: "posts" },
  bands: { zh: "分档", en: "bands" },
  rolling: { zh: "累计口径", en: "rolling sum" },
  steps: { zh: "步骤", en: "steps" },
  tolerance: { zh: "允许误差", en: "tolerance" },
  onlyIf: { zh: "适用条件", en: "where it applies" },
  shape: { zh: "要求类型", en: "shape" },
};

/** Units that a term is given in. */
const spans: Readonly<Record<string, Text>> = {
  minutes: { zh: "分钟", en: "minutes" },
  hours: { zh: "小时", en: "hours" },
  days: { zh: "天", en: "days" },
  workdays: { zh: "工作日", en: "working days" },
  months: { zh: "月", en: "months" },
};
/** Those that Chinese counts by 个. */
const counted: ReadonlySet<string> = new Set(["workdays", "months"]);

/** Figures within a parameter. */
const insides: Readonly<Record<string, Text>> = {
  "every.atMost": { zh: "最长间隔", en: "longest gap" },
  "every.interval": { zh: "间隔", en: "interval" },
};

/**
 * Says in what a rule and a plan differ: figures by how much, all else by its pieces or, where both sides are told as sentences, by the
 * sentences.
 */
export function sayReasons({ because, says }: Pick<AuditLine, "because" | "says">, locale: Locale): readonly string[] {
  const figures = because.flatMap((reason) => sayFigures(reason, locale) ?? []);
  const others = because.filter((reason) => sayFigures(reason, locale) === undefined);
  if (!says) return [...figures, ...others.map((reason) => sayPieces(reason, locale))];
  const names = [...new Set(others.map((reason) => nameOf(reason, locale)))];
  return [
    ...figures,
    ...(names.length === 0 ? [] : [differs(locale, { parameters: names })]),
    asks(locale, { says: says.required[locale] }),
    promises(locale, { says: says.promised[locale] }),
  ];
}

/** A single figure that differs, or how often each side has a thing done. */
function sayFigures(reason: AuditReason, locale: Locale): string | undefined {
  const parameter = nameOf(reason, locale);
  if (reason.occasions) return occasions(locale, { parameter, ...reason.occasions });
  const { numbers: [only, ...more] = [] } = reason;
  if (!only || more.length > 0) return undefined;
  if (only.path === "") return numbers(locale, { ...only, parameter });
  const inside = (insides[`${reason.parameter}.${only.path}`] ?? spans[only.path])?.[locale];
  if (inside === undefined) return undefined;
  const bracketed = locale === "zh" ? `${parameter}（${inside}）` : `${parameter} (${inside})`;
  return numbers(locale, { ...only, parameter: bracketed });
}

function sayPieces(reason: AuditReason, locale: Locale): string {
  const parameter = nameOf(reason, locale);
  const [required, promised] = [reason.required, reason.promised].map((side) =>
    side === undefined ? nothing[locale] : sayPiece(side, locale),
  );
  return required === undefined || promised === undefined
    ? differs(locale, { parameters: [parameter] })
    : both(locale, { parameter, required, promised });
}

function nameOf({ parameter }: AuditReason, locale: Locale): string {
  return parameters[parameter]?.[locale] ?? parameter;
}

/** A term such as `{ hours: 4 }`. */
function saySpan(piece: unknown, locale: Locale): string | undefined {
  const [[unit, count] = [], ...others] = typeof piece === "object" && piece !== null ? Object.entries(piece) : [];
  if (others.length > 0 || typeof count !== "number" || unit === undefined) return undefined;
  const { zh, en } = spans[unit] ?? {};
  if (zh === undefined || en === undefined) return undefined;
  return locale === "zh"
    ? `${count} ${counted.has(unit) ? "个" : ""}${zh}`
    : `${count} ${count === 1 ? en.slice(0, -1) : en}`;
}

/** Writes a piece of a requirement: a figure, a term, a list of names. What takes a sentence is said by the whole requirement. */
function sayPiece(piece: unknown, locale: Locale): string | undefined {
  const list = typeof piece === "object" && piece !== null && "values" in piece ? piece.values : piece;
  if (typeof list === "string") return list;
  if (Array.isArray(list) && list.every((each) => typeof each === "string"))
    return list.join(locale === "zh" ? "、" : ", ");
  if (typeof piece === "number" || typeof piece === "boolean") return String(piece);
  return saySpan(piece, locale);
}
