import { row, testRule } from "@houqin/testing";
import { march, monday } from "../trial/trial-hotel.ts";
import { mealSeats } from "./meal-seats.ts";
import { shiftCovered } from "./shift-covered.ts";
import { shiftHours } from "./shift-hours.ts";
import { staffRoomsChecked } from "./staff-rooms-checked.ts";

const room = row("site/area", "2026-01-01", { name: "女更衣室", kind: "locker-room" }, { subject: "lockers-w" });
const looked = (area: string) =>
  row("general/inspection", "2026-03-10T15:00", { topic: "hygiene", items: [] }, { area });
testRule(staffRoomsChecked, {
  ...march,
  pass: {
    "takes one inspection in the month": [room, looked("lockers-w")],
    "looks at the kinds of area that it is set to": {
      entries: [
        room,
        row("site/area", "2026-01-01", { name: "员工宿舍", kind: "dorm" }, { subject: "quarters" }),
        looked("quarters"),
      ],
      options: { kinds: ["dorm"] },
    },
  },
  fail: {
    "fails a room that nobody looked at": {
      entries: [room, looked("lockers-m")],
      finds: ["lockers-w 2026-03 没有检查"],
    },
    "fails a quarter without one where it is set to that": {
      entries: [room],
      options: { every: "quarter" },
      period: { from: "2026-01-01", to: "2026-03-31" },
    },
  },
  unknown: {
    "is unknown where inspections are not kept": {
      entries: [room],
      without: [
        "general/inspection",
        "general/checked",
        "hotel/room-check",
        "hotel/opening-check",
        "hotel/stewarding-check",
        "hotel/kitchen-check",
        "hotel/public-hygiene-check",
      ],
    },
  },
});

const worked = (start: string, end: string, post = "steward") =>
  row("general/shift", `2026-03-02T${start}`, { post, start: `2026-03-02T${start}`, end: `2026-03-02T${end}` });
testRule(shiftCovered, {
  ...monday,
  asOf: "2026-03-03",
  pass: { "takes a day with a handover": [worked("07:00", "14:00"), worked("14:00", "22:00")] },
  fail: {
    "fails an hour without anybody": {
      entries: [worked("08:00", "22:00")],
      finds: ["steward 缺人：在岗 0 人，应有 1 人"],
    },
    "asks for as many people as it is set to": { entries: [worked("07:00", "22:00")], options: { people: 2 } },
    "watches the posts that it is set to": { entries: [worked("07:00", "22:00")], options: { posts: ["waiter"] } },
    "takes no other post for it": [worked("07:00", "22:00", "waiter")],
  },
  unknown: { "is unknown where shifts are not kept": { entries: [], without: ["general/shift"] } },
});
testRule(shiftHours, {
  ...monday,
  pass: { "takes twelve hours": [worked("07:00", "19:00")] },
  fail: {
    "fails a minute more": { entries: [worked("07:00", "19:30")], finds: ["一个班上了 12.5 小时，不应超过 12 小时"] },
  },
  none: { unknown: "every shift has its start and end" },
});

const sat = (people: number, at: string, leaves: string) =>
  row("hotel/staff-sitting", `2026-03-02T${at}`, {
    team: "客房部",
    people,
    hall: "staff-hall",
    leaves: `2026-03-02T${leaves}`,
  });
testRule(mealSeats, {
  ...monday,
  pass: { "takes teams one after the other": [sat(80, "11:00", "11:30"), sat(80, "11:30", "12:00")] },
  fail: {
    "fails teams at once": {
      entries: [sat(50, "11:00", "11:40"), sat(31, "11:20", "12:00")],
      finds: ["staff-hall 同时坐了 81 人，座位只有 80 个"],
    },
  },
  unknown: {
    "is unknown where sittings are not kept": {
      entries: [sat(50, "11:00", "11:40")],
      without: ["hotel/staff-sitting"],
    },
  },
});
