import { row, testRule } from "@houqin/testing";
import { carer, certified, leaves, living, worked } from "../trial/cast.ts";
import { may, wednesday } from "../trial/trial-centre.ts";
import { carerHealth } from "./carer-health.ts";
import { carerRatio } from "./carer-ratio.ts";
import { carerTrained } from "./carer-trained.ts";
import { firstAidCertified } from "./first-aid-certified.ts";
import { trainingDays } from "./training-days.ts";

const shift = worked();
const passed = (topic = "induction", people: readonly string[] = ["lin"]) =>
  row("general/training", "2026-05-05T14:00", { topic, hours: 8, attendees: ["lin"], passed: people });
testRule(carerTrained, {
  ...wednesday,
  pass: { "takes whoever has passed": [passed(), shift] },
  fail: {
    "fails whoever only came": {
      entries: [passed("induction", ["su"]), shift],
      finds: ["lin 岗前培训没有合格就上了护理岗"],
    },
    "takes no fire training for it": [passed("fire"), shift],
  },
  unknown: { "is unknown where no trainings are kept": { entries: [shift], without: ["general/training"] } },
});

testRule(carerHealth, {
  ...wednesday,
  pass: {
    "takes a certificate on its last day": [certified("health", "2026-05-06"), shift],
    "warns thirty days before it ends": { entries: [certified("health", "2026-06-05"), shift], asOf: "2026-05-06" },
  },
  fail: {
    "fails on the day after": {
      entries: [certified("health", "2026-05-05"), shift],
      finds: ["lin 没有有效的健康证就上了护理岗"],
    },
    "takes no first-aid certificate for it": [certified("first-aid", "2026-12-31"), shift],
  },
  unknown: { "is unknown where no certificates are kept": { entries: [shift], without: ["general/certificate"] } },
});

testRule(firstAidCertified, {
  ...wednesday,
  pass: {
    "takes a certificate on its last day": [certified("first-aid", "2026-05-06"), shift],
    "warns sixty days before it ends": { entries: [certified("first-aid", "2026-07-05"), shift], asOf: "2026-05-06" },
    "watches the posts that it is set to": {
      entries: [certified("first-aid", "2026-12-31"), worked("cleaner")],
      options: { posts: ["cleaner"] },
    },
  },
  fail: {
    "fails on the day after": {
      entries: [certified("first-aid", "2026-05-05"), shift],
      finds: ["lin 上岗时没有有效的急救证"],
    },
    "fails a guard without": [worked("guard")],
    "takes no health certificate for it": [certified("health", "2026-12-31"), shift],
  },
  unknown: { "is unknown where no certificates are kept": { entries: [shift], without: ["general/certificate"] } },
});

const more = (count: number, level: string) =>
  Array.from({ length: count }, (_, n) => living(`r-${level}-${n}`, level));
const many = (count: number) => Array.from({ length: count }, (_, n) => living(`r-${n}`));
testRule(carerRatio, {
  ...may,
  pass: {
    "takes ten for one": [carer, ...many(10)],
    "leaves out whoever has left": [carer, ...many(11), leaves("r-3")],
    "leaves out levels that it is not set to": {
      entries: [carer, ...many(4), ...more(2, "full")],
      options: { levels: ["full"], residents: 2 },
    },
  },
  fail: {
    ...Object.fromEntries(
      ["able", "partial", "full"].map((level) => [
        `counts those who are ${level} where that is set`,
        { entries: [carer, ...more(3, level)], options: { levels: [level], residents: 2 } },
      ]),
    ),
    "fails eleven": { entries: [carer, ...many(11)], finds: ["2026-05 每名护理员照护 11 位老人，应不超过 10 位"] },
  },
  unknown: { "is unknown without a carer": many(3) },
});

const training = (at: string) => row("general/training", at, { topic: "first-aid", hours: 1, attendees: ["lin"] });
testRule(trainingDays, {
  ...wednesday,
  pass: {
    "takes a training that evening": [training("2026-05-06T23:59")],
    "asks on the days that it is set to": { entries: [training("2026-05-06")], options: { on: ["WE"] } },
  },
  fail: {
    "takes no training of the day before": { entries: [training("2026-05-05")], finds: ["2026-05-06 没有组织培训"] },
    "fails a Tuesday where that is set": {
      entries: [],
      options: { on: ["TU"] },
      period: { from: "2026-05-05", to: "2026-05-05" },
    },
  },
  unknown: { "is unknown where no trainings are kept": { entries: [], without: ["general/training"] } },
});
