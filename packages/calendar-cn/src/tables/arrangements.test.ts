import { civilDate, dayNumber, formatDay, isoWeekday } from "@houqin/core";
import { getDayDetail } from "chinese-days";
import { LegalHoliday } from "tyme4ts";
import { expect, test } from "vitest";

const FIRST = 2004;
const LAST = 2026;

const holidayIds: Readonly<Record<string, string>> = {
  元旦: "new-year",
  春节: "spring-festival",
  清明节: "qingming",
  清明: "qingming",
  劳动节: "labour-day",
  端午节: "dragon-boat",
  中秋节: "mid-autumn",
  国庆节: "national-day",
  国庆中秋: "national-day",
  抗战胜利日: "victory-day",
};

interface Block {
  readonly id: string;
  readonly off: readonly number[];
  readonly makeUp: readonly number[];
}

test("the committed arrangements are those of tyme4ts with the make-up days that only chinese-days has", async () => {
  const years = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index);
  const rows = years.map((year) => `  ${year}: [\n${blocksOf(year).map(row).join("\n")}\n  ],`);
  await expect(`// Written by "npm run tables" from arrangements.test.ts: edit that, not this.
import type { HolidayId } from "../holiday.ts";

/** A holiday, its first and last day off, and the weekend days worked for it. */
export type Arrangement = readonly [id: HolidayId, from: string, through: string, ...makeUp: string[]];

/** The arrangement of each announced year; Mid-autumn that touches the National Day week is part of it, as in the notices. */
export const arrangements: { readonly [year: number]: readonly Arrangement[] } = {
${rows.join("\n")}
};
`).toMatchFileSnapshot("./arrangements.ts");
});

function blocksOf(year: number): Block[] {
  const days: { id: string; day: number; work: boolean }[] = [];
  for (let day = dayNumber(year - 1, 12, 1); day <= dayNumber(year, 12, 31); day++) {
    const arranged = fromTyme(day) ?? makeUpFromChineseDays(day);
    // tyme4ts marks two ordinary weekdays (2012-05-02 and 2012-10-08) as worked.
    if (arranged?.year === year && !(arranged.work && isoWeekday(day) < 6)) days.push({ ...arranged, day });
  }
  const blocks = [...new Set(days.map(({ id }) => id))].map((id) => ({
    id,
    off: days.filter((day) => day.id === id && !day.work).map(({ day }) => day),
    makeUp: days.filter((day) => day.id === id && day.work).map(({ day }) => day),
  }));
  return withMidAutumnMerged(blocks).sort((a, b) => first(a) - first(b));
}

function fromTyme(day: number): { id: string; year: number; work: boolean } | undefined {
  const { year, month, day: dayOfMonth } = civilDate(day);
  const holiday = LegalHoliday.fromYmd(year, month, dayOfMonth);
  if (holiday === null) return undefined;
  const id = idOf(holiday.getName());
  return { id, year: id === "new-year" && month === 12 ? year + 1 : year, work: holiday.isWork() };
}

function makeUpFromChineseDays(day: number): { id: string; year: number; work: boolean } | undefined {
  const { work, name } = getDayDetail(formatDay(day));
  const zh = name.split(",")[1];
  return work && zh !== undefined ? { id: idOf(zh), year: civilDate(day).year, work } : undefined;
}

function idOf(name: string): string {
  const id = holidayIds[name] ?? holidayIds[`${name}节`];
  if (id === undefined) throw new Error(`found holiday ${name}, expected one of ${Object.keys(holidayIds).join(", ")}`);
  return id;
}

function withMidAutumnMerged(blocks: readonly Block[]): Block[] {
  const midAutumn = blocks.find(({ id }) => id === "mid-autumn");
  const national = blocks.find(({ id }) => id === "national-day");
  const touching = midAutumn?.off.some((day) => national?.off.includes(day - 1) || national?.off.includes(day + 1));
  if (midAutumn === undefined || national === undefined || !touching) return [...blocks];
  const rest = blocks.filter((block) => block !== midAutumn && block !== national);
  const merged = {
    id: national.id,
    off: [...midAutumn.off, ...national.off].sort((a, b) => a - b),
    makeUp: [...midAutumn.makeUp, ...national.makeUp].sort((a, b) => a - b),
  };
  return [...rest, merged];
}

function row(block: Block): string {
  const from = first(block);
  const through = block.off.at(-1) ?? from;
  if (through - from + 1 !== block.off.length)
    throw new Error(`${block.id} ${formatDay(from)}: expected days in a row`);
  const cells = [block.id, ...[from, through, ...block.makeUp].map(formatDay)];
  return `    [${cells.map((cell) => `"${cell}"`).join(", ")}],`;
}

function first(block: Block): number {
  const [day] = block.off;
  if (day === undefined) throw new Error(`${block.id}: found no day off, expected at least one`);
  return day;
}
