import type { Line } from "../generator/entry.ts";
import { repairSteps } from "../generator/repairs.ts";
import { at, data } from "./craft.ts";

export function repair(id: string, asked: string, urgency: string, minutes: number): readonly Line[] {
  const request: Line = {
    id,
    kind: "general/repair-request",
    at: asked,
    area: "class-4-2",
    actors: { requester: "p-teacher-11" },
    data: { category: "water", urgency, description: "水管渗漏" },
  };
  return [request, ...repairSteps(id, asked, minutes, "p-teacher-11")];
}

export function accident(id: string, heardAt: string, reportedAt: string): readonly Line[] {
  return [
    {
      id,
      kind: "general/incident",
      at: heardAt,
      area: "playground-main",
      actors: { by: "p-nurse-1" },
      data: { category: "injury", severity: "serious", heardAt, persons: 1, description: "高处坠落，已送医" },
    },
    {
      id: `report-${id}`,
      kind: "general/report",
      at: reportedAt,
      actors: { by: "p-head-1" },
      data: { topic: "accident", about: id, to: "教育局值班室" },
    },
  ];
}

export function lateSample(sample: string, discard: string, time: string) {
  return { [sample]: at(time), [discard]: data({ takenAt: time }) };
}
