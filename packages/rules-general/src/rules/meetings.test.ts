import { lacking, row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { cadenceCases } from "../trial/cadence-cases.ts";
import { november, wednesday } from "../trial/trial-school.ts";
import { assignmentsDone } from "./assignments-done.ts";
import { forumDepartments } from "./forum-departments.ts";
import { meetingRecord } from "./meeting-record.ts";
import { meetingsHeld } from "./meetings-held.ts";

const verdictsOf = verdictsUnder(wednesday);

const met = (at: string, topic = "logistics", departments = ["车间", "仓库", "食堂"]) =>
  row(
    "general/meeting",
    at,
    { topic, decisions: ["更换热水器"], minutes: "纪要.docx", departments },
    { actors: { chair: "li", attendees: ["wang"] } },
  );

testRule(meetingsHeld, {
  ...cadenceCases({
    usual: "month",
    others: ["week", "quarter"],
    entry: (day) => met(day),
    set: [{ options: { topics: ["canteen"] }, entry: (day) => met(day, "canteen") }],
    finds: ["2025-11 没有开logistics会议"],
  }),
});
it("asks for no meeting in a month in which the site is closed", () => {
  const closed = (reason: string, from: string) => ({
    period: { from: "2025-11-01", to: "2025-11-30" },
    site: { schedule: { operates: "workdays" as const, closures: [{ reason, from, to: "2025-11-30" }] } },
  });
  expect(verdictsOf(meetingsHeld, [], closed("停产检修", "2025-11-04"))).toEqual(["fail"]);
  expect(verdictsOf(meetingsHeld, [], closed("停产检修", "2025-11-01"))).toEqual([]);
});

testRule(meetingRecord, {
  ...wednesday,
  pass: { "takes a full record": [met("2025-11-12T09:00")] },
  fail: {
    "fails one without decisions and minutes": {
      entries: [lacking(met("2025-11-12T09:00"), "decisions", "minutes")],
      finds: ["会议记录缺 decisions、minutes"],
    },
    "fails one without names": [lacking(met("2025-11-12T09:00"), "actors")],
  },
  none: { unknown: "what is not on record is missing, which fails" },
});

testRule(forumDepartments, {
  ...wednesday,
  pass: { "takes three": [met("2025-11-12T09:00", "staff-forum")] },
  fail: {
    "fails two": {
      entries: [met("2025-11-12T09:00", "staff-forum", ["车间", "仓库"])],
      finds: ["座谈会只有 2 个部门参加，至少要 3 个"],
    },
  },
  none: { unknown: "where no department is noted none came" },
});

const asked = (topic = "directive") =>
  row(
    "general/assignment",
    "2025-11-03T09:00",
    { topic, title: "清点桌椅", dueOn: "2025-11-07" },
    { id: "t-1", actors: { by: "li", owner: "wang" } },
  );
const reported = (at: string, state = "done", assignment = "t-1") =>
  row("general/assignment-step", at, { assignment, state }, { actors: { by: "wang" } });
testRule(assignmentsDone, {
  ...november,
  pass: {
    "takes one done late on its day": [asked(), reported("2025-11-07T23:59")],
    "speaks of the sources that it is set to": {
      entries: [asked(), { ...asked("audit"), id: "t-2" }, reported("2025-11-05", "done", "t-2")],
      options: { topics: ["audit"] },
    },
  },
  fail: {
    "is late the day after": {
      entries: [asked(), reported("2025-11-08T00:00")],
      finds: ["“清点桌椅”办晚了：2025-11-08T00:00 才办结，应在 2025-11-08T00:00 前"],
    },
    "takes no start for an end": {
      entries: [asked(), reported("2025-11-05", "started")],
      finds: ["“清点桌椅”到期没有办结，应在 2025-11-08T00:00 前办完"],
    },
  },
  unknown: { "is unknown where steps are not kept": { entries: [asked()], without: ["general/assignment-step"] } },
});
