import { row, testRule } from "@houqin/testing";
import { classOne } from "../trial/cast.ts";
import { asKindergarten, autumn, wednesday } from "../trial/trial-school.ts";
import { dailyCheck } from "./daily-check.ts";
import { holidayCheck } from "./holiday-check.ts";
import { roomsEachPhase } from "./rooms-each-phase.ts";
import { safetyChecks } from "./safety-checks.ts";
import { termStartCheck } from "./term-start-check.ts";

const checked = (day: string, topic = "safety") => row("general/inspection", `${day}T10:00`, { topic, items: [] });

const books = ["general/inspection", "general/checked", "school/checked"];
const unkept = {
  unknown: { "is unknown where no inspections are kept": { entries: [], without: books } },
};

testRule(termStartCheck, {
  ...autumn,
  pass: { "takes a check on the seventh day": [checked("2025-09-07")] },
  fail: {
    "is late on the eighth day": {
      entries: [checked("2025-09-08")],
      finds: ["2025-autumn/start 安全检查晚了：2025-09-08T10:00 才查，应在 2025-09-08T00:00 前"],
    },
    "takes no other check for it": {
      entries: [checked("2025-09-02", "facility")],
      finds: ["2025-autumn/start 没有做开学安全检查"],
    },
  },
  ...unkept,
});

testRule(safetyChecks, {
  ...autumn,
  pass: { "takes two checks": [checked("2025-09-10"), checked("2026-01-10")] },
  fail: {
    "fails one check": { entries: [checked("2025-09-10")], finds: ["2025-autumn 安全检查 1 次，应有 2 次"] },
    "fails two where three are asked for": {
      entries: [checked("2025-09-10"), checked("2026-01-10")],
      options: { times: 3 },
    },
    "counts no check of something else": [checked("2025-09-10"), checked("2026-01-10", "fire")],
  },
  ...unkept,
});

testRule(holidayCheck, {
  ...autumn,
  pass: { "takes a check on the tenth day before the last": [checked("2026-01-14")] },
  fail: {
    "fails a check one day earlier": {
      entries: [checked("2026-01-13")],
      finds: ["2025-autumn/end 放假前没有做安全检查"],
    },
  },
  ...unkept,
});

const lab = row("site/area", "2025-08-01", { name: "实验室", kind: "function-room" }, { subject: "lab-1" });
const room = (day: string) => ({ ...checked(day, "facility"), area: "class-1" });
testRule(roomsEachPhase, {
  ...autumn,
  pass: {
    "takes three checks": [classOne, room("2025-09-14"), room("2025-11-12"), room("2026-01-10")],
    "leaves out classrooms where only labs are asked for": {
      entries: [
        classOne,
        lab,
        ...["2025-09-14", "2025-11-12", "2026-01-10"].map((day) => ({ ...room(day), area: "lab-1" })),
      ],
      options: { kinds: ["function-room"] },
    },
  },
  fail: {
    "fails a room that was never checked": {
      entries: [classOne],
      finds: [
        "class-1 2025-autumn/end 没有检查",
        "class-1 2025-autumn/middle 没有检查",
        "class-1 2025-autumn/start 没有检查",
      ],
    },
    "fails one that was checked a day too late": [classOne, room("2025-09-15"), room("2025-11-12"), room("2026-01-10")],
  },
  unknown: {
    "is unknown where no inspections are kept": { entries: [classOne], without: books },
  },
});

testRule(dailyCheck, {
  ...wednesday,
  site: asKindergarten,
  pass: { "takes a check on the day": [checked("2025-11-12", "hygiene")] },
  fail: { "fails a day without it": { entries: [], finds: ["2025-11-12 没有做每日安全检查"] } },
  ...unkept,
});
