import type { Text } from "../../text/text.ts";
import type { Every, Shift, SlotMoment, SlotWindow } from "../../time/every.ts";
import { join, NOTHING, same, say } from "./naming.ts";

const SHIFTS: Readonly<Record<Shift, Text>> = {
  keep: NOTHING,
  skip: { zh: "，遇非工作日不办", en: ", left out on non-working days" },
  before: { zh: "，遇非工作日提前", en: ", brought forward from non-working days" },
  after: { zh: "，遇非工作日顺延", en: ", put off from non-working days" },
};

/** Units whose slots are several days, unless a day of them is named. */
const SPANS: ReadonlySet<string> = new Set(["week", "month", "quarter", "half", "year", "term"]);

/** Says when in its slot a thing may be done. */
export function sayWindow(window: SlotWindow | undefined): Text {
  const { opens, due } = window ?? {};
  if (typeof opens === "string" && typeof due === "string") {
    const next = due <= opens ? { zh: "次日 ", en: " the next day" } : NOTHING;
    return say(
      { zh: "，时间为 {opens} 至{next}{due}", en: ", from {opens} to {due}{next}" },
      { opens: same(opens), due: same(due), next },
    );
  }
  const from = opens === undefined ? NOTHING : opening(opens);
  const to = due === undefined ? NOTHING : closing(due);
  return from.zh === "" && to.zh === ""
    ? NOTHING
    : say({ zh: "，{all}", en: ", {all}" }, { all: join([from, to], { zh: "，", en: ", " }) });
}

/** Says what becomes of it on a day that is not worked; of several days, while the site is closed. */
export function sayShift(shift: Shift = "keep", { unit, ...every }: Every): Text {
  const isSpan = SPANS.has(unit) && !("on" in every && every.on);
  if (!isSpan) return SHIFTS[shift];
  return shift === "skip" ? { zh: "，其间不开放的不办", en: ", left out while the site is closed" } : NOTHING;
}

function opening(moment: SlotMoment): Text {
  if (typeof moment === "string") return say({ zh: "{at} 起", en: "from {at}" }, { at: same(moment) });
  const { days, at } = moment;
  const parts = { n: same(Math.abs(days)), nth: same(days + 1), at: same(at ?? "") };
  if (days < 0)
    return say(
      {
        zh: at === undefined ? "可提前 {n} 天办" : "可从提前 {n} 天的 {at} 起办",
        en: "at the earliest {n} days ahead {at}",
      },
      parts,
    );
  return say({ zh: "第 {nth} 天 {at} 起", en: "from day {nth} {at}" }, parts);
}

function closing(moment: SlotMoment): Text {
  if (typeof moment === "string") return say({ zh: "{at} 前完成", en: "by {at}" }, { at: same(moment) });
  const { days, at } = moment;
  const parts = { n: same(Math.abs(days)), nth: same(days + 1), at: same(at ?? "") };
  if (days < 0) return say({ zh: "提前 {n} 天 {at} 完成", en: "by {n} days ahead {at}" }, parts);
  if (days === 0 && at === undefined) return { zh: "当天完成", en: "on the day" };
  return say(
    at === undefined
      ? { zh: "第 {nth} 天内完成", en: "by the end of day {nth}" }
      : { zh: "第 {nth} 天 {at} 前完成", en: "by day {nth} {at}" },
    parts,
  );
}
