import { moment, plus, SCHOOL_DAYS } from "./dates.ts";
import type { Line, SchoolDay } from "./entry.ts";
import type { Found } from "./issues.ts";
import { BUILDINGS, DORMS, KITCHENS } from "./places.ts";
import { at, between, chance } from "./random.ts";
import { DEPUTIES, FOOD_DIRECTOR, FOOD_OFFICERS, KEEPERS, LOGISTICS_HEAD } from "./roster.ts";

/** The checklists that are filled, as they stood when they were: an inspection names the content under which it was made. */
const SHEETS = {
  fire: {
    checklist: "general/fire-check-sheet",
    version: "2026.1",
    hash: "7f15d25464e3b02100971b61515cc660dce0070f05bb4cee4e5a07e8e5a48fd7",
  },
  room: {
    checklist: "general/room-check-sheet",
    version: "2026.1",
    hash: "adfcebc3a7625cec09d4158349f846d1306c3dfed5c5184b8fc6a157d3695efe",
  },
  canteen: {
    checklist: "canteen/self-inspection-sheet",
    version: "2026.1",
    hash: "174f5e859e44486d94f922d304b3ce73a1cd15e758060d50865290fe207e9b72",
  },
} as const;

/** One answer of a filled checklist. */
export interface Given {
  readonly item: string;
  readonly sample?: string;
  readonly value: string | number | Readonly<Record<string, number>>;
  readonly note?: string;
  readonly photos?: readonly string[];
  readonly issue?: Readonly<Record<string, string | number | boolean>>;
}

/** Which lessons a fire check by sheet is held on, a room check, and a canteen's inspection of itself. */
const FIRE_LESSONS = new Set([18, 62, 108, 152]);
const monthly = (lesson: number) => lesson % 20 === 6;
const biweekly = (lesson: number) => lesson % 10 === 3;

/** All inspections by sheet, and the issues that follow from items that failed. */
export function checked(): { readonly lines: readonly Line[]; readonly found: readonly Found[] } {
  const lines: Line[] = [];
  const found: Found[] = [];
  const add = (line: Line, missed: readonly { readonly name: string; readonly severity: Found["severity"] }[]) => {
    lines.push(line);
    for (const { name, severity } of missed)
      found.push({ id: `${line.id}/issue/${name}`, date: line.at.slice(0, 10), area: String(line.area), severity });
  };
  for (const day of SCHOOL_DAYS) {
    if (FIRE_LESSONS.has(day.lesson))
      for (const [place, area] of [...BUILDINGS, ...DORMS].entries()) add(...fire(day, place, area));
    if (biweekly(day.lesson)) for (const [place, area] of DORMS.entries()) add(...rooms(day, place, area));
    if (monthly(day.lesson)) for (const [place, area] of KITCHENS.entries()) add(...canteen(day, place, area));
  }
  return { lines: [...lines, ...CAUSES], found };
}

/** Twice the same hall was untidy three times within a quarter of a year, and somebody asked why. */
const CAUSES: readonly Line[] = [
  cause("cause-dorm-1", "dorm-1", "2026-01-04T15:20", "早操前时间太紧，没人督促叠被"),
  cause("cause-dorm-2", "dorm-2", "2026-04-20T15:40", "新换的双层床没有教过怎么整理"),
];

function cause(id: string, area: string, time: string, why: string): Line {
  return {
    id,
    kind: "general/root-cause",
    at: time,
    area,
    actors: { by: LOGISTICS_HEAD },
    data: { item: "tidy", cause: why, measure: "生活老师每天早操前逐间提醒，连续两周" },
  };
}

type Filled = readonly [Line, readonly { readonly name: string; readonly severity: Found["severity"] }[]];

/** A fire check: now and then a dark exit sign or a weak extinguisher, and once a wire where none should be. */
function fire({ date, stamp, lesson }: SchoolDay, place: number, area: string): Filled {
  const id = `sheet-fire-${stamp}-${area}`;
  const dark = chance(`${id}-dark`) < 0.12;
  const weak = chance(`${id}-weak`) < 0.1 ? between(1, 2, `${id}-weak`) : 0;
  const wired = lesson === 62 && area === "dorm-2";
  const proof = (note: string) => ({ note, photos: [`${id}.jpg`] });
  const plan = {
    measure: "拆除私拉电线，加装插座",
    dueOn: plus(date, 20),
    department: "总务处",
    responsible: LOGISTICS_HEAD,
    money: 600,
  };
  const answers: readonly Given[] = [
    { item: "exits", value: "pass" },
    dark ? { item: "exit-signs", value: "fail", ...proof("二楼指示牌不亮") } : { item: "exit-signs", value: "pass" },
    { item: "fire-lane", value: area.startsWith("dorm") ? "pass" : "notApplicable" },
    weak > 0
      ? { item: "extinguishers", value: { pressure: weak }, ...proof("压力不足") }
      : { item: "extinguishers", value: {} },
    { item: "signs", value: "pass" },
    ...(place === 2 ? [{ item: "control-room", value: "pass" }] : []),
    wired ? { item: "appliances", value: 1, ...proof("私拉电线"), issue: plan } : { item: "appliances", value: 0 },
    { item: "knowledge", value: between(6, 10, `${id}-asked`) },
    { item: "patrols", value: "pass" },
    { item: "hazards", value: "pass" },
  ];
  const line = sheetLine(
    id,
    "general/checked",
    moment(date, "14:10", place * 25),
    area,
    LOGISTICS_HEAD,
    at(KEEPERS, place),
    {
      ...SHEETS.fire,
      facts: { usesFire: false, controlRoom: place === 2 },
      answers,
    },
  );
  return [
    line,
    [
      ...(dark ? [{ name: "exit-signs", severity: "minor" as const }] : []),
      ...(weak > 0 ? [{ name: "extinguishers", severity: "minor" as const }] : []),
      ...(wired ? [{ name: "appliances", severity: "general" as const }] : []),
    ],
  ];
}

/** A check of five rooms of a hall of forty, drawn anew each time. */
function rooms({ date, stamp, lesson }: SchoolDay, place: number, area: string): Filled {
  const id = `sheet-room-${stamp}-${area}`;
  const floor = place + 1;
  const drawn = [0, 1, 2, 3, 4].map(
    (index) => `${floor}${String(index * 8 + between(1, 8, `${id}-${index}`)).padStart(2, "0")}`,
  );
  const untidy = drawn.filter((room) => chance(`${id}-${room}`) < 0.05);
  const answers: readonly Given[] = [
    { item: "corridors", value: {} },
    ...drawn.flatMap((sample): readonly Given[] => [
      { item: "tidy", sample, value: untidy.includes(sample) ? { beds: 2 } : {} },
      { item: "appliances", sample, value: "pass" },
    ]),
  ];
  const line = sheetLine(
    id,
    "general/checked",
    moment(date, "16:20", place * 30),
    area,
    at(DEPUTIES, lesson),
    at(KEEPERS, place + 4),
    {
      ...SHEETS.room,
      samples: [{ section: "rooms", seed: `${date}/${area}`, of: 40, drawn }],
      answers,
    },
  );
  return [line, untidy.map((room) => ({ name: `tidy@${room}`, severity: "minor" }))];
}

/** A canteen's inspection of itself: now and then somebody without a cap. */
function canteen({ date, stamp, lesson }: SchoolDay, place: number, area: string): Filled {
  const id = `sheet-canteen-${stamp}-${area}`;
  const bareheaded = chance(`${id}-cap`) < 0.15;
  const drawn = at(
    [
      ["米饭", "红烧肉"],
      ["番茄炒蛋", "冬瓜汤"],
      ["青菜", "鱼丸汤"],
    ],
    lesson + place,
  );
  const pass = (item: string): Given => ({ item, value: "pass" });
  const answers: readonly Given[] = [
    ...["health-certificates", "morning-check"].map(pass),
    {
      item: "clothing",
      value: bareheaded ? 1 : 0,
      ...(bareheaded ? { note: "一人未戴帽", photos: [`${id}.jpg`] } : {}),
    },
    ...["receipts", "expired"].map(pass),
    { item: "storage", value: {} },
    { item: "separation", value: "apart" },
    ...["no-cold-dishes", "disinfected", "log"].map(pass),
    { item: "floors", value: between(8, 10, `${id}-floors`) / 2 },
    pass("pests"),
    ...drawn.flatMap((sample): readonly Given[] => [
      { item: "sample-kept", sample, value: "pass" },
      { item: "sample-grams", sample, value: between(126, 150, `${id}-${sample}`) },
    ]),
  ];
  const line = sheetLine(
    id,
    "canteen/self-inspection",
    moment(date, "09:50", place * 40),
    area,
    at(FOOD_OFFICERS, place),
    FOOD_DIRECTOR,
    {
      ...SHEETS.canteen,
      facts: { school: true, coldDishes: false },
      samples: [{ section: "holding", seed: `${date}/${area}`, of: 6, drawn }],
      answers,
    },
  );
  return [line, bareheaded ? [{ name: "clothing", severity: "minor" }] : []];
}

/** A filled sheet, complete some minutes after it was begun. */
export function sheetLine(
  id: string,
  kind: string,
  begun: string,
  area: string,
  by: string,
  verifier: string,
  filled: Line["data"],
): Line {
  const [date, clock] = [begun.slice(0, 10), begun.slice(11)];
  const completedAt = moment(date, clock, between(9, 24, `${id}-minutes`));
  return {
    id,
    kind,
    at: completedAt,
    area,
    actors: { by, verifier },
    data: { ...filled, startedAt: begun, completedAt },
  };
}
