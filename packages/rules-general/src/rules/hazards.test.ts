import { type Rule, siteArea, sitePerson } from "@houqin/core";
import { expect, it } from "vitest";
import { certificate } from "../entries/certificates.ts";
import { correction, issue, verification } from "../entries/hazards.ts";
import { incident } from "../entries/incidents.ts";
import { report } from "../entries/notices.ts";
import { areaUse, hotWork } from "../entries/premises.ts";
import { inspection, patrol } from "../entries/rounds.ts";
import { row, type Scene, verdicts } from "../scene.ts";
import { accidentReported } from "./accident-reported.ts";
import { anotherVerifies } from "./another-verifies.ts";
import { areasOwned } from "./areas-owned.ts";
import { dailyPatrol } from "./daily-patrol.ts";
import { hotWorkCertified } from "./hot-work-certified.ts";
import { issueCorrected } from "./issue-corrected.ts";
import { issueVerified } from "./issue-verified.ts";
import { unsafePlaceClosed } from "./unsafe-place-closed.ts";

const area = "dorm-1";
const found = (at: string, severity = "minor") =>
  row(
    issue,
    "i1",
    at,
    { title: "窗锁坏", category: "structure", severity, source: "patrol", onTheSpot: false },
    { area },
  );
const fixed = (at: string, by = "wang") =>
  row(correction, "c1", at, { issue: "i1", measure: "换锁" }, { area, actors: { by } });
const seen = (at: string, passed = true, by = "li", severity = "minor") =>
  row(verification, "v1", at, { issue: "i1", severity, passed }, { area, actors: { by } });
const used = (at: string) => row(areaUse, "u1", at, { purpose: "家长会", people: 40 }, { area });
const happened = (heardAt: string, severity = "serious") =>
  row(incident, "a1", heardAt, { category: "injury", severity, heardAt, description: "坠落" });
const told = (at: string, about = "a1") => row(report, "r1", at, { topic: "accident", about, to: "教育局" });
const place = (kind: string, owner?: string) =>
  row(
    siteArea,
    "s1",
    "2024-01-01",
    { name: "一号宿舍", kind, ...(owner === undefined ? {} : { owner }) },
    { subject: area },
  );
const welder = row(sitePerson, "s2", "2024-01-01", { name: "王师傅" }, { subject: "wang" });
const welded = (at: string) => row(hotWork, "h1", at, { from: at, until: at }, { area, actors: { operator: "wang" } });
const licence = (issuedOn: string, validUntil: string, category = "hot-work") =>
  row(certificate, "l1", issuedOn, { holder: "wang", category, number: "T-1", issuedOn, validUntil });
const walked = (at: string, topic = "safety") => row(patrol, "p1", at, { topic, result: "ok" }, { area });

const wednesday = { from: "2025-11-12", to: "2025-11-12" };

const cases: readonly (readonly [Rule, string, Scene, readonly string[]])[] = [
  [
    issueCorrected,
    "passes a minor issue put right late on the fifth working day",
    { entries: [found("2025-11-12T09:00"), fixed("2025-11-19T23:30")] },
    ["i1 pass"],
  ],
  [
    issueCorrected,
    "fails one put right on the sixth",
    { entries: [found("2025-11-12T09:00"), fixed("2025-11-20T00:00")] },
    ["i1 fail"],
  ],
  [
    issueCorrected,
    "gives a general hazard fifteen working days",
    { entries: [found("2025-11-12T09:00", "general"), fixed("2025-12-03T10:00")] },
    ["i1 pass"],
  ],
  [
    issueCorrected,
    "takes the days that it is set to",
    { options: { days: { minor: 2 } }, entries: [found("2025-11-12T09:00"), fixed("2025-11-17T10:00")] },
    ["i1 fail"],
  ],
  [issueCorrected, "fails an issue that nobody put right", { entries: [found("2025-11-12T09:00")] }, ["i1 fail"]],
  [
    issueCorrected,
    "is pending until the days are over",
    { asOf: "2025-11-14", entries: [found("2025-11-12T09:00")] },
    ["i1 pending"],
  ],
  [
    issueCorrected,
    "is unknown where corrections are not recorded",
    { unkept: [correction.id], entries: [found("2025-11-12T09:00")] },
    ["i1 unknown"],
  ],

  [
    issueVerified,
    "passes a verification on the fifth working day",
    { entries: [fixed("2025-11-12T09:00"), seen("2025-11-19T10:00")] },
    ["c1 pass"],
  ],
  [
    issueVerified,
    "fails one on the sixth",
    { entries: [fixed("2025-11-12T09:00"), seen("2025-11-20T10:00")] },
    ["c1 fail"],
  ],
  [
    issueVerified,
    "fails one that did not pass",
    { entries: [fixed("2025-11-12T09:00"), seen("2025-11-13T10:00", false)] },
    ["c1 fail"],
  ],
  [
    issueVerified,
    "is unknown where verifications are not recorded",
    { unkept: [verification.id], entries: [fixed("2025-11-12T09:00")] },
    ["c1 unknown"],
  ],

  [
    anotherVerifies,
    "passes two people",
    { entries: [fixed("2025-11-12T09:00"), seen("2025-11-13T10:00")] },
    ["c1 pass"],
  ],
  [
    anotherVerifies,
    "fails one person",
    { entries: [fixed("2025-11-12T09:00"), seen("2025-11-13T10:00", true, "wang")] },
    ["c1 fail"],
  ],
  [
    anotherVerifies,
    "is unknown where verifications are not recorded",
    { unkept: [verification.id], entries: [fixed("2025-11-12T09:00")] },
    ["c1 unknown"],
  ],

  [
    unsafePlaceClosed,
    "passes use after the verification",
    {
      entries: [
        found("2025-11-12T09:00", "major"),
        seen("2025-11-13T10:00", true, "li", "major"),
        used("2025-11-13T11:00"),
      ],
    },
    ["u1@dorm-1 pass"],
  ],
  [
    unsafePlaceClosed,
    "passes use before the hazard was found",
    { entries: [used("2025-11-12T08:59"), found("2025-11-12T09:00", "major")] },
    ["u1@dorm-1 pass"],
  ],
  [
    unsafePlaceClosed,
    "fails use while the hazard is open",
    {
      entries: [
        found("2025-11-12T09:00", "major"),
        used("2025-11-13T09:59"),
        seen("2025-11-13T10:00", true, "li", "major"),
      ],
    },
    ["u1@dorm-1 fail"],
  ],
  [
    unsafePlaceClosed,
    "fails use after a verification that did not pass",
    {
      entries: [
        found("2025-11-12T09:00", "major"),
        seen("2025-11-13T10:00", false, "li", "major"),
        used("2025-11-13T11:00"),
      ],
    },
    ["u1@dorm-1 fail"],
  ],
  [
    unsafePlaceClosed,
    "leaves lesser hazards alone",
    { entries: [found("2025-11-12T09:00", "general"), used("2025-11-13T11:00")] },
    ["u1@dorm-1 pass"],
  ],
  [
    unsafePlaceClosed,
    "is unknown where issues are not recorded",
    { unkept: [issue.id, inspection.id], entries: [used("2025-11-13T11:00")] },
    ["u1@dorm-1 unknown"],
  ],

  [
    accidentReported,
    "passes a report after exactly an hour",
    { entries: [happened("2025-11-12T09:00"), told("2025-11-12T10:00")] },
    ["a1 pass"],
  ],
  [
    accidentReported,
    "fails a report a minute later",
    { entries: [happened("2025-11-12T09:00"), told("2025-11-12T10:01")] },
    ["a1 fail"],
  ],
  [
    accidentReported,
    "fails a report of something else",
    { entries: [happened("2025-11-12T09:00"), told("2025-11-12T09:30", "a2")] },
    ["a1 fail"],
  ],
  [accidentReported, "leaves slight accidents alone", { entries: [happened("2025-11-12T09:00", "slight")] }, []],
  [
    accidentReported,
    "is unknown where reports are not recorded",
    { unkept: [report.id], entries: [happened("2025-11-12T09:00")] },
    ["a1 unknown"],
  ],

  [
    hotWorkCertified,
    "passes work on the certificate's last day",
    { entries: [welder, licence("2023-11-13", "2025-11-12"), welded("2025-11-12T23:00")] },
    ["h1@wang pass"],
  ],
  [
    hotWorkCertified,
    "fails work on the day after",
    { entries: [welder, licence("2023-11-13", "2025-11-12"), welded("2025-11-13T08:00")] },
    ["h1@wang fail"],
  ],
  [
    hotWorkCertified,
    "fails a welder who never had one",
    { entries: [welder, licence("2025-01-01", "2026-12-31", "first-aid"), welded("2025-11-13T08:00")] },
    ["h1@wang fail"],
  ],
  [
    hotWorkCertified,
    "is unknown where certificates are not recorded",
    { unkept: [certificate.id], entries: [welder, welded("2025-11-13T08:00")] },
    ["h1@wang unknown"],
  ],

  [
    areasOwned,
    "passes an area with an owner",
    { ...wednesday, entries: [place("dorm", "wang")] },
    ["always@dorm-1 pass"],
  ],
  [
    areasOwned,
    "fails an area without one",
    { ...wednesday, entries: [place("dorm")] },
    ["2025-11-12T00:00@dorm-1 fail"],
  ],
  [areasOwned, "leaves other categories alone", { ...wednesday, entries: [place("toilet")] }, []],

  [
    dailyPatrol,
    "passes a round on an operating day",
    { ...wednesday, options: { categories: ["dorm"] }, entries: [place("dorm"), walked("2025-11-12T16:00")] },
    ["2025-11-12@dorm-1 pass"],
  ],
  [
    dailyPatrol,
    "fails an operating day without one",
    { ...wednesday, options: { categories: ["dorm"] }, entries: [place("dorm"), walked("2025-11-12T16:00", "fire")] },
    ["2025-11-12@dorm-1 fail"],
  ],
  [
    dailyPatrol,
    "asks for nothing at the weekend",
    { from: "2025-11-15", to: "2025-11-16", options: { categories: ["dorm"] }, entries: [place("dorm")] },
    [],
  ],
  [
    dailyPatrol,
    "is unknown where patrols are not recorded",
    { ...wednesday, unkept: [patrol.id], options: { categories: ["dorm"] }, entries: [place("dorm")] },
    ["unkept unknown"],
  ],
];

it.each(cases.map(([rule, says, scene, expected]) => [`${rule.id} ${says}`, rule, scene, expected] as const))(
  "%s",
  (_, rule, scene, expected) => {
    expect(verdicts(rule, scene)).toEqual(expected);
  },
);
