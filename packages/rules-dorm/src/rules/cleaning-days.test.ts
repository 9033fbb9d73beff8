import { answer, complete, start } from "@houqin/core";
import { type Row, row, testRule } from "@houqin/testing";
import { cleaningDaySheet } from "../checklists/cleaning-day-sheet.ts";
import { building, monday, november, officeBuilding } from "../trial/dormitory.ts";
import { assessorIndependent } from "./assessor-independent.ts";
import { cleaningDayAssessed } from "./cleaning-day-assessed.ts";
import { cleaningDayHeld } from "./cleaning-day-held.ts";
import { cleaningDayJoined } from "./cleaning-day-joined.ts";
import { cleaningTools } from "./cleaning-tools.ts";
import { resultPosted } from "./result-posted.ts";

const held = (
  at = "2025-11-10T14:00",
  actors: NonNullable<Row["actors"]> = { leader: "k-1", attendees: ["k-1", "p-1"] },
) => row("dorm/cleaning-day", at, {}, { area: "dorm-1", covers: "2025-11", actors });

testRule(cleaningDayHeld, {
  ...november,
  pass: {
    "takes one in the month": [building, officeBuilding, held()],
    "asks it of every area of the option": {
      entries: [building, officeBuilding, held(), { ...held(), area: "office-1" }],
      options: { areas: ["dorm", "building"] },
    },
  },
  fail: {
    "fails a month without": { entries: [building], finds: ["dorm-1 2025-11 没有搞无尘日大扫除"] },
    "fails the building that was left out": {
      entries: [building, officeBuilding, held()],
      options: { areas: ["dorm", "building"] },
    },
  },
  unknown: { "is unknown where no cleaning days are kept": { entries: [building], without: ["dorm/cleaning-day"] } },
});

const person = row("site/person", "2025-08-01", { name: "保洁员" }, { subject: "p-1" });
testRule(cleaningDayJoined, {
  ...november,
  pass: { "takes somebody who came": [person, held()] },
  fail: { "fails somebody who did not": [person, held("2025-11-10T14:00", { leader: "k-1", attendees: ["k-1"] })] },
  unknown: { "is unknown where no cleaning days are kept": { entries: [person], without: ["dorm/cleaning-day"] } },
});

/** The sheet of a cleaning day, filled without fault by somebody. */
function assessed(at: string, by: string, id = "check-1"): Row {
  let form = start(cleaningDaySheet, { facts: { yard: false } });
  form = answer(form, "owner-cleaned", "pass");
  form = answer(form, "toilets-clean", 15);
  form = answer(form, "toilet-log", "pass");
  form = answer(form, "windows", "pass");
  form = answer(form, "corners", 0);
  form = answer(form, "emptied", "notApplicable");
  form = answer(form, "things", 0);
  form = answer(form, "walls", "pass");
  const { data, actors } = complete(form, { id, kind: "dorm/cleaning-day-checked", at, by });
  return {
    kind: "dorm/cleaning-day-checked",
    id,
    at,
    area: "dorm-1",
    covers: "2025-11",
    actors: actors ?? {},
    data: { ...data },
  };
}

testRule(cleaningDayAssessed, {
  ...november,
  pass: { "takes an assessment two working days later": [held(), assessed("2025-11-12T17:00", "h-1")] },
  fail: {
    "fails one that was never assessed": [held()],
    "fails one whatever comes of the next month": {
      entries: [held(), { ...assessed("2025-12-12T17:00", "h-1"), covers: "2025-12" }],
      finds: ["dorm-1 的大扫除到 2025-11-13T00:00 还没有考评"],
    },
    "fails the third working day": [held(), assessed("2025-11-13T09:00", "h-1")],
  },
  unknown: { "is unknown where no sheets are kept": { entries: [held()], without: ["dorm/cleaning-day-checked"] } },
});

testRule(assessorIndependent, {
  ...monday,
  pass: { "takes somebody else": [held(), assessed("2025-11-10T17:00", "h-1")] },
  fail: { "fails the leader": [held(), assessed("2025-11-10T17:00", "k-1")] },
  unknown: {
    "is unknown without the name of the leader": [held("2025-11-10T14:00", {}), assessed("2025-11-10T17:00", "h-1")],
  },
});

const posted = (at: string, topic = "assessment") =>
  row("general/publication", at, { topic, about: "check-1", audience: "all", days: 3 });
testRule(resultPosted, {
  ...monday,
  pass: { "takes a notice two working days later": [assessed("2025-11-10T17:00", "h-1"), posted("2025-11-12T17:00")] },
  fail: {
    "fails one that was never put up": [assessed("2025-11-10T17:00", "h-1")],
    "fails the third working day": [assessed("2025-11-10T17:00", "h-1"), posted("2025-11-13T09:00")],
  },
  unknown: {
    "is unknown where no notices are kept": {
      entries: [assessed("2025-11-10T17:00", "h-1")],
      without: ["general/publication"],
    },
  },
});

const stocked = (item: string, quantity: number, direction = "in") =>
  row("general/stock-move", "2025-10-20T09:00", { item, direction, quantity });
const brooms = { items: ["扫帚"] };
testRule(cleaningTools, {
  ...november,
  pass: {
    "takes ten of each": [stocked("扫帚", 10), stocked("拖把", 10), stocked("垃圾袋", 12), stocked("垃圾袋", 2, "out")],
    "asks for the items of the option": { entries: [stocked("扫帚", 10)], options: brooms },
  },
  fail: { "fails nine": { entries: [stocked("扫帚", 9)], options: brooms, finds: ["扫帚 只剩 9 件，至少要备 10 件"] } },
  unknown: { "is unknown where no stock is kept": { entries: [], without: ["general/stock-move"] } },
});
