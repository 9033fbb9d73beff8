import { row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { autumn, wednesday } from "../trial/trial-school.ts";
import { complaintAnswered } from "./complaint-answered.ts";
import { repairInTime } from "./repair-in-time.ts";
import { repairSteps } from "./repair-steps.ts";
import { satisfaction } from "./satisfaction.ts";

const verdictsOf = verdictsUnder(wednesday);

const asked = (urgency: string) =>
  row(
    "general/repair-request",
    "2025-11-12T09:00",
    { category: "water", urgency, description: "漏水" },
    { id: "r-1", area: "dorm-1" },
  );
const stepped = (step: string, at: string, order = "r-1") =>
  row("general/repair-step", at, { order, step }, { actors: { by: "wang" } });
const done = (at: string, order?: string) => stepped("done", at, order);

testRule(repairInTime, {
  ...wednesday,
  pass: {
    "takes a dangerous one done after exactly four hours": [asked("danger"), done("2025-11-12T13:00")],
    "gives a living matter a day": [asked("living"), done("2025-11-13T09:00")],
    "gives a minor one a day": [asked("minor"), done("2025-11-13T09:00")],
    "gives a hard one two days": [asked("hard"), done("2025-11-14T09:00")],
  },
  fail: {
    "is late a minute after": {
      entries: [asked("danger"), done("2025-11-12T13:01")],
      finds: ["修晚了：2025-11-12T13:01 才修好，应在 2025-11-12T13:00 前"],
    },
    "takes no arrival for a repair": {
      entries: [asked("danger"), stepped("arrived", "2025-11-12T09:30")],
      finds: ["报修过了时限还没修好，应在 2025-11-12T13:00 前修好"],
    },
    "takes no repair of something else": [asked("danger"), done("2025-11-12T10:00", "r-2")],
  },
  unknown: { "is unknown where no steps are kept": { entries: [asked("danger")], without: ["general/repair-step"] } },
});

testRule(repairSteps, {
  ...wednesday,
  pass: {
    "takes accepted, arrived, done, confirmed": [
      stepped("accepted", "2025-11-12T10:00"),
      stepped("arrived", "2025-11-12T10:30"),
      stepped("done", "2025-11-12T11:00"),
      stepped("confirmed", "2025-11-12T14:00"),
    ],
    "takes one that was sent back and done again": [
      stepped("accepted", "2025-11-12T10:00"),
      stepped("done", "2025-11-12T11:00"),
      stepped("accepted", "2025-11-12T12:00"),
      stepped("done", "2025-11-12T13:00"),
      stepped("confirmed", "2025-11-12T14:00"),
    ],
  },
  fail: {
    "fails a confirmation of what nobody did": {
      entries: [stepped("accepted", "2025-11-12T10:00"), stepped("confirmed", "2025-11-12T14:00")],
      finds: ["报修 r-1 跳了步（accepted → confirmed），应先接单、再修好、最后由报修人确认"],
    },
    "fails a repair that nobody accepted": {
      entries: [stepped("done", "2025-11-12T11:00")],
      finds: ["报修 r-1 没人接单就到了 done"],
    },
  },
  none: { unknown: "every step names its repair and itself" },
});

const said = (category = "complaint") =>
  row("general/feedback", "2025-11-12T09:00", { channel: "box", category, content: "菜凉" }, { id: "f-1" });
const answered = (at: string, to = "f-1") => row("general/reply", at, { feedback: to, content: "已换保温台" });
testRule(complaintAnswered, {
  ...wednesday,
  pass: { "takes an answer on the third working day, over a weekend": [said(), answered("2025-11-17T23:59")] },
  fail: {
    "is late on the fourth": {
      entries: [said(), answered("2025-11-18T00:00")],
      finds: ["投诉答复晚了：2025-11-18T00:00 才答复，应在 2025-11-18T00:00 前"],
    },
    "takes no answer to another": {
      entries: [said(), answered("2025-11-13T09:00", "f-2")],
      finds: ["投诉还没答复，应在 2025-11-18T00:00 前答复"],
    },
  },
  unknown: { "is unknown where no answers are kept": { entries: [said()], without: ["general/reply"] } },
});
it("asks for no answer to praise", () => {
  expect(verdictsOf(complaintAnswered, [said("praise")])).toEqual([]);
});

const surveyed = (satisfied: number, about = "canteen") =>
  row(
    "general/survey",
    "2026-01-10",
    { about, group: "parent", asked: 120, returned: 100, satisfied },
    { covers: "2025-autumn" },
  );
testRule(satisfaction, {
  ...autumn,
  pass: {
    "takes exactly eighty-five in a hundred": [surveyed(85), surveyed(90, "logistics")],
    "asks about what it is set to": { entries: [surveyed(85, "dorm")], options: { about: ["dorm"] } },
  },
  fail: {
    "fails eighty-four": {
      entries: [surveyed(84), surveyed(90, "logistics")],
      finds: ["canteen 2025-autumn 满意率 0.84，目标不低于 0.85"],
    },
  },
  unknown: {
    "is unknown where one of them was not asked about": [surveyed(85)],
    "is unknown where no surveys are kept": { entries: [], without: ["general/survey"] },
  },
});
