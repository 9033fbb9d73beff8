import { arrives } from "../generator/boarders.ts";
import { at, data, lacking, ofRow, onDay, passes, passing } from "./craft.ts";
import type { Fault, NearMiss } from "./planted.ts";

/** Everybody in a room of six, and the one too many. */
const SEVEN = [...[1, 2, 3, 4, 5, 6].map((bed) => `in-boarder-2-105-${bed}`), "in-boarder-joined-2"];

export const dormBedFaults: readonly Fault[] = [
  {
    id: "bed-given-twice",
    builder: "capacity",
    story: "插班生的床位写成了有人睡的3号床",
    add: [...arrives("boarder-joined-1", "room-1-101", 3, "2025-11-10")],
    findings: [
      {
        rule: "dorm/bed-once",
        slot: "2025-11-10T15:42",
        key: ["room-1-101", "3"],
        window: { from: "2025-11-10T15:42", to: "" },
        message: "tooHigh",
        evidence: ["in-boarder-1-101-3", "in-boarder-joined-1"],
      },
    ],
  },
  {
    id: "seventh-bed",
    builder: "capacity",
    story: "六张床的寝室加了第七个人",
    add: [...arrives("boarder-joined-2", "room-2-105", 7, "2026-03-20")],
    findings: [
      {
        rule: "dorm/room-capacity",
        slot: "2026-03-20T13:51",
        key: ["room-2-105"],
        window: { from: "2026-03-20T13:51", to: "" },
        message: "tooHigh",
        evidence: SEVEN,
      },
      {
        rule: "dorm/room-crowding",
        slot: "2026-03-20T13:51",
        key: ["room-2-105"],
        window: { from: "2026-03-20T13:51", to: "" },
        message: "tooHigh",
        evidence: SEVEN,
      },
    ],
  },
  {
    id: "bed-late",
    builder: "followUp",
    story: "转学生来了三天才有床位",
    add: bedAt("2026-03-12T14:00", "boarder-joined-3", "room-1-110", "2026-03-09"),
    findings: [
      {
        ...ofRow("dorm/bed-arranged", "boarder-joined-3", "late", "in-boarder-joined-3"),
        window: { from: "2026-03-09T08:28", to: "2026-03-11T00:00" },
      },
    ],
  },
  {
    id: "moved-in-without-key",
    builder: "presence",
    story: "一年级新生入住，交接单上没写钥匙",
    change: { "in-boarder-1-102-2": lacking("key") },
    findings: [onDay("2025-09-01", ofRow("dorm/handover-signed", "in-boarder-1-102-2", "absent"))],
  },
  {
    id: "key-not-back",
    builder: "prohibition of an act",
    story: "毕业生退宿没交钥匙",
    change: { "out-boarder-1-310-4": data({ keyBack: false }) },
    findings: [onDay("2026-07-03", ofRow("dorm/key-back", "out-boarder-1-310-4", "forbidden"))],
  },
];

/** A newcomer who is on the list on one day, and has the sixth bed of a room only later. */
function bedAt(time: string, pupil: string, room: string, listed: string) {
  return [...arrives(pupil, room, 6, listed)].map((line) => (line.kind === "dorm/move-in" ? at(time)(line) : line));
}

const NEW = "boarder-joined-4";

export const dormBedNearMisses: readonly NearMiss[] = [
  {
    id: "bed-passed-on",
    builder: "capacity",
    story: "寒假退宿，开学同一张床住进另一人",
    stays: [passes("dorm/bed-once", "always", "room-1-104", "2")],
  },
  {
    id: "six-in-six-beds",
    builder: "capacity",
    story: "六张床正好住六人",
    stays: [passes("dorm/room-capacity", "always", "room-1-102"), passes("dorm/room-crowding", "always", "room-1-102")],
  },
  {
    id: "bed-on-the-last-evening",
    builder: "followUp",
    story: "次日晚上安排好床位，没有超期",
    add: bedAt("2025-11-13T23:59", NEW, "room-1-204", "2025-11-12"),
    stays: passing("dorm/bed-arranged", NEW),
  },
];
