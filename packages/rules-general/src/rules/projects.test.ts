import { row, testRule } from "@houqin/testing";
import { autumn } from "../trial/trial-school.ts";
import { milestonesReached } from "./milestones-reached.ts";
import { projectsStarted } from "./projects-started.ts";

const refit = row(
  "general/project",
  "2025-09-01T09:00",
  { title: "食堂改造", topic: "refit", startOn: "2025-10-08" },
  { id: "p-1" },
);
const roof = row(
  "general/milestone",
  "2025-09-01T09:00",
  { project: "p-1", title: "主体完工", dueOn: "2025-11-30" },
  { id: "m-1" },
);
const got = (step: string, at: string) => row("general/progress", at, { project: "p-1", step, milestone: "m-1" });

testRule(milestonesReached, {
  ...autumn,
  pass: { "takes one on its last day": [roof, got("reached", "2025-11-30T23:00")] },
  fail: {
    "fails one that was not reached": { entries: [roof], finds: ["节点没有完成，应在 2025-12-01T00:00 前完成"] },
    "is late on the day after": {
      entries: [roof, got("reached", "2025-12-01T08:00")],
      finds: ["节点拖期：2025-12-01T08:00 才完成，应在 2025-12-01T00:00 前"],
    },
    "wants it as far ahead as it is set to": {
      entries: [roof, got("reached", "2025-11-30T23:00")],
      options: { ahead: 1 },
    },
  },
  unknown: { "is unknown where progress is not kept": { entries: [roof], without: ["general/progress"] } },
});

testRule(projectsStarted, {
  ...autumn,
  pass: {
    "takes a start on the day": [refit, got("started", "2025-10-08T23:00")],
    "takes an early one": [refit, got("started", "2025-09-20T09:00")],
  },
  fail: {
    "fails a project that did not start": {
      entries: [refit],
      finds: ["没有按期开工，应在 2025-10-09T00:00 前开工"],
    },
    "is late on the day after": {
      entries: [refit, got("started", "2025-10-09T08:00")],
      finds: ["开工晚了：2025-10-09T08:00 才开工，应在 2025-10-09T00:00 前"],
    },
  },
  unknown: { "is unknown where progress is not kept": { entries: [refit], without: ["general/progress"] } },
});
