import { moment } from "./dates.ts";
import type { Line } from "./entry.ts";
import { FOOD_DIRECTOR, FOOD_OFFICERS, LOGISTICS_HEAD } from "./roster.ts";

/** What the canteen has in writing, renewed in the summer before the year, and that nobody in charge of its food is barred from it. */
export const CANTEEN_PAPERS: readonly Line[] = [
  ...["purchasing", "disinfection", "sampling", "self-inspection", "saving", "risk-list"].map((scheme) => ({
    id: `scheme-${scheme}`,
    kind: "canteen/scheme",
    at: moment("2025-08-18", "10:00"),
    actors: { by: FOOD_OFFICERS[0], approver: FOOD_DIRECTOR },
    data: { scheme, reviewBy: "2026-12-31", file: `食堂制度/${scheme}.docx` },
  })),
  ...[FOOD_DIRECTOR, ...FOOD_OFFICERS].map((person) => ({
    id: `bar-check-${person}`,
    kind: "canteen/bar-check",
    at: moment("2025-08-20", "15:00"),
    actors: { person, by: LOGISTICS_HEAD },
    data: { barred: false, source: "国家企业信用信息公示系统" },
  })),
];
