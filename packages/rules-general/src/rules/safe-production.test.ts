import { lacking, row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { cadenceCases, person } from "../trial/cadence-cases.ts";
import { wang } from "../trial/cast.ts";
import { theYear, wednesday } from "../trial/trial-school.ts";
import { casualtiesUpdated } from "./casualties-updated.ts";
import { confinedSpaceTested } from "./confined-space-tested.ts";
import { confinedSpaceWatched } from "./confined-space-watched.ts";
import { hazardsCounted } from "./hazards-counted.ts";
import { hazardsTold } from "./hazards-told.ts";
import { inductionHours } from "./induction-hours.ts";
import { majorHazardReported } from "./major-hazard-reported.ts";
import { safetyHours } from "./safety-hours.ts";
import { safetyOfficerHours } from "./safety-officer-hours.ts";
import { specialWorkManaged } from "./special-work-managed.ts";

const verdictsOf = verdictsUnder(wednesday);
const atCompany = { ...wednesday, site: { kind: "company" } };
const atSchool = { site: { kind: "school" }, options: { sites: ["school"] } };

const told = (day: string, topic = "hazards") => row("general/publication", day, { topic, audience: "staff", days: 7 });
testRule(hazardsTold, {
  ...atCompany,
  period: { from: "2025-10-01", to: "2025-12-31" },
  pass: {
    "takes one notice in the quarter": [told("2025-12-31")],
    "asks a school that is put in": { entries: [told("2025-10-01")], ...atSchool },
  },
  fail: {
    "fails a quarter without one": {
      entries: [told("2025-12-31", "menu")],
      finds: ["2025-Q4 没有向职工通报隐患排查治理情况"],
    },
    "asks every month where it is set to": { entries: [told("2025-10-08")], options: { every: "month" } },
    "asks a school that is put in, and finds nothing": { entries: [], ...atSchool },
  },
  unknown: { "is unknown where no notices are kept": { entries: [], without: ["general/publication"] } },
});
it("asks a school for no notice of hazards", () => {
  expect(verdictsOf(hazardsTold, [], { period: { from: "2025-10-01", to: "2025-12-31" } })).toEqual(["notApplicable"]);
});

const found = (severity = "major") =>
  row(
    "general/issue",
    "2025-11-12T09:00",
    { title: "喷淋泵失效", category: "fire", severity, source: "inspection", onTheSpot: false },
    { id: "i-1" },
  );
const sent = (moment: string, topic = "major-hazard", about = "i-1") =>
  row("general/report", moment, { topic, about, to: "应急管理局" });
testRule(majorHazardReported, {
  ...atCompany,
  pass: {
    "takes a report on the third working day": [found(), sent("2025-11-17T23:59")],
    "asks a school that is put in": { entries: [found(), sent("2025-11-17T23:59")], ...atSchool },
  },
  fail: {
    "is late on the fourth": {
      entries: [found(), sent("2025-11-18T00:00")],
      finds: ["重大隐患报晚了：2025-11-18T00:00 才报，应在 2025-11-18T00:00 前"],
    },
    "takes no other report": {
      entries: [found(), sent("2025-11-13T09:00", "accident")],
      finds: ["重大隐患没有上报，应在 2025-11-18T00:00 前报告"],
    },
    "asks a school that is put in, and finds nothing": { entries: [found()], ...atSchool },
  },
  unknown: { "is unknown where no reports are kept": { entries: [found()], without: ["general/report"] } },
});
it("leaves hazards to food to the food authority", () => {
  const food = row("general/issue", "2025-11-12T09:00", {
    title: "冷库断电一夜",
    category: "food",
    severity: "major",
    source: "patrol",
    onTheSpot: false,
  });
  expect(verdictsOf(majorHazardReported, [food], { site: { kind: "company" } })).toEqual([]);
});
it("asks for no report of lesser hazards", () => {
  expect(verdictsOf(majorHazardReported, [found("general")], { site: { kind: "company" } })).toEqual([]);
});

testRule(
  hazardsCounted,
  cadenceCases({
    usual: "quarter",
    others: ["month", "year"],
    entry: (day) => sent(day, "hazard-stats"),
    finds: ["2025-Q4 没有报隐患统计"],
  }),
);

const change = row(
  "general/casualty-change",
  "2025-11-12T09:00",
  { incident: "fall-1", dead: 1, injured: 0 },
  { id: "change-1" },
);
testRule(casualtiesUpdated, {
  ...wednesday,
  pass: { "takes a report exactly a day after": [change, sent("2025-11-13T09:00", "accident", "change-1")] },
  fail: {
    "is late a minute after": {
      entries: [change, sent("2025-11-13T09:01", "accident", "change-1")],
      finds: ["补报晚了：2025-11-13T09:01 才报，应在 2025-11-13T09:00 前"],
    },
    "takes no report of the accident itself": {
      entries: [change, sent("2025-11-12T10:00", "accident", "fall-1")],
      finds: ["伤亡人数有变化没有补报，应在 2025-11-13T09:00 前补报"],
    },
    "takes no other report of it": [change, sent("2025-11-12T10:00", "hazard-stats", "change-1")],
  },
  unknown: { "is unknown where no reports are kept": { entries: [change], without: ["general/report"] } },
});

const work = (
  category: string,
  {
    testedAt = "2025-11-12T08:30",
    actors = { operator: "wang", manager: "li", watcher: "zhao" },
  }: { readonly testedAt?: string; readonly actors?: Readonly<Record<string, string>> } = {},
) =>
  row(
    "general/special-work",
    "2025-11-12T09:00",
    { category, from: "2025-11-12T09:00", until: "2025-11-12T11:00", measures: "设警戒区", testedAt },
    { actors },
  );
testRule(specialWorkManaged, {
  ...wednesday,
  pass: { "takes lifting with its manager and measures": [work("lifting")] },
  fail: {
    "fails lifting that nobody manages": {
      entries: [work("lifting", { actors: { operator: "wang" } })],
      finds: ["危险作业票不全，缺 manager"],
    },
    "fails temporary power without measures": [lacking(work("temporary-power"), "measures")],
  },
  none: { unknown: "what is not on record is missing, which fails" },
});

testRule(confinedSpaceTested, {
  ...wednesday,
  pass: {
    "takes a test half an hour before": [work("confined-space")],
    "takes a test at the moment of entry": [work("confined-space", { testedAt: "2025-11-12T09:00" })],
  },
  fail: {
    "fails a test a minute earlier": {
      entries: [work("confined-space", { testedAt: "2025-11-12T08:29" })],
      finds: ["检测后 31 分钟才进入，应在 30 分钟以内"],
    },
    "fails a test after entry": {
      entries: [work("confined-space", { testedAt: "2025-11-12T09:01" })],
      finds: ["进入以后才检测"],
    },
  },
  unknown: { "is unknown where nobody noted the test": [lacking(work("confined-space"), "testedAt")] },
});
testRule(confinedSpaceWatched, {
  ...wednesday,
  pass: { "takes another person as watcher": [work("confined-space")] },
  fail: {
    "fails one who watches himself": {
      entries: [work("confined-space", { actors: { operator: "wang", watcher: "wang" } })],
      finds: ["作业人和监护人都是 wang，应另派人监护"],
    },
  },
  unknown: { "is unknown where no watcher is named": [work("confined-space", { actors: { operator: "wang" } })] },
});
it("asks neither test nor watcher of other work", () => {
  const lifting = work("lifting", { testedAt: "2025-11-12T07:00", actors: { operator: "wang", watcher: "wang" } });
  expect(verdictsOf(confinedSpaceTested, [lifting])).toEqual([]);
  expect(verdictsOf(confinedSpaceWatched, [lifting])).toEqual([]);
});

const officer = person("wang", "safety-officer");
const taught = (hours: number, topic = "safety", day = "2025-05-12") =>
  row("general/training", `${day}T14:00`, { topic, hours, attendees: ["wang"] });
testRule(safetyOfficerHours, {
  ...theYear,
  site: { kind: "company" },
  pass: {
    "takes twelve hours over the year": [officer, taught(8), taught(4, "fire", "2025-09-01")],
    "asks other posts where it is set to": {
      entries: [person("wang", "manager"), taught(12)],
      options: { posts: ["manager"] },
    },
    "asks a school that is put in": { entries: [officer, taught(12)], ...atSchool },
  },
  fail: {
    "fails less": {
      entries: [officer, taught(11.5)],
      finds: ["wang 2025 安全培训 11.5 学时，应不少于 12 学时"],
    },
    "takes no other training": [officer, taught(12, "service")],
    "takes no training of the year before": [officer, taught(12, "safety", "2024-05-12")],
    "asks other posts where it is set to, and finds too little": {
      entries: [person("wang", "manager"), taught(2)],
      options: { posts: ["manager"] },
    },
    "asks a school that is put in, and finds too little": { entries: [officer, taught(2)], ...atSchool },
    "asks more where it is set to": { entries: [officer, taught(12)], options: { hours: 16 } },
  },
  unknown: { "is unknown where no trainings are kept": { entries: [officer], without: ["general/training"] } },
});

testRule(safetyHours, {
  ...theYear,
  pass: {
    "takes eight hours": [wang, taught(8, "fire")],
    "asks some posts alone where it is set to": {
      entries: [person("wang", "guard"), person("li"), taught(8)],
      options: { posts: ["guard"] },
    },
  },
  fail: {
    "fails less": { entries: [wang, taught(7.5)], finds: ["wang 2025 安全培训 7.5 学时，应不少于 8 学时"] },
    "fails eight where nine are asked": { entries: [wang, taught(8)], options: { hours: 9 } },
    "asks some posts, and finds too little": {
      entries: [person("wang", "guard"), taught(2)],
      options: { posts: ["guard"] },
    },
  },
  unknown: { "is unknown where no trainings are kept": { entries: [wang], without: ["general/training"] } },
});

const onShift = row(
  "general/shift",
  "2025-11-12T08:00",
  { post: "guard", start: "2025-11-12T08:00", end: "2025-11-12T16:00" },
  { actors: { by: "wang" } },
);
testRule(inductionHours, {
  ...wednesday,
  pass: {
    "takes twenty-four hours before the shift": [wang, taught(16, "induction"), taught(8, "fire"), onShift],
    "asks some posts alone where it is set to": {
      entries: [person("wang", "guard"), taught(24), onShift],
      options: { posts: ["guard"] },
    },
  },
  fail: {
    "fails less": {
      entries: [wang, taught(16, "induction"), onShift],
      finds: ["wang 上岗前安全培训只有 16 学时，应不少于 24 学时"],
    },
    "takes no training after the shift": [wang, taught(24, "induction", "2025-11-13"), onShift],
    "fails twenty-four where more are asked": { entries: [wang, taught(24), onShift], options: { hours: 25 } },
    "asks some posts, and finds too little": {
      entries: [person("wang", "guard"), taught(2), onShift],
      options: { posts: ["guard"] },
    },
  },
  unknown: { "is unknown where no trainings are kept": { entries: [wang, onShift], without: ["general/training"] } },
});
