import type { Text } from "../text/text.ts";

/** A sentence that a shape can say: the names it offers, and its default wording. */
interface Sentence extends Text {
  readonly offers: readonly string[];
}

/**
 * Every sentence that a shape can say, with the values that its evaluator always supplies; a rule may word any of them anew with the
 * same names. The sentences of `any` belong to every shape.
 */
export const messageTable = {
  cadence: {
    missed: {
      offers: ["key", "slot", "expected", "found"],
      zh: "{key} {slot} 漏办：应有 {expected} 次，实有 {found} 次",
      en: "{key} {slot} missed: found {found}, expected {expected}",
    },
    late: {
      offers: ["key", "slot", "at", "due"],
      zh: "{key} {slot} 办晚了：{at} 才办，应在 {due} 前",
      en: "{key} {slot} done late: at {at}, expected by {due}",
    },
    lateBackfilled: {
      offers: ["key", "slot", "recordedAt", "closes"],
      zh: "{key} {slot} 补录逾期：{recordedAt} 才登记，最迟应在 {closes} 前",
      en: "{key} {slot} filed too late: at {recordedAt}, expected by {closes}",
    },
    unkept: {
      offers: ["kind"],
      zh: "本单位没有登记“{kind}”，无从判断，请开始记录",
      en: "{kind} is not recorded here, so this cannot be judged; start keeping it",
    },
  },
  deadline: {
    missed: {
      offers: ["key", "due"],
      zh: "{key} 到期未办：应在 {due} 前办结",
      en: "{key} not done: expected by {due}",
    },
    late: {
      offers: ["key", "at", "due"],
      zh: "{key} 办理逾期：{at} 才办，应在 {due} 前",
      en: "{key} done late: at {at}, expected by {due}",
    },
    lateBackfilled: {
      offers: ["key", "recordedAt", "closes"],
      zh: "{key} 补录逾期：{recordedAt} 才登记，最迟应在 {closes} 前",
      en: "{key} filed too late: at {recordedAt}, expected by {closes}",
    },
  },
  limit: {
    tooLow: {
      offers: ["key", "value", "bound", "unit"],
      zh: "{key} 偏低：实测 {value} {unit}，不应低于 {bound} {unit}",
      en: "{key} too low: found {value} {unit}, expected at least {bound} {unit}",
    },
    tooHigh: {
      offers: ["key", "value", "bound", "unit"],
      zh: "{key} 偏高：实测 {value} {unit}，不应超过 {bound} {unit}",
      en: "{key} too high: found {value} {unit}, expected at most {bound} {unit}",
    },
    notOneOf: {
      offers: ["key", "value", "allowed"],
      zh: "{key} 填的是“{value}”，只能是：{allowed}",
      en: "{key} found {value}, expected one of {allowed}",
    },
    forbidden: { offers: ["key", "kind"], zh: "{key} 属于禁止的情形（{kind}）", en: "{key} is forbidden ({kind})" },
  },
  presence: {
    absent: { offers: ["key", "parts"], zh: "{key} 要件不全，缺 {parts}", en: "{key} incomplete: {parts} missing" },
  },
  level: {
    tooLow: {
      offers: ["key", "slot", "level", "bound"],
      zh: "{key} {slot} 不足：现有 {level}，至少应有 {bound}",
      en: "{key} {slot} short: found {level}, expected at least {bound}",
    },
    tooHigh: {
      offers: ["key", "slot", "level", "bound"],
      zh: "{key} {slot} 超出：现有 {level}，最多只能有 {bound}",
      en: "{key} {slot} over: found {level}, expected at most {bound}",
    },
    expiring: {
      offers: ["key", "until"],
      zh: "{key} 将于 {until} 到期，请提前办理",
      en: "{key} runs out on {until}; renew it in time",
    },
  },
  target: {
    tooLow: {
      offers: ["key", "value", "bound", "period"],
      zh: "{key} {period} 未达标：完成 {value}，不应低于 {bound}",
      en: "{key} {period} below target: found {value}, expected at least {bound}",
    },
    tooHigh: {
      offers: ["key", "value", "bound", "period"],
      zh: "{key} {period} 超标：已达 {value}，不应超过 {bound}",
      en: "{key} {period} above target: found {value}, expected at most {bound}",
    },
    gradeTooLow: {
      offers: ["key", "value", "bound", "period"],
      zh: "{key} {period} 没有评到“{bound}”：得分率 {value}",
      en: "{key} {period} did not reach grade {bound}: its share of the points was {value}",
    },
    guardFailed: {
      offers: ["key", "value", "bound", "period"],
      zh: "{key} {period} 指标虽达标，约束指标没守住：实际 {value}，要求 {bound}",
      en: "{key} {period} met its target at the cost of its guard: found {value}, expected {bound}",
    },
  },
  separation: {
    same: {
      offers: ["key", "person", "roles"],
      zh: "{key} 职责未分开：{roles} 都是 {person}",
      en: "{key} lacks separation: {roles} are all {person}",
    },
    tooFew: {
      offers: ["key", "found", "expected"],
      zh: "{key} 经手人不够：只有 {found} 人，至少应有 {expected} 人",
      en: "{key} too few people: found {found}, expected at least {expected}",
    },
    wrongPost: {
      offers: ["key", "person", "post", "expected"],
      zh: "{key} 由 {person}（{post}）经手，应由 {expected} 经手",
      en: "{key} handled by {person} ({post}), expected {expected}",
    },
  },
  procedure: {
    missing: {
      offers: ["key", "value", "required", "found"],
      zh: "{key} 达到 {value}，须先有 {required}，现有 {found}",
      en: "{key} of {value} requires {required}, found {found}",
    },
  },
  sequence: {
    skipped: {
      offers: ["key", "step", "missing"],
      zh: "{key} 跳过了“{missing}”，直接到了“{step}”",
      en: "{key} reached {step} without {missing}",
    },
    order: {
      offers: ["key", "step", "after"],
      zh: "{key} 次序颠倒：“{step}”排在“{after}”之后",
      en: "{key} out of order: {step} came after {after}",
    },
    notAllowed: {
      offers: ["key", "from", "to"],
      zh: "{key} 不能从“{from}”直接变为“{to}”",
      en: "{key} may not go from {from} to {to}",
    },
    initial: { offers: ["key", "state"], zh: "{key} 不能以“{state}”开始", en: "{key} may not begin as {state}" },
  },
  reconcile: {
    differ: {
      offers: ["key", "period", "table", "difference"],
      zh: "{key} {period} 对不上：{table}，相差 {difference}",
      en: "{key} {period} does not agree: {table}, off by {difference}",
    },
  },
  any: {
    unknown: {
      offers: ["key", "needs"],
      zh: "{key} 资料不全，无法判断，还缺：{needs}",
      en: "{key} cannot be judged; needed: {needs}",
    },
    error: { offers: ["reason"], zh: "这条规则运行出错：{reason}", en: "This rule failed to run: {reason}" },
  },
} as const satisfies Record<string, Record<string, Sentence>>;
