import { row, testRule } from "@houqin/testing";
import { asKindergarten, autumn, wednesday } from "../trial/trial-school.ts";
import { auditFiled } from "./audit-filed.ts";
import { diseaseCluster } from "./disease-cluster.ts";
import { fireReported } from "./fire-reported.ts";
import { guardsForBoarders } from "./guards-for-boarders.ts";
import { nurseryReport } from "./nursery-report.ts";
import { privateAudited } from "./private-audited.ts";
import { studyHours } from "./study-hours.ts";

const licence = row("school/campus-paper", "2025-01-01", {
  holder: "site",
  category: "private-licence",
  issuedOn: "2025-01-01",
  validUntil: "2027-12-31",
});
const audited = (at: string, topic = "accounts") => ({
  ...row("general/audit", at, { topic, findings: [] }),
  id: "audit-1",
});
const year = { ...wednesday, site: asKindergarten, period: { from: "2025-01-01", to: "2025-12-31" } };
testRule(privateAudited, {
  ...year,
  pass: { "takes an audit on the last day": [licence, audited("2025-12-31T10:00")] },
  fail: {
    "fails without one": { entries: [licence], finds: ["2025 没有做年度审计"] },
    "takes no audit of something else": [licence, audited("2025-12-31T10:00", "meals")],
  },
  unknown: { "is unknown where audits are not kept": { entries: [licence], without: ["general/audit"] } },
});

const handedIn = (at: string, to = "education", topic = "audited-accounts") =>
  row("school/authority-report", at, { topic, about: "audit-1", to });
testRule(auditFiled, {
  ...year,
  pass: { "takes it on the thirtieth day": [licence, audited("2025-11-01T10:00"), handedIn("2025-12-01T10:00")] },
  fail: {
    "fails it a day later": [licence, audited("2025-11-01T10:00"), handedIn("2025-12-02T10:00")],
    "fails without": {
      entries: [licence, audited("2025-11-01T10:00")],
      finds: ["accounts的审计报告没有报教育部门，应在 2025-12-02T00:00 前报"],
    },
    "takes nothing handed in elsewhere": [licence, audited("2025-11-01T10:00"), handedIn("2025-11-02T10:00", "health")],
    "takes no other report": [
      licence,
      audited("2025-11-01T10:00"),
      handedIn("2025-11-02T10:00", "education", "nursery-year"),
    ],
  },
  unknown: {
    "is unknown where reports are not kept": {
      entries: [licence, audited("2025-11-01T10:00")],
      without: ["school/authority-report"],
    },
  },
});

const yearly = (at: string, to = "health", topic = "nursery-year") => row("school/authority-report", at, { topic, to });
testRule(nurseryReport, {
  ...year,
  pass: { "takes one on the last day": [yearly("2025-12-31T10:00")] },
  fail: {
    "fails none": { entries: [], finds: ["2025 没有向卫生健康部门报告"] },
    "takes none to another authority": [yearly("2025-12-31T10:00", "education")],
    "takes none on something else": [yearly("2025-12-31T10:00", "health", "fire")],
  },
  unknown: { "is unknown where reports are not kept": { entries: [], without: ["school/authority-report"] } },
});

const burnt = (category = "fire") => ({
  ...row("general/incident", "2025-11-12T10:20", {
    category,
    severity: "slight",
    heardAt: "2025-11-12T10:30",
    description: "实验室起火",
  }),
  id: "fire-1",
});
const told = (at: string, to = "education", topic = "fire") =>
  row("school/authority-report", at, { topic, about: "fire-1", to });
testRule(fireReported, {
  ...wednesday,
  site: { ...asKindergarten, kind: "university" },
  pass: { "takes two hours": [burnt(), told("2025-11-12T12:30")] },
  fail: {
    "fails a minute more": [burnt(), told("2025-11-12T12:31")],
    "fails without": { entries: [burnt()], finds: ["fire没有报教育部门，应在 2025-11-12T12:30 前报"] },
    "takes no report to others": [burnt(), told("2025-11-12T11:30", "police")],
    "takes no report on something else": [burnt(), told("2025-11-12T11:30", "education", "child-harm")],
  },
  unknown: { "is unknown where reports are not kept": { entries: [burnt()], without: ["school/authority-report"] } },
});

const enrolled = (boarders: number) => row("school/enrolment", "2025-09-05T10:00", { pupils: 700, boarders });
const guards = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    row("site/person", "2025-08-01", { name: `门卫${n}`, post: "guard" }, { subject: `p-guard-${n}` }),
  );
testRule(guardsForBoarders, {
  ...autumn,
  pass: { "takes four below three hundred": [enrolled(299), ...guards(4)] },
  fail: {
    "fails four for three hundred": {
      entries: [enrolled(300), ...guards(4)],
      finds: ["2025-autumn 保安 4 人，按寄宿人数应有 5 人"],
    },
    "fails three": [enrolled(100), ...guards(3)],
  },
  unknown: { "is unknown where nobody counted": { entries: guards(4), without: ["school/enrolment"] } },
});

const table = (stage: string, hours: number) => row("school/timetable", "2025-11-12", { stage, hours });
testRule(studyHours, {
  ...wednesday,
  pass: { "takes the limits": [table("primary", 6), table("secondary", 8), table("university", 10)] },
  fail: {
    "fails more in primary school": {
      entries: [table("primary", 6.5)],
      finds: ["primary每天学习 6.5 小时，最多 6 小时"],
    },
    "fails more in secondary school": [table("secondary", 8.5)],
    "fails more at university": [table("university", 10.5)],
    "fails six where five are the limit": { entries: [table("primary", 6)], options: { primary: 5 } },
    "fails eight where seven are the limit": { entries: [table("secondary", 8)], options: { secondary: 7 } },
    "fails ten where nine are the limit": { entries: [table("university", 10)], options: { university: 9 } },
  },
  none: { unknown: "a timetable always says both" },
});

const ill = (disease: string, day: string, n: number, area = `class-${n}`) => ({
  ...row("school/sick-trace", `${day}T09:00`, { leave: `leave-${n}`, diagnosis: "确诊", disease }, { area }),
  id: `${disease}-${day}-${n}`,
});
const cases = (disease: string, count: number, area?: string) =>
  Array.from({ length: count }, (_, n) => ill(disease, "2025-11-12", n, area));
const lines = {
  "hand-foot-mouth": 5,
  norovirus: 10,
  dysentery: 10,
  conjunctivitis: 3,
  influenza: 10,
  "scarlet-fever": 10,
  measles: 2,
  rubella: 5,
  mumps: 5,
  chickenpox: 5,
} as const;
testRule(diseaseCluster, {
  ...autumn,
  pass: {
    "takes one fewer of each": Object.entries(lines).flatMap(([disease, line]) => cases(disease, line - 1)),
    "takes two of measles eleven days apart": [ill("measles", "2025-11-10", 1), ill("measles", "2025-11-20", 2)],
    "takes ten of dysentery over four days": [...cases("dysentery", 9), ill("dysentery", "2025-11-15", 10)],
  },
  fail: {
    ...Object.fromEntries(
      Object.entries(lines).map(([disease, line]) => [`fails the line of ${disease}`, cases(disease, line)]),
    ),
    "fails two of measles ten days apart": {
      entries: [ill("measles", "2025-11-10", 1), ill("measles", "2025-11-19", 2)],
      finds: ["到 2025-11-19 的 10 天内measles 2 例，达到 2 例的聚集性疫情标准"],
    },
    "fails two of hand, foot and mouth disease in one class": {
      entries: cases("hand-foot-mouth", 2, "class-1"),
      finds: ["class-1 到 2025-11-12 的 7 天内hand-foot-mouth 2 例，同班达到 2 例即为聚集性疫情"],
    },
    "fails three in one class where three count": {
      entries: cases("hand-foot-mouth", 3, "class-1"),
      options: { inClass: 3 },
    },
  },
  unknown: {
    "is unknown where the class of a case of hand, foot and mouth disease is not told": [
      row("school/sick-trace", "2025-11-12T09:00", { leave: "leave-1", diagnosis: "确诊", disease: "hand-foot-mouth" }),
    ],
  },
});
