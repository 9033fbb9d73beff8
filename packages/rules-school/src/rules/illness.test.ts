import { row, testRule } from "@houqin/testing";
import { classOne } from "../trial/cast.ts";
import { autumn, wednesday } from "../trial/trial-school.ts";
import { absenceTraced } from "./absence-traced.ts";
import { noClusterInADay } from "./no-cluster-in-a-day.ts";
import { noClusterInDays } from "./no-cluster-in-days.ts";
import { outbreakReported } from "./outbreak-reported.ts";

const ill = (day: string, n: number, symptom = "fever") => ({
  ...row("school/sick-leave", `${day}T08:40`, { pupil: `学生${n}`, symptom }, { area: "class-1" }),
  id: `leave-${day}-${n}`,
});
const many = (day: string, count: number, symptom?: string) =>
  Array.from({ length: count }, (_, n) => ill(day, n, symptom));

const traced = (at: string) =>
  row("school/sick-trace", at, { leave: "leave-2025-11-12-0", diagnosis: "上感" }, { actors: { by: "p-teacher-1" } });
testRule(absenceTraced, {
  ...wednesday,
  pass: { "takes a call just a day later": [ill("2025-11-12", 0), traced("2025-11-13T08:40")] },
  fail: {
    "fails a call a minute later": [ill("2025-11-12", 0), traced("2025-11-13T08:41")],
    "fails without a call": {
      entries: [ill("2025-11-12", 0)],
      finds: ["fever缺勤没有追踪病因，应在 2025-11-13T08:40 前追踪"],
    },
  },
  unknown: {
    "is unknown where calls are not kept": { entries: [ill("2025-11-12", 0)], without: ["school/sick-trace"] },
  },
});

testRule(noClusterInADay, {
  ...wednesday,
  pass: { "takes two alike": [classOne, ...many("2025-11-12", 2)] },
  fail: {
    "fails three alike": {
      entries: [classOne, ...many("2025-11-12", 3)],
      finds: ["class-1、fever 当天已有 3 例，超过 2 例就要按聚集性病例报告"],
    },
  },
  none: { unknown: "nothing is known to be missing where nobody is away" },
});

const spread = (...counts: readonly number[]) => counts.flatMap((count, n) => many(`2025-11-1${n}`, count));
testRule(noClusterInDays, {
  ...autumn,
  pass: {
    "takes four in three days": spread(1, 1, 2),
    "takes five in four days": spread(1, 1, 1, 2),
    "takes five of two kinds": [...spread(1, 1, 2), ill("2025-11-12", 9, "cough")],
  },
  fail: {
    "fails five in three days": {
      entries: spread(2, 1, 2),
      finds: ["class-1 到 2025-11-12 的 3 天内fever 5 例，超过 4 例就要按聚集性病例报告"],
    },
    "fails five in four days, where four days count": { entries: spread(1, 1, 1, 2), options: { days: 4 } },
  },
  none: { unknown: "nothing is known to be missing where nobody is away" },
});

const seen = (grade: string) => ({
  ...row("school/outbreak", "2025-11-12T10:00", { disease: "诺如", cases: 12, grade }),
  id: "outbreak-1",
});
const told = (at: string) => row("school/outbreak-report", at, { outbreak: "outbreak-1", to: "区疾控中心" });
testRule(outbreakReported, {
  ...wednesday,
  pass: {
    "takes an outbreak told within two hours": [seen("outbreak"), told("2025-11-12T12:00")],
    "takes a cluster told within a day": [seen("cluster"), told("2025-11-13T10:00")],
  },
  fail: {
    "fails an outbreak told a minute later": [seen("outbreak"), told("2025-11-12T12:01")],
    "fails a cluster told a minute later": [seen("cluster"), told("2025-11-13T10:01")],
    "fails an outbreak that was not told": {
      entries: [seen("outbreak")],
      finds: ["诺如：疫情没有报告，应在 2025-11-12T12:00 前报"],
    },
  },
  unknown: {
    "is unknown where reports are not kept": { entries: [seen("outbreak")], without: ["school/outbreak-report"] },
  },
});
