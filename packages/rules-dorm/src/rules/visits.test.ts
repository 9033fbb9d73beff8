import { testRule } from "@houqin/testing";
import { monday } from "../trial/dormitory.ts";
import { type Row, row } from "../trial/row.ts";
import { oppositeSexVisit } from "./opposite-sex-visit.ts";
import { roomOpenedByTwo } from "./room-opened-by-two.ts";
import { visitLoggedOut } from "./visit-logged-out.ts";
import { visitShort } from "./visit-short.ts";

const visited = (data: object, actors: NonNullable<Row["actors"]> = { by: "k-1" }) =>
  row(
    "dorm/visit",
    "2025-11-10T18:00",
    { reason: "送衣物", room: "r-301", oppositeSex: false, ...data },
    { area: "dorm-1", actors },
  );

testRule(visitLoggedOut, {
  ...monday,
  pass: { "takes one that left": [visited({ leftAt: "2025-11-10T18:30" })] },
  fail: {
    "fails one that never left": { entries: [visited({})], finds: ["到 r-301 的来访登记不全，缺 leftAt"] },
    "fails one that nobody let in": [visited({ leftAt: "2025-11-10T18:30" }, {})],
  },
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
