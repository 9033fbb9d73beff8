import type { Entry } from "@houqin/core";
import { entry } from "./entry.ts";
import { admission, mishaps, preventions } from "./once.ts";
import { active, beds, newcomer } from "./residents.ts";
import { roomChecks } from "./room-checks.ts";

const carers = ["carer-1", "carer-2", "carer-3", "carer-4", "carer-5", "carer-6"];
const staff = [...carers, "guard-1", "guard-2", "cleaner-1"];
const social = { actors: { by: "social-1" } };

/** Certificates of carers and guards; the first-aid certificate of one carer runs out in the month. */
function certificates(): readonly Entry[] {
  return [...carers, "guard-1", "guard-2"].flatMap((holder) =>
    ["health", "first-aid"].map((category) => {
      const validUntil = holder === "carer-5" && category === "first-aid" ? "2026-05-19" : "2026-12-31";
      const data = { holder, category, number: `${category}-${holder}`, issuedOn: "2025-09-01", validUntil };
      return entry("general/certificate", `${category}-${holder}`, "2025-09-01", data, { actors: { by: "care-1" } });
    }),
  );
}

/** What was known already on the first day: every carer had passed the induction, and everybody had been trained on fire. */
function openings(): readonly Entry[] {
  const known = (register: string, person: string) =>
    entry("ledger/opening", `${register.split("/")[1]}-${person}`, "2026-05-01", {
      register,
      key: [person],
      amount: 1,
    });
  return [
    ...carers.map((carer) => known("eldercare/induction-passed", carer)),
    ...[...staff, "director-1", "logistics-1", "care-1", "social-1"].map((one) => known("general/fire-trained", one)),
  ];
}

/** The fire systems were tested for the year. */
const fireTest = entry(
  "general/certificate",
  "fire-facility-test",
  "2025-11-20",
  { holder: "site", category: "fire-facility-test", number: "XF-1", issuedOn: "2025-11-20", validUntil: "2026-11-19" },
  { actors: { by: "logistics-1" } },
);

function trainings(): readonly Entry[] {
  const at = ["01", "04", "06", "08", "11", "13", "15", "18", "20", "22", "25", "27", "29"];
  return at.map((day, index) =>
    entry(
      "general/training",
      day,
      `2026-05-${day}T14:00`,
      {
        topic: index % 2 === 0 ? "safety" : "first-aid",
        content: index % 2 === 0 ? "九防要点" : "噎食急救、心肺复苏",
        hours: 1,
        attendees: staff,
        passed: staff,
      },
      { actors: { by: "care-1" } },
    ),
  );
}

function talks(): readonly Entry[] {
  return ["2025-11-10", "2026-03-10", "2026-04-14", "2026-05-12"].map((day) =>
    entry("eldercare/safety-talk", day, `${day}T09:30`, { topic: "fire", listeners: [...active, newcomer] }, social),
  );
}

function leisure(): readonly Entry[] {
  const held = (day: string, activity: string, minutes = 90) =>
    entry(
      "eldercare/activity",
      `${day}-${activity}`,
      `2026-05-${day}T09:30`,
      { activity, minutes, participants: [...active], placeSafe: true },
      { area: "activity-room", ...social },
    );
  const planned = (day: string, theme: string) =>
    entry("eldercare/festival-plan", theme, `${day}T10:00`, { theme, suits: "能走动的老人", budget: 600 }, social);
  return [
    held("01", "light-work"),
    held("07", "film"),
    held("10", "festival"),
    held("14", "opera"),
    held("21", "reading"),
    held("28", "games"),
    planned("2026-04-22", "五一力所能及小劳动"),
    planned("2026-04-30", "母亲节慰问"),
    entry("eldercare/gift", "mothers-day", "2026-05-10T10:00", { occasion: "母亲节", receivers: [...beds] }, social),
  ];
}

/** One outing a week; the week from the 4th on was too wet and is excused. */
function outings(): readonly Entry[] {
  const out = (day: string, people: number, escorts: number) =>
    entry(
      "eldercare/outing",
      day,
      `2026-05-${day}T09:00`,
      { place: "滨河公园", weather: "fine", people, escorts, returned: people },
      social,
    );
  return [
    out("02", 8, 3),
    out("13", 8, 2),
    out("20", 8, 3),
    out("27", 12, 2),
    entry("ledger/excused", "rain", "2026-05-10T18:00", {
      kinds: ["eldercare/outing"],
      from: "2026-05-04",
      through: "2026-05-10",
      reason: "连日大雨，不宜外出",
    }),
  ];
}

function cleaning(): readonly Entry[] {
  return ["02", "06", "13", "20", "27"].flatMap((day) =>
    ["floor-2", "floor-3", "dining", "activity-room"].map((area) =>
      entry(
        "general/cleaning",
        `${day}-${area}`,
        `2026-05-${day}T13:00`,
        { task: "disinfect", agent: "含氯消毒液", minutes: 30 },
        { covers: `2026-05-${day}`, area, actors: { by: "cleaner-1" } },
      ),
    ),
  );
}

function management(): readonly Entry[] {
  const survey = (group: string, satisfied: number) =>
    entry("eldercare/opinion-survey", group, "2026-05-26", { group, asked: 24, returned: 24, satisfied }, social);
  return [
    ...["03", "07", "12", "20", "26"].map((day) =>
      entry(
        "eldercare/duty-check",
        day,
        `2026-05-${day}T22:50`,
        { post: "guard", present: true, note: "夜里没有异常" },
        { actors: { by: "logistics-1" } },
      ),
    ),
    entry(
      "general/drill",
      "night",
      "2026-05-21T20:30",
      {
        scenario: "evacuation",
        content: "三楼夜间起烟，护理员包干疏散",
        departments: ["护理部", "后勤部"],
        people: 30,
        evacuationTime: 150,
        review: "担架用得熟，电梯口要有人",
      },
      { area: "floor-3", actors: { by: "logistics-1" } },
    ),
    entry(
      "general/meeting",
      "may",
      "2026-05-29T16:00",
      { topic: "logistics", decisions: ["六月补急救证", "外出陪同按四比一"] },
      { actors: { chair: "director-1", attendees: ["logistics-1", "care-1", "social-1"] } },
    ),
    entry(
      "eldercare/family-meeting",
      "q2",
      "2026-05-23T09:30",
      { people: 26, told: "上季度膳食、收费和意外情况", wishes: ["三楼走廊加扶手"] },
      { actors: { chair: "director-1" } },
    ),
    entry(
      "general/publication",
      "fees",
      "2026-05-05T10:00",
      { topic: "fees", audience: "all", days: 360, evidence: "hall.jpg" },
      { actors: { by: "logistics-1" } },
    ),
    survey("resident", 23),
    survey("family", 22),
  ];
}

/** At the end of the month some logs are closed, so that what is not in them did not happen. */
const closed = entry(
  "ledger/closed",
  "may",
  "2026-05-31T23:55",
  { kinds: ["eldercare/accident", "eldercare/activity", "eldercare/opinion-survey"], through: "2026-05-31" },
  { actors: { by: "care-1" } },
);

/** What does not happen every day. */
export function events(): readonly Entry[] {
  return [
    ...openings(),
    ...certificates(),
    fireTest,
    ...trainings(),
    ...talks(),
    ...leisure(),
    ...outings(),
    ...cleaning(),
    ...management(),
    ...preventions(),
    ...roomChecks(),
    ...admission(),
    ...mishaps(),
    closed,
  ];
}
