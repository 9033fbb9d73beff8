import type { Value } from "../../ledger/source.ts";
import type { Scalar } from "../../ledger/where.ts";
import type { Text } from "../../text/text.ts";
import { type Naming, same, say } from "./naming.ts";
import { sayNumber } from "./say-number.ts";

const ENVELOPE: Readonly<Record<string, Text>> = {
  "@id": { zh: "编号", en: "id" },
  "@at": { zh: "发生时间", en: "time" },
  "@recordedAt": { zh: "登记时间", en: "time of recording" },
  "@day": { zh: "日期", en: "day" },
  "@month": { zh: "月份", en: "month" },
  "@weekday": { zh: "星期", en: "weekday" },
  "@meal": { zh: "餐次", en: "meal" },
  "@covers": { zh: "所属时段", en: "slot" },
  "@area": { zh: "地点", en: "area" },
  "@subject": { zh: "对象", en: "subject" },
};

const SPANS = {
  minutes: { zh: "分钟", en: "minutes" },
  hours: { zh: "小时", en: "hours" },
  days: { zh: "天", en: "days" },
  months: { zh: "个月", en: "months" },
} as const;

/** Says what a path of a kind is called, step by step. */
export function sayPath(kind: string, path: string, naming: Naming): Text {
  const title = naming.column(kind, path)?.title ?? ENVELOPE[path];
  const dot = path.lastIndexOf(".");
  const referred = dot < 0 ? undefined : naming.column(kind, path.slice(0, dot))?.ref;
  if (referred === undefined) return title ?? same(path);
  const parts = {
    first: sayPath(kind, path.slice(0, dot), naming),
    last: sayPath(referred, path.slice(dot + 1), naming),
  };
  return say({ zh: "{first}的{last}", en: "{last} of {first}" }, parts);
}

/** Says a value as it is called in the column of a path. */
export function sayScalar(value: Scalar, kind: string, path: string, naming: Naming): Text {
  const column = naming.column(kind, path);
  const referred = column?.ref === undefined ? undefined : naming.column(column.ref, "@subject");
  const title = column?.valueTitles?.[String(value)] ?? referred?.valueTitles?.[String(value)];
  if (title) return title;
  if (typeof value === "boolean") return value ? { zh: "是", en: "true" } : { zh: "否", en: "false" };
  return typeof value === "number" ? sayNumber(value, column?.unit) : same(value);
}

/** Says a number that is read from an entry. */
export function sayValue(value: Value, kind: string, naming: Naming): Text {
  const path = (one: string) => sayPath(kind, one, naming);
  if (typeof value === "string") return path(value);
  if ("count" in value) return say({ zh: "{path}的个数", en: "the number of {path}" }, { path: path(value.count) });
  if ("span" in value)
    return say(
      { zh: "{a}到{b}的时长", en: "the time from {a} to {b}" },
      { a: path(value.span[0]), b: path(value.span[1]) },
    );
  if ("divide" in value && value.share)
    return say(
      { zh: "{a}占{b}的比例", en: "{a} as a share of {b}" },
      { a: path(value.divide[0]), b: path(value.divide[1]) },
    );
  const [[a, b], sign] = "minus" in value ? [value.minus, "−"] : [value.divide, "÷"];
  return say({ zh: "{a} {sign} {b}", en: "{a} {sign} {b}" }, { a: path(a), b: path(b), sign: same(sign) });
}

/** Says in what a value is counted. */
export function unitOf(value: Value, kind: string, naming: Naming): Text | string | undefined {
  if (typeof value === "string") return naming.column(kind, value)?.unit;
  if ("span" in value) return SPANS[value.unit];
  return "minus" in value ? naming.column(kind, value.minus[0])?.unit : undefined;
}
