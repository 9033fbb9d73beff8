import { lacking, row, testRule } from "@houqin/testing";
import { november, wednesday } from "../trial/trial-school.ts";
import { causeWritten } from "./cause-written.ts";
import { incidentsWithin } from "./incidents-within.ts";
import { interruptionsShort } from "./interruptions-short.ts";
import { issueDiscussed } from "./issue-discussed.ts";
import { reporterAnswered } from "./reporter-answered.ts";

const happened = (category: string, more: Readonly<Record<string, unknown>> = {}) =>
  row("general/incident", "2025-11-07T10:00", {
    category,
    severity: "slight",
    heardAt: "2025-11-07T10:00",
    description: "丢了一只球",
    ...more,
  });

testRule(incidentsWithin, {
  ...november,
  pass: {
    "takes a month without any": [],
    "counts the sorts that it is set to": { entries: [happened("theft")], options: { categories: ["injury"] } },
  },
  fail: {
    "fails the first theft, before the period ends": {
      entries: [happened("theft")],
      asOf: "2025-11-07",
      finds: ["theft已发生 1 起，控制目标 0 起"],
    },
  },
  unknown: { "is unknown where no incidents are kept": { entries: [], without: ["general/incident"] } },
});

const stopped = (minutes: number) => happened("service-interruption", { minutes });
testRule(interruptionsShort, {
  ...november,
  pass: { "takes four hours in all": [stopped(120), stopped(120)] },
  fail: {
    "fails a minute more": {
      entries: [stopped(120), stopped(121)],
      finds: ["服务累计中断 241 分钟，控制目标 240 分钟以内"],
    },
  },
  unknown: { "is unknown where nobody took the time": [lacking(stopped(1), "minutes")] },
});

const fixed = row("general/correction", "2025-11-12T09:00", { issue: "i-1", measure: "换锁", cause: "锁芯老化" });
testRule(causeWritten, {
  ...wednesday,
  pass: { "takes one with its cause": [fixed] },
  fail: { "fails one without": { entries: [lacking(fixed, "cause")], finds: ["整改记录没写cause"] } },
  none: { unknown: "what is not on record is missing, which fails" },
});

const found = (source = "patrol", onTheSpot = false) =>
  row(
    "general/issue",
    "2025-11-03T09:00",
    { title: "楼道堆物", category: "fire", severity: "minor", source, onTheSpot },
    { id: "i-1", area: "dorm-1" },
  );
const signed = (at: string) => row("general/acknowledgement", at, { document: "i-1" }, { actors: { by: "wang" } });
testRule(issueDiscussed, {
  ...november,
  pass: { "takes a signature on the second working day": [found(), signed("2025-11-05T23:59")] },
  fail: {
    "is late on the third": {
      entries: [found(), signed("2025-11-06T00:00")],
      finds: ["和责任人交换意见晚了：2025-11-06T00:00 才谈，应在 2025-11-06T00:00 前"],
    },
    "fails one that nobody heard of": {
      entries: [found()],
      finds: ["没有和责任人交换意见，应在 2025-11-06T00:00 前当面谈"],
    },
  },
  unknown: {
    "is unknown where signatures are not kept": { entries: [found()], without: ["general/acknowledgement"] },
  },
});

const told = (at: string) => row("general/reply", at, { feedback: "i-1", content: "已清走" });
testRule(reporterAnswered, {
  ...november,
  pass: { "takes an answer on the third working day": [found("report"), told("2025-11-06T23:59")] },
  fail: {
    "is late on the fourth": {
      entries: [found("report"), told("2025-11-07T00:00")],
      finds: ["答复反映人晚了：2025-11-07T00:00 才答复，应在 2025-11-07T00:00 前"],
    },
    "fails one without": { entries: [found("report")], finds: ["反映人还没得到答复，应在 2025-11-07T00:00 前答复"] },
  },
  unknown: { "is unknown where answers are not kept": { entries: [found("report")], without: ["general/reply"] } },
});
