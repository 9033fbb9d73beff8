import { moment, stampOf } from "./dates.ts";
import type { Line } from "./entry.ts";
import { COOKS, FOOD_DIRECTOR, FOOD_OFFICERS, GUARDS, LOGISTICS_HEAD, NURSES, onStaff, staffOn } from "./roster.ts";

interface Session {
  readonly date: string;
  readonly topic: "fire" | "safety" | "food-safety" | "first-aid" | "induction" | "energy";
  readonly content: string;
  readonly hours: number;
  readonly attendees: readonly string[];
}

const MANAGERS: readonly string[] = [FOOD_DIRECTOR, ...FOOD_OFFICERS];

function all(date: string, topic: Session["topic"], content: string, hours = 2): Session {
  return { date, topic, content, hours, attendees: staffOn(date) };
}

function kitchen(date: string, content: string): Session {
  return {
    date,
    topic: "food-safety",
    content,
    hours: 4,
    attendees: [...MANAGERS, ...COOKS.filter((cook) => onStaff(cook, date))],
  };
}

function managers(date: string, content: string): Session {
  return { date, topic: "food-safety", content, hours: 4, attendees: MANAGERS };
}

function newcomer(date: string, person: string, topic: Session["topic"], content: string): Session {
  return { date, topic, content, hours: 2, attendees: [person] };
}

const SESSIONS: readonly Session[] = [
  all("2025-03-14", "fire", "消防设施使用与疏散引导"),
  kitchen("2025-08-26", "开学前食品安全集中培训"),
  all("2025-09-03", "safety", "新学期安全责任与应急预案"),
  managers("2025-09-18", "风险管控清单编制"),
  managers("2025-10-23", "监督管理规定解读"),
  all("2025-11-07", "fire", "灭火器实操与初起火灾处置"),
  { date: "2025-11-20", topic: "first-aid", content: "心肺复苏", hours: 3, attendees: [...NURSES, LOGISTICS_HEAD] },
  { date: "2025-12-05", topic: "safety", content: "防暴恐与器械使用", hours: 2, attendees: GUARDS },
  kitchen("2025-12-12", "加工操作与交叉污染防控"),
  managers("2026-01-09", "年度自查与台账"),
  newcomer("2026-02-28", "p-teacher-20", "fire", "岗前消防培训"),
  newcomer("2026-02-28", "p-teacher-20", "induction", "新教师入职安全教育"),
  all("2026-03-04", "safety", "春季学期安全工作部署"),
  newcomer("2026-03-13", "p-cook-17", "fire", "岗前消防培训"),
  newcomer("2026-03-13", "p-cook-17", "food-safety", "岗前食品安全培训"),
  managers("2026-03-19", "供货商评价方法"),
  kitchen("2026-03-27", "留样与餐具消毒"),
  all("2026-04-10", "fire", "电气火灾防范与逃生"),
  managers("2026-04-23", "食品安全事故处置"),
  {
    date: "2026-05-14",
    topic: "energy",
    content: "节水节电操作",
    hours: 1,
    attendees: staffOn("2026-05-14").slice(0, 20),
  },
  managers("2026-05-28", "夏季食物中毒预防"),
  { date: "2026-06-05", topic: "safety", content: "假期值守与防汛", hours: 2, attendees: GUARDS },
  managers("2026-06-11", "端午食材采购与索证"),
  kitchen("2026-06-26", "暑期前食品安全总结与考核"),
];

/** Every training session, those of the months before the sample year included. */
export function* training(): Iterable<Line> {
  for (const { date, topic, content, hours, attendees } of SESSIONS) {
    yield {
      id: `train-${stampOf(date)}-${topic}`,
      kind: "general/training",
      at: moment(date, "15:40"),
      actors: { by: topic === "food-safety" ? FOOD_DIRECTOR : LOGISTICS_HEAD },
      data: { topic, content, hours, attendees, passed: attendees },
    };
  }
}
