import { checked } from "./checked.ts";
import { DAYS, moment, plus, SCHOOL_DAYS, schoolDayAfter } from "./dates.ts";
import type { Line, SchoolDay } from "./entry.ts";
import { hygieneSheets } from "./hygiene-sheets.ts";
import { inspections } from "./inspections.ts";
import { kindergartenDays } from "./kindergarten-day.ts";
import { BUILDINGS, DORMS, FUNCTION_ROOMS, KITCHENS } from "./places.ts";
import { at, between, chance } from "./random.ts";
import { roomSheets } from "./room-sheets.ts";
import { DEPUTIES, ELECTRICIANS, FOOD_OFFICERS, LOGISTICS_HEAD } from "./roster.ts";

const SEEN = [
  { title: "应急灯不亮", category: "fire" },
  { title: "插座面板松动", category: "electric" },
  { title: "墙角渗水", category: "structure" },
  { title: "下水道返味", category: "hygiene" },
  { title: "洗手池漏水", category: "equipment" },
  { title: "楼梯扶手松动", category: "structure" },
  { title: "围墙监控有盲区", category: "security" },
] as const;
const SPOTS: readonly string[] = [
  ...BUILDINGS,
  ...DORMS,
  ...KITCHENS,
  ...FUNCTION_ROOMS,
  "plant-boiler",
  "plant-power",
  "playground-main",
];
const FIXERS = [...ELECTRICIANS, LOGISTICS_HEAD] as const;

/** An issue that somebody has yet to put right. */
export interface Found {
  readonly id: string;
  readonly date: string;
  readonly area: string;
  readonly severity: "minor" | "general" | "major";
}

/** Inspections, the issues that are found by them or on the way, their corrections and verifications. */
export function* issues(): Iterable<Line> {
  const { lines, found } = inspections();
  yield* lines;
  for (const issue of found) yield* putRight(issue);
  for (const sheets of [checked(), hygieneSheets(), roomSheets(), kindergartenDays()]) {
    yield* sheets.lines;
    for (const issue of sheets.found) yield* putRight(issue);
  }
  for (const day of DAYS) {
    const many = day.school
      ? between(0, 2, `issues-${day.stamp}`)
      : day.date < "2026-08-25" && chance(`issues-${day.stamp}`) < 0.04
        ? 1
        : 0;
    for (let number = 1; number <= many; number += 1) yield* seen(day, number);
  }
  for (const [number, day] of [SCHOOL_DAYS[26], SCHOOL_DAYS[70], SCHOOL_DAYS[120], SCHOOL_DAYS[160]].entries()) {
    if (day) yield* major(day, number);
  }
  for (const [number, day] of [SCHOOL_DAYS[18], SCHOOL_DAYS[118]].entries()) {
    if (day) yield* ended(day, number);
  }
}

/** Things before an exit, cleared within the hour and looked at again the same afternoon. */
function* ended({ date, stamp }: SchoolDay, number: number): Iterable<Line> {
  const id = `issue-${stamp}-exit`;
  const area = at(BUILDINGS, number);
  const line = issueLine(id, moment(date, "13:40"), area, "minor", { title: "安全出口堆放纸箱", category: "fire" });
  yield { ...line, data: { ...line.data, onTheSpot: true, breach: "exit-blocked" } };
  yield* corrections(id, area, "minor", date, date);
}

function* seen({ date, stamp, index }: SchoolDay, number: number): Iterable<Line> {
  const id = `issue-${stamp}-${number}`;
  const severity = chance(`${id}-severity`) < 0.2 ? "general" : "minor";
  const area = at(SPOTS, index * 3 + number * 5);
  yield issueLine(
    id,
    moment(date, "10:20", number * 50 + between(0, 40, id)),
    area,
    severity,
    at(SEEN, index + number),
  );
  yield* putRight({ id, date, area, severity });
}

function* major({ date, stamp }: SchoolDay, number: number): Iterable<Line> {
  const id = `issue-${stamp}-major`;
  const area = at(["plant-boiler", "plant-power", "building-kg", "plant-pump"], number);
  const what = at(
    [
      { title: "锅炉安全阀渗漏", category: "equipment" },
      { title: "配电柜过热", category: "electric" },
    ],
    number,
  );
  yield issueLine(id, moment(date, "15:10"), area, "major", what);
  yield* putRight({ id, date, area, severity: "major" });
}

/** An issue entry; those that need time carry the full plan of correction. */
export function issueLine(
  id: string,
  time: string,
  area: string,
  severity: Found["severity"],
  what: { readonly title: string; readonly category: string },
): Line {
  const date = time.slice(0, 10);
  const plan = {
    measure: "限期修复，修复前派人看护",
    dueOn: plus(date, severity === "major" ? 30 : 20),
    department: "总务处",
    responsible: LOGISTICS_HEAD,
    money: severity === "major" ? 3000 : 0,
  };
  return {
    id,
    kind: "general/issue",
    at: time,
    area,
    subject: id,
    actors: { by: at(DEPUTIES, date.length + id.length) },
    data: { ...what, severity, source: "patrol", onTheSpot: false, ...(severity === "minor" ? {} : plan) },
  };
}

/** The school days that a correction takes, at most. */
const TAKES = { minor: 3, general: 8, major: 12 } as const;

/** The correction of an issue and its verification by somebody else, both in time. */
function* putRight({ id, date, area, severity }: Found): Iterable<Line> {
  const corrected = schoolDayAfter(date, between(1, TAKES[severity], `fix-${id}`));
  const verified = schoolDayAfter(corrected, between(1, 3, `verify-${id}`));
  if (verified === DAYS.at(-1)?.date) {
    yield* corrections(id, area, severity, plus(date, 2), plus(date, 3));
    return;
  }
  yield* corrections(id, area, severity, corrected, verified);
  if (severity === "major") yield recheckLine(id, area, plus(verified, 18));
}

/** Somebody looks whether a major hazard has stayed away. */
export function recheckLine(issue: string, area: string, date: string): Line {
  return {
    id: `recheck-${issue}`.replaceAll("/", "."),
    kind: "general/recheck",
    at: moment(date, "10:05", between(0, 40, `recheck-${issue}`)),
    area,
    actors: { by: LOGISTICS_HEAD },
    data: { issue, holds: true },
  };
}

/** The two entries that close an issue. */
export function corrections(
  issue: string,
  area: string,
  severity: Found["severity"],
  corrected: string,
  verified: string,
): readonly Line[] {
  const fixer = at(FIXERS, between(0, 2, `fixer-${issue}`));
  return [
    {
      id: `fix-${issue}`.replaceAll("/", "."),
      kind: "general/correction",
      at: moment(corrected, "14:30", between(0, 90, `fixed-${issue}`)),
      area,
      actors: { by: fixer },
      data: { issue, cause: "日常磨损", measure: "已修复", photos: ["整改后.jpg"] },
    },
    {
      id: `verify-${issue}`.replaceAll("/", "."),
      kind: "general/verification",
      at: moment(verified, "16:10", between(0, 60, `verified-${issue}`)),
      area,
      actors: { by: at(FOOD_OFFICERS, between(0, 1, `verifier-${issue}`)) },
      data: { issue, severity, passed: true, note: "合格，销号" },
    },
  ];
}
