import { row, testRule } from "@houqin/testing";
import { cadenceCases } from "../trial/cadence-cases.ts";
import { wang } from "../trial/cast.ts";
import { november, theYear } from "../trial/trial-school.ts";
import { activitiesHeld } from "./activities-held.ts";
import { activityPrepared } from "./activity-prepared.ts";
import { contestSteps } from "./contest-steps.ts";
import { everyoneTakesPart } from "./everyone-takes-part.ts";
import { fixedDayActivity } from "./fixed-day-activity.ts";
import { venueFree } from "./venue-free.ts";

const held = (at: string, category = "culture", participants = ["wang"]) =>
  row("general/activity", at, { title: "活动", category, participants });

const sports = held("2025-10-02", "sports");
testRule(activitiesHeld, {
  ...cadenceCases({
    usual: "quarter",
    others: ["month", "half"],
    entry: (day) => held(day),
    also: [sports, held("2025-07-02", "sports")],
    set: [{ options: { categories: ["contest"] }, entry: (day) => held(day, "contest") }],
    finds: ["2025-Q4 没有组织culture活动"],
  }),
});

testRule(fixedDayActivity, {
  ...theYear,
  pass: {
    "takes one on Youth Day": [held("2025-05-04T09:00")],
    "takes the days that it is set to": { entries: [held("2025-06-01")], options: { days: ["06-01"] } },
  },
  fail: { "fails the day without one": { entries: [], finds: ["2025-05-04 没有组织活动"] } },
  unknown: { "is unknown where no activities are kept": { entries: [], without: ["general/activity"] } },
});

const planned = (title = "拔河比赛", from = "2025-11-14T09:00", until = "2025-11-14T12:00") =>
  row(
    "general/activity-plan",
    "2025-11-03T09:00",
    { title, category: "sports", from, until },
    { id: title, area: "yard" },
  );
const ready = (step: string, at: string) => row("general/activity-step", at, { plan: "拔河比赛", step });
testRule(activityPrepared, {
  ...november,
  pass: {
    "takes what is ready three days ahead": [
      planned(),
      ready("scheme", "2025-11-04"),
      ready("goods", "2025-11-10"),
      ready("safety", "2025-11-11T23:59"),
    ],
    "asks for the steps that it is set to": {
      entries: [planned(), ready("venue", "2025-11-10")],
      options: { steps: ["venue"] },
    },
  },
  fail: {
    "is late the day after": {
      entries: [planned(), ready("goods", "2025-11-12T00:00")],
      options: { steps: ["goods"] },
      finds: ["“拔河比赛”的筹备办晚了：2025-11-12T00:00 才办妥，应在 2025-11-12T00:00 前（goods）"],
    },
    "fails what is not ready": {
      entries: [planned()],
      options: { steps: ["goods"] },
      finds: ["“拔河比赛”的筹备没有在 2025-11-12T00:00 前办妥（goods）"],
    },
  },
  unknown: {
    "is unknown where preparations are not kept": { entries: [planned()], without: ["general/activity-step"] },
  },
});

testRule(everyoneTakesPart, {
  ...cadenceCases({
    usual: "half",
    others: ["year"],
    entry: (day) => held(day, "safety"),
    also: [wang],
    set: [{ options: { categories: ["labour"] }, entry: (day) => held(day, "labour") }],
    finds: ["2025-H2 wang 一次也没有参加"],
  }),
});

const booked = (from: string, area: string) =>
  row("general/booking", "2025-11-03T08:00", { purpose: "家长会", from, until: "2025-11-14T13:00" }, { area });
testRule(venueFree, {
  ...november,
  pass: {
    "takes one that begins as the other ends": [planned(), planned("演练", "2025-11-14T12:00", "2025-11-14T13:00")],
    "takes two places at once": [planned(), booked("2025-11-14T09:00", "hall")],
  },
  fail: {
    "fails two at once": {
      entries: [planned(), planned("演练", "2025-11-14T11:59", "2025-11-14T13:00")],
      finds: ["yard 同一时间安排了 2 场活动"],
    },
    "fails an activity where somebody else has booked": {
      entries: [planned(), booked("2025-11-14T11:59", "yard")],
      finds: ["yard 同一时间安排了 2 场活动"],
    },
  },
  none: { unknown: "where nothing is booked there is no place to be judged" },
  exempt: { facts: { "general/booking @area": "a booking without a place takes none" } },
});

const stepped = (at: string, step: string) => row("general/contest-step", at, { contest: "厨艺竞赛", step });
testRule(contestSteps, {
  ...november,
  pass: {
    "takes the steps in order": ["announced", "entered", "held", "scored", "awarded"].map((step, index) =>
      stepped(`2025-11-1${index}`, step),
    ),
  },
  fail: {
    "fails an award without a score": {
      entries: [stepped("2025-11-10", "announced"), stepped("2025-11-11", "awarded")],
      finds: ["厨艺竞赛 从“announced”直接到了“awarded”，应依次发布、报名、比赛、评分、表彰"],
    },
    "fails one that nobody announced": {
      entries: [stepped("2025-11-10", "held")],
      finds: ["厨艺竞赛 没有发布规则就到了“held”"],
    },
  },
  none: { unknown: "every step says what it is" },
});
