import { row, testRule } from "@houqin/testing";
import { guard, nurse } from "../trial/cast.ts";
import { asKindergarten, autumn, november, wednesday, week } from "../trial/trial-school.ts";
import { camerasWork } from "./cameras-work.ts";
import { feesPublished } from "./fees-published.ts";
import { firstAidersEnough } from "./first-aiders-enough.ts";
import { gateEscorted } from "./gate-escorted.ts";
import { guardCard } from "./guard-card.ts";
import { guardsEnough } from "./guards-enough.ts";
import { guardsTrained } from "./guards-trained.ts";
import { healthStaff } from "./health-staff.ts";
import { insuranceHeld } from "./insurance-held.ts";
import { nightDuty } from "./night-duty.ts";
import { nightsSharedOut } from "./nights-shared-out.ts";
import { noInjury } from "./no-injury.ts";
import { noSecurityIncident } from "./no-security-incident.ts";
import { staffHealthChecked } from "./staff-health-checked.ts";
import { staffVetted } from "./staff-vetted.ts";
import { videoChecked } from "./video-checked.ts";

const enrolled = (pupils: number) => row("school/enrolment", "2025-09-05T10:00", { pupils });
const more = (post: string, count: number) =>
  Array.from({ length: count }, (_, n) =>
    row("site/person", "2025-08-01", { name: `${post}${n}`, post }, { subject: `p-${post}-${n}` }),
  );

testRule(guardsEnough, {
  ...autumn,
  pass: {
    "takes one guard under a hundred": [enrolled(99), ...more("guard", 1)],
    "takes two below a thousand": [enrolled(999), ...more("guard", 2)],
    "takes three from a thousand": [enrolled(1000), ...more("guard", 3)],
  },
  fail: {
    "fails one guard from a hundred": {
      entries: [enrolled(100), ...more("guard", 1)],
      finds: ["2025-autumn 专职保安 1 人，按规模应有 2 人"],
    },
    "fails two from a thousand": [enrolled(1000), ...more("guard", 2)],
    "fails three from fifteen hundred": [enrolled(1500), ...more("guard", 3)],
    "fails none where one is asked for": [enrolled(99)],
    "fails one where two are asked for": { entries: [enrolled(99), ...more("guard", 1)], options: { small: 2 } },
    "fails two where three are asked for": { entries: [enrolled(999), ...more("guard", 2)], options: { middle: 3 } },
    "fails three where four are asked for": { entries: [enrolled(1000), ...more("guard", 3)], options: { large: 4 } },
    "fails one from fifty where that is the middle": {
      entries: [enrolled(50), ...more("guard", 1)],
      options: { middleFrom: 50 },
    },
    "fails three from twelve hundred where each two hundred want one more": {
      entries: [enrolled(1200), ...more("guard", 3)],
      options: { step: 200 },
    },
  },
  unknown: { "is unknown where nobody is counted": { entries: more("guard", 3), without: ["school/enrolment"] } },
});

testRule(healthStaff, {
  ...autumn,
  pass: { "takes one for six hundred": [enrolled(600), nurse] },
  fail: {
    "fails one for one more": {
      entries: [enrolled(601), nurse],
      finds: ["2025-autumn 卫生保健人员 1 人，按人数应有 2 人"],
    },
    "fails one where each may see 599": { entries: [enrolled(600), nurse], options: { each: 599 } },
  },
  unknown: { "is unknown where nobody is counted": { entries: [nurse], without: ["school/enrolment"] } },
});

const firstAid = (holder: string) =>
  row("general/certificate", "2025-08-01", {
    holder,
    category: "first-aid",
    number: "JJ-1",
    issuedOn: "2025-08-01",
    validUntil: "2026-07-31",
  });
testRule(firstAidersEnough, {
  ...autumn,
  pass: { "takes two": [firstAid("p-1"), firstAid("p-2")] },
  fail: { "fails one": { entries: [firstAid("p-1")], finds: ["2025-autumn 持急救证 1 人，至少要 2 人"] } },
  unknown: { "is unknown where certificates are not kept": { entries: [], without: ["general/certificate"] } },
});

const trained = (day: string, topic = "safety") =>
  row("general/training", `${day}T15:00`, { topic, hours: 2, attendees: ["p-guard-1"] });
testRule(guardsTrained, {
  ...wednesday,
  period: { from: "2025-11-01", to: "2026-06-30" },
  pass: { "takes a training half a year later": [guard, trained("2025-11-12"), trained("2026-05-12")] },
  fail: {
    "fails two days later": [guard, trained("2025-11-12"), trained("2026-05-14")],
    "fails without another": [guard, trained("2025-11-12"), trained("2026-05-12", "fire")],
  },
  unknown: { "is unknown where no training is kept": { entries: [guard], without: ["general/training"] } },
});

const paper = (holder: string, category: string, validUntil: string) =>
  row("school/campus-paper", "2025-09-01", { holder, category, issuedOn: "2025-09-01", validUntil });
const onGate = row(
  "general/shift",
  "2025-11-12T07:00",
  { post: "guard", start: "2025-11-12T07:00", end: "2025-11-12T19:00" },
  { actors: { by: "p-guard-1" } },
);
testRule(guardCard, {
  ...wednesday,
  pass: {
    "takes a card on its last day": [onGate, paper("p-guard-1", "guard-card", "2025-11-12")],
    "warns thirty days before it ends": {
      entries: [onGate, paper("p-guard-1", "guard-card", "2025-12-12")],
      asOf: "2025-11-12",
    },
  },
  fail: {
    "fails on the day after": {
      entries: [onGate, paper("p-guard-1", "guard-card", "2025-11-11")],
      finds: ["p-guard-1 没有保安员证就上了岗"],
    },
    "takes no other paper": [onGate, paper("p-guard-1", "vetting", "2026-11-11")],
  },
  unknown: { "is unknown where papers are not kept": { entries: [onGate], without: ["school/campus-paper"] } },
});

testRule(staffVetted, {
  ...wednesday,
  pass: {
    "takes a search on its last day": [nurse, paper("p-nurse-1", "vetting", "2025-11-12")],
    "warns thirty days before it ends": {
      entries: [nurse, paper("p-nurse-1", "vetting", "2025-12-12")],
      asOf: "2025-11-12",
    },
  },
  fail: {
    "fails on the day after": {
      entries: [nurse, paper("p-nurse-1", "vetting", "2025-11-11")],
      finds: ["p-nurse-1 没有一年内的违法犯罪记录查询"],
    },
    "takes no other paper": [nurse, paper("p-nurse-1", "guard-card", "2026-11-11")],
  },
  unknown: { "is unknown where papers are not kept": { entries: [nurse], without: ["school/campus-paper"] } },
});

const examined = (validUntil: string, category = "health") =>
  row("general/certificate", "2025-01-01", {
    holder: "p-nurse-1",
    category,
    number: "JK-1",
    issuedOn: "2025-01-01",
    validUntil,
  });
testRule(staffHealthChecked, {
  ...wednesday,
  site: asKindergarten,
  pass: {
    "takes a check on its last day": [nurse, examined("2025-11-12")],
    "warns thirty days before it ends": { entries: [nurse, examined("2025-12-12")], asOf: "2025-11-12" },
  },
  fail: {
    "fails on the day after": {
      entries: [nurse, examined("2025-11-11")],
      finds: ["p-nurse-1 的健康检查没做或已过期"],
    },
    "takes no other paper": [nurse, examined("2026-11-11", "first-aid")],
  },
  unknown: { "is unknown where certificates are not kept": { entries: [nurse], without: ["general/certificate"] } },
});

testRule(insuranceHeld, {
  ...wednesday,
  pass: {
    "takes a policy on its last day": [paper("site", "liability-insurance", "2025-11-12")],
    "warns thirty days before it ends": {
      entries: [paper("site", "liability-insurance", "2025-12-12")],
      asOf: "2025-11-12",
    },
  },
  fail: {
    "fails on the day after": {
      entries: [paper("site", "liability-insurance", "2025-11-11")],
      finds: ["校方责任险不在保"],
    },
    "takes no other paper": [paper("site", "vetting", "2026-11-11")],
  },
  unknown: { "is unknown where papers are not kept": { entries: [], without: ["school/campus-paper"] } },
});

const screens = (keptDays: number, working = 32, day = "2025-11-12") =>
  row("general/video-check", `${day}T09:00`, { keptDays, cameras: 32, working });
testRule(camerasWork, {
  ...wednesday,
  pass: {
    "takes all of them": [screens(30)],
    "takes one down where that is allowed": { entries: [screens(30, 31)], options: { down: 1 } },
  },
  fail: { "fails one down": { entries: [screens(30, 31)], finds: ["有 1 个摄像头掉线，最多 0 个"] } },
  unknown: {
    "is unknown where nobody counted the cameras": [row("general/video-check", "2025-11-12T09:00", { keptDays: 30 })],
  },
});
testRule(videoChecked, {
  ...week,
  pass: {
    "takes one look in the week": [screens(30)],
    "takes one in the month": { entries: [screens(30)], period: november.period, options: { every: "month" } },
  },
  fail: {
    "fails a week without": { entries: [], finds: ["2025-W46 没有查看视频监控"] },
    "fails days without, where every day is asked for": { entries: [screens(30)], options: { every: "operatingDay" } },
  },
  unknown: { "is unknown where looks are not kept": { entries: [], without: ["general/video-check"] } },
});

const onDuty = (post: string, by: string, start: string, end: string) =>
  row("general/shift", start, { post, start, end }, { actors: { by } });
testRule(gateEscorted, {
  ...wednesday,
  pass: {
    "takes somebody at both times": [
      onDuty("gate-escort", "p-1", "2025-11-12T07:20", "2025-11-12T08:00"),
      onDuty("gate-escort", "p-1", "2025-11-12T16:20", "2025-11-12T17:00"),
    ],
    "takes the morning where only that is asked for": {
      entries: [onDuty("gate-escort", "p-1", "2025-11-12T07:20", "2025-11-12T08:00")],
      options: { times: ["07:40"] },
    },
  },
  fail: {
    "fails an afternoon without": {
      entries: [onDuty("gate-escort", "p-1", "2025-11-12T07:20", "2025-11-12T08:00")],
      finds: ["上下学时段护学岗 0 人，应有 1 人"],
    },
    "fails one where two are asked for": {
      entries: [
        onDuty("gate-escort", "p-1", "2025-11-12T07:20", "2025-11-12T08:00"),
        onDuty("gate-escort", "p-1", "2025-11-12T16:20", "2025-11-12T17:00"),
      ],
      options: { people: 2 },
    },
  },
  unknown: { "is unknown where shifts are not kept": { entries: [], without: ["general/shift"] } },
});

const wholeNight = (by = "p-night-1") => [
  onDuty("night-duty", by, "2025-11-11T21:00", "2025-11-12T06:00"),
  onDuty("night-duty", by, "2025-11-12T21:00", "2025-11-13T06:00"),
];
testRule(nightDuty, {
  ...wednesday,
  pass: {
    "takes whole nights": wholeNight(),
    "takes an evening where only that is asked for": {
      entries: wholeNight().slice(1),
      options: { times: ["23:00"] },
    },
  },
  fail: {
    "fails a night that ends early": {
      entries: [onDuty("night-duty", "p-night-1", "2025-11-11T21:00", "2025-11-12T04:00"), ...wholeNight().slice(1)],
      finds: ["夜间值班 0 人，应有 1 人"],
    },
    "fails one where two are asked for": { entries: wholeNight(), options: { people: 2 } },
  },
  unknown: { "is unknown where shifts are not kept": { entries: [], without: ["general/shift"] } },
});

const nights = (count: number) =>
  Array.from({ length: count }, (_, n) => {
    const day = `2025-11-${String(n + 1).padStart(2, "0")}`;
    return onDuty("night-duty", "p-night-1", `${day}T21:00`, `${day}T23:50`);
  });
testRule(nightsSharedOut, {
  ...november,
  pass: { "takes ten nights": nights(10) },
  fail: { "fails eleven": { entries: nights(11), finds: ["p-night-1 2025-11 夜班 11 次，最多 10 次"] } },
  none: { unknown: "who was on duty is read from the same book" },
});

const happened = (category: string) =>
  row("general/incident", "2025-11-12T10:20", {
    category,
    severity: "slight",
    heardAt: "2025-11-12T10:25",
    description: "经过",
  });
testRule(noInjury, {
  ...autumn,
  pass: {
    "takes a term without": [happened("theft")],
    "takes one where one is allowed": { entries: [happened("injury")], options: { most: 1 } },
  },
  fail: { "fails one": { entries: [happened("injury")], finds: ["2025-autumn 人身伤害 1 起，控制目标 0 起"] } },
  unknown: { "is unknown where incidents are not kept": { entries: [], without: ["general/incident"] } },
});
testRule(noSecurityIncident, {
  ...autumn,
  pass: {
    "takes a term without": [happened("injury")],
    "takes one where one is allowed": { entries: [happened("theft")], options: { most: 1 } },
  },
  fail: {
    "fails an intrusion": { entries: [happened("intrusion")], finds: ["2025-autumn 失窃和闯入 1 起，控制目标 0 起"] },
  },
  unknown: { "is unknown where incidents are not kept": { entries: [], without: ["general/incident"] } },
});

const posted = (day: string, topic = "fees") =>
  row("general/publication", `${day}T10:00`, { topic, audience: "parents", days: 30 });
testRule(feesPublished, {
  ...autumn,
  pass: { "takes a notice on the fourteenth day": [posted("2025-09-14")] },
  fail: {
    "fails a notice a day later": [posted("2025-09-15")],
    "takes no other notice": { entries: [posted("2025-09-02", "menu")], finds: ["2025-autumn/start 没有公示收费项目"] },
  },
  unknown: { "is unknown where notices are not kept": { entries: [], without: ["general/publication"] } },
});
