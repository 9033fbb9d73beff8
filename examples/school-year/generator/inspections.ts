import { DAYS, moment } from "./dates.ts";
import type { Line, SchoolDay } from "./entry.ts";
import type { Found } from "./issues.ts";
import { BUILDINGS, DORMS, KITCHENS } from "./places.ts";
import { at, between, chance } from "./random.ts";
import { DEPUTIES, FOOD_DIRECTOR, FOOD_OFFICERS, KEEPERS, LOGISTICS_HEAD } from "./roster.ts";

const ITEMS: Readonly<Record<string, readonly string[]>> = {
  fire: ["疏散通道畅通", "灭火器在位有效", "应急照明完好", "无违规用电"],
  hygiene: ["地面干净", "垃圾及时清运", "无积水"],
  electric: ["配电箱上锁", "线路无老化", "用电无超载"],
  facility: ["门窗完好", "桌椅牢固", "照明完好"],
  dorm: ["床铺牢固", "无违规电器", "通风良好"],
  canteen: ["工作服穿戴整洁", "生熟分开", "台账当天填写", "留样齐全"],
};
const DAILY = ["生熟分开存放", "冷藏温度正常", "工用具已消毒", "原料无腐败变质", "人员晨检合格"] as const;
const ROUND = [
  ["hygiene", "building-teach-a"],
  ["facility", "building-teach-b"],
  ["dorm", "dorm-1"],
  ["electric", "plant-power"],
  ["hygiene", "dining-main"],
  ["dorm", "dorm-2"],
  ["facility", "building-kg"],
] as const;

/** All inspections and daily food-safety controls, and the issues that follow from items that failed. */
export function inspections(): { readonly lines: readonly Line[]; readonly found: readonly Found[] } {
  const lines: Line[] = [];
  const found: Found[] = [];
  const add = (line: Line) => {
    lines.push(line);
    const items = line.data.items as readonly { readonly ok: boolean }[];
    for (const [index, { ok }] of items.entries()) {
      if (!ok)
        found.push({
          id: yieldedIssue(line.id, index),
          date: line.at.slice(0, 10),
          area: String(line.area),
          severity: "minor",
        });
    }
  };
  for (const day of DAYS) {
    if (day.school) {
      for (let turn = 0; turn < 4; turn += 1) add(inspection(day, turn));
      for (const kitchen of KITCHENS) add(control(day, kitchen));
    }
    // Fire checks come in the first half of each month, in the breaks too.
    if (day.date.endsWith("-10"))
      for (const [place, area] of [...BUILDINGS, ...DORMS].entries()) add(fireCheck(day, place, area));
  }
  return { lines, found };
}

/** The id under which a document's failed item becomes an issue. */
function yieldedIssue(document: string, index: number): string {
  return `${document}/issue-${index}`;
}

function results(names: readonly string[], id: string, failing: number) {
  return names.map((item, index) => {
    const ok = chance(`${id}-${index}`) >= failing;
    return ok ? { item, ok } : { item, ok, note: "已通知责任人" };
  });
}

function inspection({ date, stamp, lesson }: SchoolDay, turn: number): Line {
  const id = `inspect-${stamp}-${turn + 1}`;
  const [topic, area] =
    turn === 0 && lesson % 5 === 2 ? (["canteen", "kitchen-main"] as const) : at(ROUND, lesson * 4 + turn);
  return {
    id,
    kind: "general/inspection",
    at: moment(date, "09:30", turn * 75 + between(0, 30, id)),
    area,
    actors: { by: at([LOGISTICS_HEAD, ...DEPUTIES], lesson + turn), verifier: at(KEEPERS, turn) },
    data: {
      topic,
      checklist: `${topic}-2025`,
      items: results(ITEMS[topic] ?? [], id, 0.04),
      score: between(88, 100, `${id}-score`),
    },
  };
}

function fireCheck({ date, stamp }: SchoolDay, place: number, area: string): Line {
  const id = `firecheck-${stamp}-${area}`;
  return {
    id,
    kind: "general/inspection",
    at: moment(date, "14:00", place * 20),
    area,
    actors: { by: LOGISTICS_HEAD, verifier: at(KEEPERS, place) },
    data: {
      topic: "fire",
      checklist: "fire-2025",
      items: results(ITEMS.fire ?? [], id, 0),
      score: between(92, 100, id),
    },
  };
}

function control({ date, stamp, lesson }: SchoolDay, kitchen: string): Line {
  const id = `control-${stamp}-${kitchen}`;
  const items = results(DAILY, id, 0.01);
  return {
    id,
    kind: "canteen/daily-control",
    at: moment(date, "09:40", kitchen === "kitchen-kg" ? 25 : between(0, 15, id)),
    covers: date,
    area: kitchen,
    actors: { by: at(FOOD_OFFICERS, lesson), verifier: FOOD_DIRECTOR },
    data: { items, zeroRisk: items.every(({ ok }) => ok) },
  };
}
