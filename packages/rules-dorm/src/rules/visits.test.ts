import { type Row, row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { monday } from "../trial/dormitory.ts";
import { oppositeSexVisit } from "./opposite-sex-visit.ts";
import { roomOpenedByTwo } from "./room-opened-by-two.ts";
import { visitLetIn } from "./visit-let-in.ts";
import { visitLoggedOut } from "./visit-logged-out.ts";
import { visitShort } from "./visit-short.ts";

const visited = (data: object, actors: NonNullable<Row["actors"]> = { by: "k-1" }) =>
  row(
    "dorm/visit",
    "2025-11-10T18:00",
    { reason: "送衣物", room: "r-301", oppositeSex: false, ...data },
    { area: "dorm-1", actors },
  );

const home = visited({ leftAt: "2025-11-10T18:30" });
const staying = { ...visited({}), id: "came" };
testRule(visitLoggedOut, {
  ...monday,
  pass: {
    "takes one that left": [home],
    "takes a leaving that is written later that day": [
      staying,
      { ...home, id: "went", replaces: "came", recordedAt: "2025-11-10T22:00" },
    ],
  },
  fail: {
    "fails one that never left": {
      entries: [staying],
      finds: ["到 r-301 的来访没有登记离开，应在 2025-11-11T00:00 前登记"],
    },
    "is late where the visitor stayed the night": [visited({ leftAt: "2025-11-11T06:00" })],
    "is late where the leaving is written days after": [
      staying,
      row("dorm/visit-left", "2025-11-10T21:00", { visit: "came" }, { recordedAt: "2025-11-13T08:00" }),
    ],
  },
  unknown: {
    "is unknown where visits are not kept": { entries: [staying], without: ["dorm/visit", "dorm/visit-left"] },
  },
});
it("waits for a visitor who may still be there", () => {
  const evening = verdictsUnder({ ...monday, asOf: "2025-11-10T20:00" });
  expect(evening(visitLoggedOut, [staying])).toEqual(["pending"]);
});

testRule(visitLetIn, {
  ...monday,
  pass: { "takes one that the keeper let in": [home] },
  fail: { "fails one that nobody let in": { entries: [visited({}, {})], finds: ["到 r-301 的来访登记不全，缺 by"] } },
  none: { unknown: "a blank part is a fault, not a gap in what is known" },
});

testRule(oppositeSexVisit, {
  ...monday,
  pass: {
    "takes one approved and escorted": [
      visited({ oppositeSex: true }, { by: "k-1", approver: "h-1", escort: "k-1" }),
      visited({}),
    ],
  },
  fail: {
    "fails without an escort": [visited({ oppositeSex: true }, { by: "k-1", approver: "h-1" })],
    "fails without approval": {
      entries: [visited({ oppositeSex: true }, { by: "k-1", escort: "k-1" })],
      finds: ["异性到 r-301 来访，没有approver"],
    },
  },
  none: { unknown: "the log always says whether it was the opposite sex" },
});

testRule(visitShort, {
  ...monday,
  pass: { "takes two hours": [visited({ leftAt: "2025-11-10T20:00" }), visited({})] },
  fail: { "fails a minute more": [visited({ leftAt: "2025-11-10T20:01" })] },
  none: { unknown: "visits that are not over are left alone" },
});

const opened = (by: string | string[]) =>
  row("dorm/room-opened", "2025-11-10T10:00", { room: "r-301", reason: "修水管" }, { actors: { by } });
testRule(roomOpenedByTwo, {
  ...monday,
  pass: { "takes two": [opened(["k-1", "k-2"])] },
  fail: { "fails one": { entries: [opened("k-1")], finds: ["r-301 入室只有 1 人，应有 2 人同行"] } },
  unknown: {
    "is unknown without a name": [row("dorm/room-opened", "2025-11-10T10:00", { room: "r-301", reason: "修水管" })],
  },
});
