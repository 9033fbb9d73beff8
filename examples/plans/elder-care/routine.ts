import type { Entry } from "@houqin/core";
import { dayAfter, days } from "../workdays.ts";
import { entry } from "./entry.ts";
import { active, beds, mayChoke, newcomer } from "./residents.ts";

const may = days("2026-05-01", "2026-05-31");
const floors = ["floor-2", "floor-3"] as const;

/** Who is on duty: three pairs of carers and two guards take turns. */
function onDuty(day: string) {
  const turn = may.indexOf(day) % 3;
  const pair = (shift: number) =>
    [`carer-${((turn + shift) % 3) * 2 + 1}`, `carer-${((turn + shift) % 3) * 2 + 2}`] as const;
  return { byDay: pair(0), byNight: pair(2), guards: ["guard-1", "guard-2"] as const };
}

function shifts(day: string): readonly Entry[] {
  const { byDay, byNight, guards } = onDuty(day);
  const [morning, evening, end] = [`${day}T08:00`, `${day}T20:00`, `${dayAfter(day)}T08:00`];
  const line = (name: string, post: string, by: string, start: string, until: string) => [
    entry("general/shift", `${day}-${name}`, start, { post, start, end: until }, { covers: day, actors: { by } }),
    entry(
      "general/roster",
      `${day}-${name}`,
      "2026-05-01",
      { post, category: start === evening ? "night" : "day", start, end: until },
      { actors: { by } },
    ),
  ];
  return [
    ...byDay.flatMap((by) => line(`day-${by}`, "carer", by, morning, evening)),
    ...byNight.flatMap((by) => line(`night-${by}`, "carer", by, evening, end)),
    ...line("gate-day", "guard", guards[0], morning, evening),
    ...line("gate-night", "guard", guards[1], evening, end),
  ];
}

/** The night that was going on when the records began. */
function firstNight(): readonly Entry[] {
  const [start, end] = ["2026-05-01T00:00", "2026-05-01T08:00"];
  return (
    [
      ["carer", "carer-3"],
      ["carer", "carer-4"],
      ["guard", "guard-2"],
    ] as const
  ).flatMap(([post, by]) => [
    entry("general/shift", `april-${by}`, start, { post, start, end }, { covers: "2026-04-30", actors: { by } }),
    entry("general/roster", `april-${by}`, start, { post, category: "night", start, end }, { actors: { by } }),
    ...(post === "guard"
      ? [entry("general/duty-log", "april", end, { post, notes: "正常" }, { actors: { by, to: "guard-1" } })]
      : []),
  ]);
}

function dutyLogs(day: string): readonly Entry[] {
  const { guards } = onDuty(day);
  const log = (name: string, at: string, by: string, to: string) =>
    entry("general/duty-log", `${day}-${name}`, at, { post: "guard", notes: "正常" }, { actors: { by, to } });
  return [
    log("gate-day", `${day}T20:10`, guards[0], guards[1]),
    log("gate-night", `${dayAfter(day)}T08:10`, guards[1], guards[0]),
  ];
}

function rounds(day: string): readonly Entry[] {
  const { byDay, byNight } = onDuty(day);
  const hours = [
    ["day", "10:00"],
    ["day", "16:00"],
    ["night", "22:30"],
    ["night", "23:40"],
  ] as const;
  return floors.flatMap((area, floor) => {
    const [dayCarer, nightCarer] = [byDay[floor] ?? "carer-1", byNight[floor] ?? "carer-3"];
    return [
      ...hours.map(([watch, clock], index) =>
        entry(
          "eldercare/care-round",
          `${day}-${area}-${index}`,
          `${day}T${clock}`,
          { watch, seen: 12 },
          { covers: day, area, actors: { by: watch === "day" ? dayCarer : nightCarer } },
        ),
      ),
      ...["22:10", "23:20"].map((clock, index) =>
        entry(
          "general/patrol",
          `${day}-${area}-${index}`,
          `${day}T${clock}`,
          { topic: "night-fire", exitsClear: true, gearInPlace: true, result: "ok" },
          { covers: day, area, actors: { by: "guard-2", supervisor: "logistics-1" } },
        ),
      ),
      entry(
        "eldercare/handover",
        `${day}-${area}-day`,
        `${day}T20:00`,
        { watch: "day", residents: 12 },
        { covers: day, area, actors: { from: dayCarer, to: nightCarer } },
      ),
      entry(
        "eldercare/handover",
        `${day}-${area}-night`,
        `${dayAfter(day)}T08:00`,
        { watch: "night", residents: 12 },
        { covers: day, area, actors: { from: nightCarer, to: onDuty(dayAfter(day)).byDay[floor] ?? "carer-5" } },
      ),
    ];
  });
}

function care(day: string): readonly Entry[] {
  const { byDay } = onDuty(day);
  const [by, checker] = byDay;
  const index = may.indexOf(day);
  const bathed = beds[index % beds.length] ?? "201床1";
  return [
    ...["201床1", "204床3", "302床2"].map((resident) =>
      entry(
        "eldercare/medication",
        `${day}-${resident}`,
        `${day}T08:15`,
        { resident, drug: "降压药" },
        { actors: { by, checker } },
      ),
    ),
    ...[
      ["breakfast", "07:20"],
      ["lunch", "11:50"],
      ["dinner", "17:20"],
    ].map(([meal, clock]) =>
      entry(
        "eldercare/feeding",
        `${day}-${meal}`,
        `${day}T${clock}`,
        { resident: mayChoke, texture: "pureed" },
        { covers: `${day}/${meal}`, actors: { by } },
      ),
    ),
    entry("eldercare/bath", day, `${day}T14:30`, { resident: bathed, celsius: 39 }, { actors: { by: checker } }),
    entry(
      "eldercare/call",
      day,
      `${day}T21:30`,
      { resident: bathed, answeredAt: `${day}T21:3${index % 5}` },
      { actors: { by: onDuty(day).byNight[0] } },
    ),
    entry(
      "general/equipment-check",
      day,
      `${day}T08:40`,
      { asset: "oxygen-1", task: "look", ok: true },
      { actors: { by } },
    ),
  ];
}

function exercise(day: string): Entry {
  return entry(
    "eldercare/activity",
    `${day}-exercise`,
    `${day}T15:00`,
    {
      activity: "exercise",
      minutes: 60,
      participants: day > "2026-05-11" ? [...active, newcomer] : [...active],
      placeSafe: true,
    },
    { area: "activity-room", actors: { by: "social-1" } },
  );
}

function meters(day: string): readonly Entry[] {
  const read = (utility: string, asset: string, each: number, unit: number) =>
    entry(
      "general/meter-reading",
      `${day}-${asset}`,
      `${day}T18:00`,
      { meter: asset, utility, reading: unit + each * (may.indexOf(day) + 1), used: each },
      { covers: day, actors: { by: "logistics-1" } },
    );
  return [read("water", "water-1", 6, 1000), read("electric", "electric-1", 120, 20_000)];
}

/** What is written down on every day of the month, as if nothing ever went wrong. */
export function routine(): readonly Entry[] {
  const daily = may.flatMap((day) => [
    ...shifts(day),
    ...dutyLogs(day),
    ...rounds(day),
    ...care(day),
    exercise(day),
    ...meters(day),
  ]);
  return [...firstNight(), ...daily];
}
