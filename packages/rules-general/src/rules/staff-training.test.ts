import { row, testRule } from "@houqin/testing";
import { cadenceCases } from "../trial/cadence-cases.ts";
import { wang } from "../trial/cast.ts";
import { november, wednesday } from "../trial/trial-school.ts";
import { firstAidCertified } from "./first-aid-certified.ts";
import { resitPassed } from "./resit-passed.ts";
import { staffQuizzed } from "./staff-quizzed.ts";
import { staffTrained } from "./staff-trained.ts";
import { trainingHeld } from "./training-held.ts";
import { trainingWeekdays } from "./training-weekdays.ts";

const taught = (at: string, topic = "skills", attendees = ["wang"]) =>
  row("general/training", at, { topic, hours: 2, attendees });

testRule(trainingHeld, {
  ...cadenceCases({
    usual: "month",
    others: ["week", "quarter"],
    entry: (day) => taught(day),
    set: [{ options: { topics: ["ethics"] }, entry: (day) => taught(day, "ethics") }],
    finds: ["2025-11 skills培训办了 0 次，应办 1 次"],
  }),
});

testRule(trainingWeekdays, {
  ...wednesday,
  period: { from: "2025-11-10", to: "2025-11-14" },
  pass: {
    "takes Monday, Wednesday and Friday": ["2025-11-10", "2025-11-12", "2025-11-14"].map((day) =>
      taught(day, "safety"),
    ),
    "takes one on the day that it is set to": { entries: [taught("2025-11-11", "safety")], options: { days: ["TU"] } },
    "takes the topic that it is set to": {
      entries: [taught("2025-11-12", "fire")],
      options: { topics: ["fire"], days: ["WE"] },
    },
  },
  fail: {
    "fails the Friday without one": {
      entries: ["2025-11-10", "2025-11-12"].map((day) => taught(day, "safety")),
      finds: ["2025-11-14 没有办safety培训"],
    },
  },
  unknown: { "is unknown where no trainings are kept": { entries: [], without: ["general/training"] } },
});

const both = (at: string) => [taught(at, "ethics"), taught(at, "service")];
testRule(staffTrained, {
  ...wednesday,
  pass: {
    "takes trainings twelve months ago to the day": [wang, ...both("2024-11-12T14:00")],
    "asks nobody on another post": {
      entries: [
        wang,
        row("site/person", "2024-01-01", { name: "李", post: "guard" }, { subject: "li" }),
        taught("2025-09-01", "security", ["li"]),
      ],
      options: { topics: ["security"], posts: ["guard"] },
    },
    "warns thirty days before one runs out": {
      entries: [wang, taught("2024-12-12T14:00", "ethics"), taught("2025-09-01T14:00", "service")],
      asOf: "2025-11-12",
      finds: ["wang、ethics 的培训 2025-12-13T00:00 满12个月，请安排复训"],
    },
  },
  fail: {
    "fails from the day after": {
      entries: [wang, taught("2024-11-11T14:00", "ethics"), taught("2025-09-01", "service")],
      asOf: "2025-11-30",
      finds: ["wang、ethics 近12个月没有参加培训"],
    },
    "fails one who was not there": [wang, taught("2025-09-01", "ethics", ["li"]), taught("2025-09-01", "service")],
  },
  unknown: { "is unknown where no trainings are kept": { entries: [wang], without: ["general/training"] } },
});

const certified = (validUntil: string) =>
  row("general/certificate", "2024-01-05", {
    holder: "wang",
    category: "first-aid",
    number: "A1",
    issuedOn: "2024-01-05",
    validUntil,
  });
testRule(firstAidCertified, {
  ...wednesday,
  pass: {
    "takes one on its last day": [wang, certified("2025-11-12")],
    "warns thirty days ahead": {
      entries: [wang, certified("2025-12-12")],
      asOf: "2025-11-12",
      finds: ["wang 的急救证 2025-12-13T00:00 到期，请安排复训"],
    },
  },
  fail: { "fails the day after": { entries: [wang, certified("2025-11-11")], finds: ["wang 没有有效的急救证"] } },
  unknown: { "is unknown where no certificates are kept": { entries: [wang], without: ["general/certificate"] } },
});

const sat = (at: string, score: number) => row("general/quiz", at, { topic: "ethics", person: "wang", score });
testRule(staffQuizzed, {
  ...cadenceCases({
    usual: "year",
    others: ["half"],
    entry: (day) => sat(day, 60),
    set: [
      {
        options: { topics: ["fire"] },
        entry: (day) => ({ ...sat(day, 60), data: { ...sat(day, 60).data, topic: "fire" } }),
      },
    ],
    also: [wang],
    finds: ["2025 wang、ethics 没有考核过关"],
  }),
});

testRule(resitPassed, {
  ...november,
  pass: { "takes a re-sit on the fourteenth day": [sat("2025-11-03T10:00", 59), sat("2025-11-17T23:59", 60)] },
  fail: {
    "is late on the fifteenth": {
      entries: [sat("2025-11-03T10:00", 59), sat("2025-11-18T00:00", 60)],
      finds: ["补考晚了：2025-11-18T00:00 才过关，应在 2025-11-18T00:00 前"],
    },
    "takes no second failure": {
      entries: [sat("2025-11-03T10:00", 59), sat("2025-11-10T10:00", 59)],
      finds: ["考核不合格，2025-11-18T00:00 前还没有补考过关", "考核不合格，2025-11-25T00:00 前还没有补考过关"],
    },
  },
  unknown: {
    "is unknown while the re-sit may still be entered": {
      entries: [sat("2025-11-03T10:00", 59)],
      without: ["general/quiz"],
    },
  },
});
