import type { Entry } from "@houqin/core";
import { classes, everybody } from "./people.ts";

const paper = (holder: string, category: string, validUntil = "2026-10-31") => ({
  id: `paper-${category}-${holder}`,
  kind: "school/campus-paper",
  at: "2025-11-01T00:00",
  actors: { by: "head" },
  data: { holder, category, issuedOn: "2025-11-01", validUntil },
});

const taken = (id: string, day: string, keepers: string[], more: object) => ({
  id,
  kind: "school/hazardous-move",
  at: `${day}T14:00`,
  area: "chem-store",
  actors: { keepers, receiver: "teacher-2" },
  data: { item: "高锰酸钾", danger: "explosive", grams: 20, ...more },
});

const trip = (id: string, name: string, at: string, day: string) => ({
  id,
  kind: "school/activity",
  at: `${at}T09:00`,
  actors: { leader: "head" },
  data: { name, category: "outing", startsAt: `${day}T08:30`, people: 90, escorts: 8 },
});
const list = (activity: string, at: string) => ({
  id: `list-${activity}`,
  kind: "school/activity-ready",
  at: `${at}T16:00`,
  actors: { by: "logistics", approver: "head" },
  data: { activity, assessment: "风险评估表", plan: "防控方案", lesson: "行前班会", managers: "带队名单", go: true },
});

/** What happens on one day only: papers, stock, drills, looks at rooms, outings. */
export const once: readonly Entry[] = [
  {
    id: "fire-test",
    kind: "general/certificate",
    at: "2025-11-01T00:00",
    actors: { by: "logistics" },
    data: {
      holder: "site",
      category: "fire-facility-test",
      number: "消检-11",
      issuedOn: "2025-11-01",
      validUntil: "2026-10-31",
    },
  },
  ...everybody.map((holder) => paper(holder, "vetting")),
  paper("site", "liability-insurance"),
  paper("bus", "bus-inspection", "2026-04-30"),
  paper("driver", "driver-review"),
  {
    id: "enrolled",
    kind: "school/enrolment",
    at: "2025-11-03T10:00",
    covers: "2025-autumn",
    actors: { by: "head" },
    data: { pupils: 480, boarders: 420 },
  },
  {
    id: "keepers",
    kind: "school/hazardous-keeper",
    at: "2025-11-01T00:00",
    area: "chem-store",
    actors: { keeper: ["lab-1", "lab-2"] },
    data: { until: "2026-08-31" },
  },
  taken("chem-1", "2025-11-03", ["lab-1", "lab-2"], { direction: "in", grams: 500, purpose: "期初采购" }),
  taken("chem-2", "2025-11-12", ["lab-1"], { direction: "out", purpose: "氧气制取实验" }),
  taken("chem-3", "2025-11-20", ["lab-1", "lab-2"], { direction: "out" }),
  {
    id: "chem-count",
    kind: "school/hazardous-count",
    at: "2025-11-28T15:00",
    area: "chem-store",
    actors: { by: "lab-1", verifier: "lab-2" },
    data: { item: "高锰酸钾", grams: 460 },
  },
  {
    id: "water",
    kind: "general/certificate",
    at: "2025-11-01T00:00",
    actors: { by: "logistics" },
    data: {
      holder: "tap",
      category: "water-test",
      number: "水检-07",
      issuedOn: "2025-11-01",
      validUntil: "2026-04-30",
    },
  },
  {
    id: "first-aid",
    kind: "general/certificate",
    at: "2025-11-01T00:00",
    actors: { by: "nurse" },
    data: {
      holder: "nurse",
      category: "first-aid",
      number: "急救-03",
      issuedOn: "2025-11-01",
      validUntil: "2027-10-31",
    },
  },
  {
    id: "water-notice",
    kind: "general/publication",
    at: "2025-11-02T09:00",
    actors: { by: "logistics" },
    data: { topic: "test-result", about: "water", audience: "all", days: 30 },
  },
  ...["evacuation", "earthquake"].map((scenario, n) => ({
    id: `drill-${scenario}`,
    kind: "general/drill",
    at: `2025-11-${n === 0 ? "07" : "26"}T10:00`,
    area: "teaching",
    actors: { by: "head" },
    data: {
      scenario,
      content: "全校疏散到操场点名",
      departments: ["各班", "总务处"],
      people: 510,
      evacuationTime: 170,
      review: "三楼下楼慢，调整顺序",
    },
  })),
  ...[
    ["alarm", "test"],
    ["bus", "service"],
  ].map(([asset = "", task]) => ({
    id: `tried-${asset}`,
    kind: "general/equipment-check",
    at: "2025-11-05T09:00",
    actors: { by: "guard-1" },
    data: { asset, task, ok: true },
  })),
  ...[...classes, "lab"].map((room) => ({
    id: `room-${room}`,
    kind: "general/inspection",
    at: "2025-11-11T16:30",
    area: room,
    actors: { by: "logistics", verifier: "head" },
    data: { topic: "facility", items: [{ item: "桌椅、门窗、插座", ok: true }] },
  })),
  ...classes.map((room, n) => ({
    id: `contract-${room}`,
    kind: "school/class-contract",
    at: "2025-11-01T00:00",
    area: room,
    actors: { by: "logistics", custodian: `teacher-${n + 1}` },
    data: { until: "2026-01-23" },
  })),
  trip("farm", "学农实践", "2025-11-03", "2025-11-14"),
  list("farm", "2025-11-07"),
  trip("museum", "参观博物馆", "2025-11-10", "2025-11-27"),
  list("museum", "2025-11-26"),
];
