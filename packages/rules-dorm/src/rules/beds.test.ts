import { row, testRule } from "@houqin/testing";
import { monday, movedIn, movedOut, twoBeds } from "../trial/dormitory.ts";
import { aboveGround } from "./above-ground.ts";
import { bedArranged } from "./bed-arranged.ts";
import { bedOnce } from "./bed-once.ts";
import { handoverSigned } from "./handover-signed.ts";
import { keyBack } from "./key-back.ts";
import { roomCapacity } from "./room-capacity.ts";
import { roomCrowding } from "./room-crowding.ts";
import { spacePerPerson } from "./space-per-person.ts";

testRule(roomCapacity, {
  ...monday,
  pass: {
    "takes a full room": [twoBeds, movedIn("s-1", "1"), movedIn("s-2", "2")],
    "takes the next one as another leaves": [
      twoBeds,
      movedIn("s-1", "1"),
      movedIn("s-2", "2"),
      movedOut("s-1", "1", "2025-11-10T12:00"),
      movedIn("s-3", "1", "2025-11-10T12:00"),
    ],
  },
  fail: {
    "fails one more than there are beds": {
      entries: [twoBeds, movedIn("s-1", "1"), movedIn("s-2", "2"), movedIn("s-3", "3")],
      finds: ["r-301 住了 3 人，只有 2 张床"],
    },
  },
  unknown: { "does not know of a room that is not on the list": [movedIn("s-1", "1")] },
});

const crowd = (people: number) => Array.from({ length: people }, (_, index) => movedIn(`s-${index}`, `${index}`));
testRule(roomCrowding, {
  ...monday,
  pass: {
    "takes six in a room": crowd(6),
    "takes a seventh as one leaves": [
      ...crowd(6),
      movedOut("s-0", "0", "2025-11-10T12:00"),
      movedIn("s-7", "7", "2025-11-10T12:00"),
    ],
  },
  fail: { "fails seven": { entries: crowd(7), finds: ["r-301 住了 7 人，每间不宜超过 6 人"] } },
  none: { unknown: "a room is known by those who moved in" },
});

testRule(bedOnce, {
  ...monday,
  pass: {
    "takes a bed once more after a move-out": [
      movedIn("s-1", "1"),
      movedOut("s-1", "1", "2025-11-10T12:00"),
      movedIn("s-2", "1", "2025-11-10T12:00"),
    ],
  },
  fail: { "fails two in one bed": [movedIn("s-1", "1"), movedIn("s-2", "1", "2025-11-10T11:00")] },
  none: { unknown: "a bed is known by those who moved in" },
});

const newcomer = row("dorm/resident", "2025-11-10", { name: "新员工甲", group: "staff" }, { subject: "s-1" });
testRule(bedArranged, {
  ...monday,
  pass: { "takes a bed on the next day": [newcomer, movedIn("s-1", "1", "2025-11-11T23:59")] },
  fail: {
    "fails a bed two days later": [newcomer, movedIn("s-1", "1", "2025-11-12T00:01")],
    "fails somebody without a bed": {
      entries: [newcomer],
      finds: ["到 2025-11-12T00:00 还没有安排床位"],
    },
    "fails on the next day where it is to be the same": {
      entries: [newcomer, movedIn("s-1", "1", "2025-11-11T09:00")],
      options: { days: 0 },
    },
  },
  unknown: { "is unknown where move-ins are not recorded": { entries: [newcomer], without: ["dorm/move-in"] } },
});

const handed = (data: object, actors: object) =>
  row("dorm/move-in", "2025-11-10T10:00", { resident: "s-1", room: "r-301", bed: "1", ...data }, actors);
const all = { inventory: "床、柜、桌", key: "301-1" };
testRule(handoverSigned, {
  ...monday,
  pass: { "takes list, key and name": [handed(all, { actors: { by: "k-1" } })] },
  fail: {
    "fails without the list": [handed({ key: "301-1" }, { actors: { by: "k-1" } })],
    "fails without the key": [handed({ inventory: "床、柜、桌" }, { actors: { by: "k-1" } })],
    "fails without a name": { entries: [handed(all, {})], finds: ["r-301 1床入住交接不全，缺 by"] },
  },
  none: { unknown: "a blank part is a fault, not a gap in what is known" },
});

testRule(keyBack, {
  ...monday,
  pass: { "takes a key that came back": [movedOut("s-1", "1", "2025-11-10T12:00")] },
  fail: { "fails one that did not": [movedOut("s-1", "1", "2025-11-10T12:00", false)] },
  none: { unknown: "the record always says whether the key is back" },
});

const roomWith = (more: object) =>
  row(
    "dorm/room",
    "2025-11-10",
    { name: "301", building: "dorm-1", beds: 6, houses: "women", ...more },
    { subject: "r-301" },
  );
testRule(spacePerPerson, {
  ...monday,
  pass: { "takes three for each": [roomWith({ usableArea: 18 })] },
  fail: {
    "fails less": { entries: [roomWith({ usableArea: 15 })], finds: ["人均 2.5 平方米，至少要 3 平方米"] },
    "fails three where four are asked for": { entries: [roomWith({ usableArea: 18 })], options: { squareMetres: 4 } },
    "fails just less than three": [roomWith({ usableArea: 17.99 })],
  },
  unknown: { "is unknown where nobody measured": [roomWith({})] },
});
testRule(aboveGround, {
  ...monday,
  pass: {
    "takes the first floor": [roomWith({ floor: 1 })],
  },
  fail: { "fails a basement": { entries: [roomWith({ floor: -1 })], finds: ["设在地下（-1 层），最低 1 层"] } },
  unknown: { "is unknown where nobody wrote it down": [roomWith({})] },
});
