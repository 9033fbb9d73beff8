import { row, testRule } from "@houqin/testing";
import { floor, worked } from "../trial/cast.ts";
import { may, wednesday } from "../trial/trial-centre.ts";
import { careRounds } from "./care-rounds.ts";
import { carersOnDuty } from "./carers-on-duty.ts";
import { dutyManned } from "./duty-manned.ts";
import { dutyRoomInspected } from "./duty-room-inspected.ts";
import { handoverLogged } from "./handover-logged.ts";
import { handoverTwoPeople } from "./handover-two-people.ts";
import { nightFireRounds } from "./night-fire-rounds.ts";

const byNight = worked("carer", "2026-05-05T20:00", "2026-05-06T08:00", "su");
const byDay = worked("carer", "2026-05-06T08:00", "2026-05-07T00:00");
testRule(carersOnDuty, {
  ...wednesday,
  pass: {
    "takes a handover at the exact hour": [byNight, byDay],
    "watches the posts that it is set to": {
      entries: [worked("guard", "2026-05-06T00:00", "2026-05-07T00:00")],
      options: { posts: ["guard"] },
    },
  },
  fail: {
    "fails the hours of a gap": {
      entries: [worked("carer", "2026-05-05T20:00", "2026-05-06T07:00", "su"), byDay],
      finds: ["carer 在岗 0 人，应有 1 人"],
    },
    "asks for two where two are set": { entries: [byNight, byDay], options: { people: 2 } },
  },
  unknown: { "is unknown where no shifts are kept": { entries: [], without: ["general/shift"] } },
});

const round = (at: string, watch: string, covers = "2026-05-06") =>
  row("eldercare/care-round", at, { watch, seen: 20 }, { covers, area: "floor-2" });
const rounds = [round("2026-05-06T09:00", "day"), round("2026-05-06T15:00", "day"), round("2026-05-06T22:30", "night")];
testRule(careRounds, {
  ...wednesday,
  pass: { "takes a night round after midnight": [floor, ...rounds, round("2026-05-07T03:00", "night")] },
  fail: {
    "fails one round by night": {
      entries: [floor, ...rounds],
      finds: ["floor-2、night 2026-05-06 巡了 1 次，应巡 2 次"],
    },
    "takes no round of the next night": [floor, ...rounds, round("2026-05-07T23:00", "night", "2026-05-07")],
    "asks for three where three are set": {
      entries: [floor, ...rounds, round("2026-05-07T03:00", "night")],
      options: { times: 3 },
    },
  },
  unknown: { "is unknown where no rounds are kept": { entries: [floor], without: ["eldercare/care-round"] } },
});

const fireRound = (at: string) =>
  row("general/patrol", at, { topic: "night-fire", result: "ok" }, { area: "floor-2", covers: "2026-05-06" });
const evening = fireRound("2026-05-06T22:00");
testRule(nightFireRounds, {
  ...wednesday,
  pass: { "takes two rounds, one after midnight": [floor, evening, fireRound("2026-05-07T05:59")] },
  fail: {
    "fails one": { entries: [floor, evening], finds: ["floor-2 2026-05-06 夜间防火只巡了 1 次，应巡 2 次"] },
    "is late at six": [floor, evening, fireRound("2026-05-07T06:00")],
    "asks for three where three are set": {
      entries: [floor, evening, fireRound("2026-05-07T05:59")],
      options: { times: 3 },
    },
  },
  unknown: {
    "is unknown where no patrols are kept": { entries: [floor], without: ["general/patrol", "eldercare/duty-check"] },
  },
});

const handover = (
  watch: string,
  from = "lin",
  to = "su",
  at = watch === "day" ? "2026-05-06T20:00" : "2026-05-07T08:00",
) =>
  row(
    "eldercare/handover",
    at,
    { watch, residents: 20 },
    { covers: "2026-05-06", area: "floor-2", actors: { from, to } },
  );
testRule(handoverLogged, {
  ...wednesday,
  pass: {
    "takes both watches": [floor, handover("day"), handover("night")],
    "takes what the same carers write at their next watch": [
      floor,
      handover("day", "lin", "su", "2026-05-07T13:00"),
      handover("night", "lin", "su", "2026-05-07T23:59"),
    ],
  },
  fail: {
    "is late on the day after that": {
      entries: [floor, handover("day"), handover("night", "lin", "su", "2026-05-08T00:00")],
      finds: ["floor-2、night 2026-05-06 的交接班记录补晚了：2026-05-08T00:00 才写，应在 2026-05-08T00:00 前"],
    },
    "fails a night without": { entries: [floor, handover("day")], finds: ["floor-2、night 2026-05-06 没有交接班记录"] },
  },
  unknown: { "is unknown where none are kept": { entries: [floor], without: ["eldercare/handover"] } },
});
testRule(handoverTwoPeople, {
  ...wednesday,
  pass: { "takes two": [handover("day")] },
  fail: {
    "fails one for both": { entries: [handover("day", "lin", "lin")], finds: ["交班、接班都是 lin，应由两个人签"] },
  },
  unknown: {
    "is unknown where one has not signed": [{ ...handover("day"), actors: { from: "lin" } }],
  },
});

const check = (present: boolean) => row("eldercare/duty-check", "2026-05-06T23:10", { post: "guard", present });
testRule(dutyManned, {
  ...wednesday,
  pass: { "takes a guard who is there": [check(true)] },
  fail: { "fails one who is not": { entries: [check(false)], finds: ["查岗时无人在岗"] } },
  none: { unknown: "a check always says it" },
});

const room = row("site/area", "2026-01-01", { name: "保安值班室", kind: "duty-room" }, { subject: "guard-room" });
const inspected = (at: string, topic = "hygiene") =>
  row("general/inspection", at, { topic, items: [] }, { area: "guard-room" });
testRule(dutyRoomInspected, {
  ...may,
  pass: { "takes the last day of the month": [room, inspected("2026-05-31T20:00")] },
  fail: {
    "fails a month without": { entries: [room], finds: ["guard-room 2026-05 没有查内务"] },
    "takes no fire inspection for it": [room, inspected("2026-05-06", "fire")],
    "asks by the week where that is set": { entries: [room, inspected("2026-05-06")], options: { every: "week" } },
    "asks by the quarter where that is set": {
      entries: [room],
      options: { every: "quarter" },
      period: { from: "2026-04-01", to: "2026-06-30" },
    },
  },
  unknown: {
    "is unknown where no inspections are kept": {
      entries: [room],
      without: [
        "general/inspection",
        "general/checked",
        "eldercare/preventions-check",
        "eldercare/room-check",
        "eldercare/major-hazard-check",
      ],
    },
  },
});
