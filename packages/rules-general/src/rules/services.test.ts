import { lacking, row, testRule } from "@houqin/testing";
import { cadenceCases } from "../trial/cadence-cases.ts";
import { november, wednesday } from "../trial/trial-school.ts";
import { accreditationPassed } from "./accreditation-passed.ts";
import { anotherConfirms } from "./another-confirms.ts";
import { criteriaProved } from "./criteria-proved.ts";
import { departmentsContacted } from "./departments-contacted.ts";
import { serviceFaster } from "./service-faster.ts";
import { serviceInTime } from "./service-in-time.ts";
import { serviceSteps } from "./service-steps.ts";

const asked = row(
  "general/service-request",
  "2025-11-03T09:00",
  { category: "venue", description: "布置会场" },
  { id: "s-1", actors: { requester: "zhao" } },
);
const stepped = (at: string, step: string, { by = "wang", ...more }: Readonly<Record<string, string>> = {}) =>
  row("general/service-step", at, { request: "s-1", step, ...more }, { actors: { by } });

testRule(serviceInTime, {
  ...november,
  pass: { "takes one done on the third working day": [asked, stepped("2025-11-06T23:59", "done")] },
  fail: {
    "is late on the fourth": {
      entries: [asked, stepped("2025-11-07T00:00", "done")],
      finds: ["办晚了：2025-11-07T00:00 才办好，应在 2025-11-07T00:00 前"],
    },
    "takes no acceptance for it": {
      entries: [asked, stepped("2025-11-03T10:00", "accepted")],
      finds: ["还没有办理，应在 2025-11-07T00:00 前办好"],
    },
  },
  unknown: { "is unknown where steps are not kept": { entries: [asked], without: ["general/service-step"] } },
});

testRule(serviceSteps, {
  ...november,
  pass: {
    "takes accepted, done, confirmed, closed": ["accepted", "done", "confirmed", "closed"].map((step, index) =>
      stepped(`2025-11-0${index + 3}`, step),
    ),
    "takes one that was sent back": ["accepted", "done", "accepted", "done", "confirmed"].map((step, index) =>
      stepped(`2025-11-0${index + 3}`, step),
    ),
  },
  fail: {
    "fails one that closed unconfirmed": {
      entries: [stepped("2025-11-03", "accepted"), stepped("2025-11-04", "done"), stepped("2025-11-05", "closed")],
      finds: ["服务单 s-1 从“done”直接到了“closed”，应由申请人确认后办结"],
    },
    "fails one that nobody accepted": {
      entries: [stepped("2025-11-03", "done")],
      finds: ["服务单 s-1 没有受理就到了“done”"],
    },
  },
  none: { unknown: "every step says what it is" },
});

const done = stepped("2025-11-12T10:00", "done");
testRule(anotherConfirms, {
  ...wednesday,
  pass: { "takes two people": [done, stepped("2025-11-12T11:00", "confirmed", { by: "zhao" })] },
  fail: {
    "fails one person": {
      entries: [done, stepped("2025-11-12T11:00", "confirmed")],
      finds: ["办理和确认都是 wang，应由申请人确认"],
    },
  },
  unknown: {
    "is unknown where nobody signed": [lacking(done, "actors"), stepped("2025-11-12T11:00", "confirmed")],
  },
});

const took = (at: string, askedAt: string) => stepped(at, "confirmed", { askedAt });
testRule(serviceFaster, {
  ...wednesday,
  period: { from: "2025-10-01", to: "2025-12-31" },
  pass: {
    "takes the same time": [took("2025-09-10T19:00", "2025-09-10T09:00"), took("2025-11-12T19:00", "2025-11-12T09:00")],
  },
  fail: {
    "fails a longer one": {
      entries: [took("2025-09-10T13:00", "2025-09-10T09:00"), took("2025-11-12T15:00", "2025-11-12T09:00")],
      finds: ["2025-Q4 服务办理时长中位数 6 小时，不应超过 4 小时"],
    },
  },
  unknown: { "is unknown without the quarter before": [took("2025-11-12T15:00", "2025-11-12T09:00")] },
});

testRule(departmentsContacted, {
  ...cadenceCases({
    usual: "month",
    others: ["quarter"],
    entry: (day) => row("general/liaison", day, { department: "人事", content: "新员工住宿" }),
    also: ["2025-10-08", "2025-11-08"].flatMap((day) =>
      ["财务", "工会"].map((department) => row("general/liaison", day, { department, content: "月度对接" })),
    ),
    set: [
      {
        options: { departments: ["车间"] },
        entry: (day) => row("general/liaison", day, { department: "车间", content: "饮水机" }),
      },
    ],
    finds: ["2025-11 没有联系人事"],
  }),
});

const criterion = row("general/criterion", "2025-10-03", {
  scheme: "文明单位",
  item: "2.1",
  title: "志愿服务",
  dueOn: "2025-11-28",
});
const proved = (at: string) => row("general/evidence", at, { scheme: "文明单位", item: "2.1", file: "照片.pdf" });
testRule(criteriaProved, {
  ...november,
  pass: { "takes evidence a week ahead": [criterion, proved("2025-11-21T23:59")] },
  fail: {
    "is late the day after": {
      entries: [criterion, proved("2025-11-22T00:00")],
      finds: ["文明单位 2.1“志愿服务”的佐证备晚了：2025-11-22T00:00 才备，应在 2025-11-22T00:00 前"],
    },
    "names the gap": {
      entries: [criterion],
      finds: ["文明单位 2.1“志愿服务”没有在 2025-11-22T00:00 前备齐佐证"],
    },
  },
  unknown: { "is unknown where evidence is not kept": { entries: [criterion], without: ["general/evidence"] } },
});

const came = (outcome: string) => row("general/accreditation", "2025-11-12", { scheme: "安全社区", outcome });
testRule(accreditationPassed, {
  ...wednesday,
  pass: { "takes one that was passed": [came("passed")] },
  fail: {
    "fails one that was put off": { entries: [came("deferred")], finds: ["结论是“deferred”，目标是passed"] },
  },
  none: { unknown: "every decision has its outcome" },
});
