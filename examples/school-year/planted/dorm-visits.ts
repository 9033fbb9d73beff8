import { camera } from "../generator/dorm-houses.ts";
import { visit } from "../generator/dorm-visits.ts";
import type { Line } from "../generator/entry.ts";
import { acting, correctionOf, data, lacking, ofRow, onDay, passing } from "./craft.ts";
import type { Fault, NearMiss } from "./planted.ts";

const appointed: Line = {
  id: "keeper-2026-stand-in",
  kind: "dorm/keeper",
  at: "2026-05-11T08:30",
  area: "dorm-2",
  actors: { keeper: "p-keeper-02", by: "p-logistics-1" },
  data: { houses: "women", sex: "male" },
};

/** Visits to the girls' house, one by a man. */
const father = visit("visit-20251119-father", "2025-11-19T17:05", "room-2-208", 25);
const alone: Line = {
  ...father,
  actors: { by: "p-keeper-06", escort: "p-keeper-07" },
  data: { ...father.data, oppositeSex: true },
};
const long = visit("visit-20260408-long", "2026-04-08T16:50", "room-1-208", 185);
const twoHours = visit("visit-20260409-two-hours", "2026-04-09T16:50", "room-1-209", 120);
const mother: Line = {
  ...visit("visit-20251120-mother", "2025-11-20T17:05", "room-2-209", 20),
  actors: { by: "p-keeper-06" },
};
const wrong = camera("camera-dorm-1-7", "dorm-1", "room", "2026-04-20T10:00");

export const dormVisitFaults: readonly Fault[] = [
  {
    id: "visitor-never-left",
    builder: "followUp",
    story: "来宿舍送被褥的家长只登记了进，没登记出",
    change: { "visit-20251023-1": lacking("leftAt") },
    findings: [
      {
        ...ofRow("dorm/visit-logged-out", "visit-20251023-1", "missed"),
        window: { from: "2025-10-23T17:12", to: "2025-10-24T00:00" },
      },
    ],
  },
  {
    id: "father-without-leave",
    builder: "presence",
    story: "父亲进女生宿舍，没有人批准",
    add: [alone],
    findings: [onDay("2025-11-19", ofRow("dorm/opposite-sex-visit", "visit-20251119-father", "absent"))],
  },
  {
    id: "visit-of-three-hours",
    builder: "limit",
    story: "家长在寝室待了三个多小时",
    add: [long],
    findings: [onDay("2026-04-08", ofRow("dorm/visit-short", "visit-20260408-long", "tooHigh"))],
  },
  {
    id: "room-opened-alone",
    builder: "separation",
    story: "水电工一个人开门进寝室修水",
    change: { "opened-20260317": acting({ by: "p-electrician-1" }) },
    findings: [ofRow("dorm/room-opened-by-two", "opened-20260317", "tooFew")],
  },
  {
    id: "camera-in-the-washroom",
    builder: "prohibition of an act",
    story: "为防打闹在2号楼水房里装了摄像头",
    add: [camera("camera-dorm-2-7", "dorm-2", "washroom", "2025-12-18T15:00")],
    findings: [onDay("2025-12-18", ofRow("dorm/no-camera-in-rooms", "camera-dorm-2-7", "forbidden"))],
  },
  {
    id: "man-keeps-the-girls-house",
    builder: "prohibition of an act",
    story: "女宿管请假，临时任命了男宿管管女生楼",
    add: [appointed],
    findings: [onDay("2026-05-11", ofRow("dorm/women-keeper", "keeper-2026-stand-in", "forbidden"))],
  },
];

export const dormVisitNearMisses: readonly NearMiss[] = [
  {
    id: "visit-of-two-hours",
    builder: "limit",
    story: "会客正好两小时",
    add: [twoHours],
    stays: passing("dorm/visit-short", twoHours.id),
  },
  {
    id: "mother-needs-no-escort",
    builder: "presence",
    story: "母亲进女生宿舍，不用陪同",
    add: [{ ...mother, data: { ...mother.data, oppositeSex: false } }],
    stays: [{ rule: "dorm/opposite-sex-visit", slot: mother.id, key: [], verdict: "none" }],
  },
  {
    id: "camera-entered-wrongly",
    builder: "prohibition of an act",
    story: "走廊的摄像头误记成寝室内，当天更正",
    add: [wrong, correctionOf(data({ place: "corridor" })(wrong), `${wrong.id}-right`, "2026-04-20T16:00")],
    stays: passing("dorm/no-camera-in-rooms", wrong.id),
  },
];
