import { row, testRule } from "@houqin/testing";
import { asKindergarten, wednesday } from "../trial/trial-school.ts";
import { harmParentsTold } from "./harm-parents-told.ts";
import { harmReported } from "./harm-reported.ts";
import { injuryReported } from "./injury-reported.ts";

const seen = {
  ...row("school/child-harm", "2025-11-12T10:00", { ground: "suspected", measure: "班主任陪同" }),
  id: "harm-1",
};
const reported = (to: string, at = "2025-11-12T11:00", topic = "child-harm") =>
  row("school/authority-report", at, { topic, about: "harm-1", to });
testRule(harmReported, {
  ...wednesday,
  pass: { "takes reports to both within the hour": [seen, reported("police"), reported("education")] },
  fail: {
    "fails a report to the police alone": {
      entries: [seen, reported("police")],
      finds: ["suspected，没有向education报告，应在 2025-11-12T11:00 前报"],
    },
    "fails a report a minute late": [seen, reported("police", "2025-11-12T11:01"), reported("education")],
    "takes no report on something else": [seen, reported("police", undefined, "fire"), reported("education")],
    "fails without a report to a third that is asked for": {
      entries: [seen, reported("police"), reported("education")],
      options: { to: ["police", "education", "civil-affairs"] },
    },
  },
  unknown: { "is unknown where reports are not kept": { entries: [seen], without: ["school/authority-report"] } },
});

const told = (at: string) => row("school/parents-told", at, { about: "harm-1", way: "call" });
testRule(harmParentsTold, {
  ...wednesday,
  site: asKindergarten,
  pass: { "takes a call just a day later": [seen, told("2025-11-13T10:00")] },
  fail: {
    "fails a call a minute later": [seen, told("2025-11-13T10:01")],
    "fails without a call": { entries: [seen], finds: ["suspected，没有通知监护人，应在 2025-11-13T10:00 前通知"] },
  },
  unknown: { "is unknown where calls are not kept": { entries: [seen], without: ["school/parents-told"] } },
});

const hurt = (severity: string, category = "injury") => ({
  ...row("general/incident", "2025-11-12T10:20", {
    category,
    severity,
    heardAt: "2025-11-12T10:30",
    description: "单杠跌落",
  }),
  id: "hurt-1",
});
const sent = (at: string, topic = "accident") => row("general/report", at, { topic, about: "hurt-1", to: "教育局" });
testRule(injuryReported, {
  ...wednesday,
  pass: {
    "takes a general one a day later": [hurt("general"), sent("2025-11-13T10:30")],
    "takes a serious one two hours later": [hurt("serious"), sent("2025-11-12T12:30")],
  },
  fail: {
    "fails a general one a minute later": [hurt("general"), sent("2025-11-13T10:31")],
    "fails a serious one a minute later": [hurt("serious"), sent("2025-11-12T12:31")],
    "fails without a report": {
      entries: [hurt("serious")],
      finds: ["injury没有上报，应在 2025-11-12T12:30 前报"],
    },
    "takes no report on something else": [hurt("serious"), sent("2025-11-12T11:30", "hazard-stats")],
  },
  unknown: { "is unknown where reports are not kept": { entries: [hurt("serious")], without: ["general/report"] } },
});
