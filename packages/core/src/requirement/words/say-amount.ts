import type { Each } from "../../ledger/each.ts";
import type { Source, Value } from "../../ledger/source.ts";
import type { Operand, Test, Where } from "../../ledger/where.ts";
import type { Text } from "../../text/text.ts";
import type { PeriodSpec } from "../../time/period.ts";
import type { Bound } from "../bound.ts";
import type { Lag } from "../deadline/schema.ts";
import { list, type Naming, same, say } from "./naming.ts";

/** Says a bound: a number, the path it is read from, or the rows of its table. */
export function sayBound(bound: Bound): Text {
  if (typeof bound === "number") return same(bound);
  if ("path" in bound) return say({ zh: "“{path}”所列的数", en: "what {path} says" }, { path: same(bound.path) });
  return list(
    Object.entries(bound.table).map(([name, value]) =>
      say({ zh: "{name}：{value}", en: "{value} for {name}" }, { name: same(name), value: same(value) }),
    ),
  );
}

export function sayLag(lag: Lag): Text {
  if ("hours" in lag) return say({ zh: "{n} 小时", en: "{n} hours" }, { n: sayBound(lag.hours) });
  if ("days" in lag) return say({ zh: "{n} 天", en: "{n} days" }, { n: sayBound(lag.days) });
  return say({ zh: "{n} 个工作日", en: "{n} working days" }, { n: sayBound(lag.workdays) });
}

export function sayValue(value: Value): Text {
  if (typeof value === "string") return same(value);
  if ("count" in value) return say({ zh: "{path} 的个数", en: "the number of {path}" }, { path: same(value.count) });
  if ("span" in value)
    return say(
      { zh: "{a} 到 {b} 的时长", en: "the time from {a} to {b}" },
      { a: same(value.span[0]), b: same(value.span[1]) },
    );
  const [[a, b], sign] = "minus" in value ? [value.minus, "−"] : [value.divide, "÷"];
  return same(`${a} ${sign} ${b}`);
}

/** Says entries of a kind, with the condition that picks them. */
export function saySource(source: Source, naming: Naming): Text {
  const title = say({ zh: "“{kind}”", en: "{kind}" }, { kind: naming.kind(source.kind) });
  if (!source.where || Object.keys(source.where).length === 0) return title;
  return say({ zh: "{title}（{where}）", en: "{title} ({where})" }, { title, where: sayWhere(source.where) });
}

export function sayWhere(where: Where): Text {
  return list(Object.entries(where).map(([path, test]) => sayTest(path, test)));
}

function sayTest(path: string, test: Test): Text {
  const parts: Text[] = [];
  const about = { path: same(path) };
  const operand = (value: Operand): Text => same(typeof value === "object" ? value.path : String(value));
  if (test.equals !== undefined)
    parts.push(say({ zh: "{path} 为 {value}", en: "{path} is {value}" }, { ...about, value: operand(test.equals) }));
  if (test.in)
    parts.push(
      say(
        { zh: "{path} 属于 {value}", en: "{path} is one of {value}" },
        { ...about, value: list(test.in.map((each) => same(String(each)))) },
      ),
    );
  if (test.atLeast !== undefined)
    parts.push(
      say(
        { zh: "{path} 不低于 {value}", en: "{path} is at least {value}" },
        { ...about, value: operand(test.atLeast) },
      ),
    );
  if (test.atMost !== undefined)
    parts.push(
      say({ zh: "{path} 不高于 {value}", en: "{path} is at most {value}" }, { ...about, value: operand(test.atMost) }),
    );
  if (test.exists !== undefined)
    parts.push(
      say(
        test.exists ? { zh: "已填 {path}", en: "{path} is given" } : { zh: "未填 {path}", en: "{path} is not given" },
        about,
      ),
    );
  if (test.within !== undefined)
    parts.push(
      say({ zh: "{path} 在 {value} 之内", en: "{path} is within {value}" }, { ...about, value: same(test.within) }),
    );
  if (test.not) parts.push(say({ zh: "不是（{inner}）", en: "not ({inner})" }, { inner: sayTest(path, test.not) }));
  return list(parts);
}

export function sayEach(each: Each | undefined, naming: Naming): Text {
  if (!each) return same("");
  if ("values" in each) return list(each.values.map(same));
  if ("register" in each) {
    const register = naming.register(each.register);
    if (!each.where) return say({ zh: "“{register}”在册的每一个", en: "each of {register}" }, { register });
    return say(
      { zh: "“{register}”在册且 {where} 的每一个", en: "each of {register} where {where}" },
      { register, where: sayWhere(each.where) },
    );
  }
  return say(
    { zh: "{a} × {b}", en: "{a} × {b}" },
    { a: sayEach(each.product[0], naming), b: sayEach(each.product[1], naming) },
  );
}

const PERIODS = {
  day: { zh: "每天", en: "each day" },
  week: { zh: "每周", en: "each week" },
  month: { zh: "每月", en: "each month" },
  quarter: { zh: "每季度", en: "each quarter" },
  half: { zh: "每半年", en: "each half-year" },
  year: { zh: "每年", en: "each year" },
  term: { zh: "每学期", en: "each term" },
  plan: { zh: "计划期内", en: "over the plan" },
  ever: { zh: "任何时候", en: "ever" },
} as const;

export function sayPeriod(period: PeriodSpec): Text {
  if (typeof period === "string") return PERIODS[period];
  const unit = period.unit === "days" ? { zh: "天", en: "days" } : { zh: "个月", en: "months" };
  return say({ zh: "近 {n} {unit}", en: "over the last {n} {unit}" }, { n: same(period.rolling), unit });
}
