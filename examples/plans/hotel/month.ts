import { answer, complete, type Entry, type Form, start } from "@houqin/core";
import { openingCheck, openingSheet, roomCheck, roomSheet } from "@houqin/rules-hotel";
import { type Draft, numbered } from "../drafts.ts";
import { passed } from "../forms.ts";
import { days } from "../workdays.ts";
import { before, once } from "./once.ts";

const march = days("2026-03-01", "2026-03-31");

/** A month of a hotel, with faults; each stands where its day is named. */
export function entriesOfMonth(): readonly Entry[] {
  return numbered("h", [...before(), ...march.flatMap(dayOf), ...once()]);
}

function dayOf(day: string): readonly Draft[] {
  return [...guestsOf(day), ...roomsOf(day), ...safetyOf(day), ...outletOf(day), ...staffOf(day)];
}

function guestsOf(day: string): readonly Draft[] {
  const booking = `订${day.slice(5)}`;
  const stay = { area: "r801", actors: { by: "p-desk" } };
  const guest = (more: object = {}) => ({
    kind: "hotel/guest",
    at: `${day}T15:05`,
    data: { booking, idChecked: true, origin: "home", minor: false, ...more },
    ...stay,
  });
  return [
    { kind: "hotel/check-in", at: `${day}T15:00`, data: { booking, people: 2 }, ...stay },
    // On the 6th nobody looks at the papers.
    guest({ idChecked: day !== "2026-03-06" }),
    // On the 14th the second guest is not registered; on the 20th a child comes without a word on the guardian.
    ...(day === "2026-03-14" ? [] : [guest(day === "2026-03-20" ? { minor: true, relation: "亲戚" } : {})]),
  ];
}

function roomsOf(day: string): readonly Draft[] {
  const made = (area: string, more: object = {}) => ({
    kind: "hotel/room-made",
    at: `${day}T13:00`,
    area,
    data: {
      after: "departure",
      linenChanged: true,
      towelsChanged: true,
      cupsDisinfected: true,
      disposablesPlaced: false,
      ...more,
    },
    actors: { by: "p-attendant" },
  });
  let form: Form = passed(start(roomSheet, { facts: { highRise: false } }), ["linen", "cups", "disposables", "plan"]);
  form = answer(answer(answer(form, "bed-made", {}), "fixtures", {}), "facilities", 0);
  form = answer(form, "dust", {});
  const { id: _, ...checked } = complete(form, {
    id: "room",
    kind: roomCheck.id,
    at: `${day}T14:00`,
    area: "r801",
    by: "p-housekeeper",
  });
  return [
    {
      kind: "hotel/check-out",
      at: `${day}T11:30`,
      area: "r801",
      data: { booking: `订${day.slice(5)}前` },
      actors: { by: "p-desk" },
    },
    // On the 11th the bed keeps the linen of the guest before; on the 17th slippers are set out.
    made("r801", { linenChanged: day !== "2026-03-11", disposablesPlaced: day === "2026-03-17" }),
    made("r802", { after: "stay", linenChanged: false }),
    checked,
    {
      kind: "general/tableware-step",
      at: `${day}T16:00`,
      area: "pantry-8",
      data: {
        load: `${day.slice(5)}杯`,
        ware: "cup",
        step: "disinfect",
        method: "infrared",
        celsius: 125,
        minutes: 15,
      },
      actors: { by: "p-attendant" },
    },
  ].flatMap((line): Draft[] =>
    line.kind === "general/tableware-step"
      ? [
          { ...line, at: `${day}T15:40`, data: { load: `${day.slice(5)}杯`, ware: "cup", step: "wash" } },
          line,
          { ...line, at: `${day}T16:30`, data: { load: `${day.slice(5)}杯`, ware: "cup", step: "store" } },
        ]
      : [line],
  );
}

function safetyOf(day: string): readonly Draft[] {
  // On the 8th the round of two in the morning is missing.
  const hours = [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22].filter((hour) => !(day === "2026-03-08" && hour === 2));
  return [
    ...hours.map((hour) => ({
      kind: "general/patrol",
      at: `${day}T${String(hour).padStart(2, "0")}:10`,
      area: "main",
      covers: day,
      data: { topic: "fire", exitsClear: true, gearInPlace: true, result: "ok" },
      actors: { by: "p-guard", supervisor: "p-manager" },
    })),
    // On the 22nd the pool is read twice only, on the 23rd the chlorine is low.
    ...["09:00", "14:00", "19:00"].slice(day === "2026-03-22" ? 1 : 0).map((clock) => ({
      kind: "hotel/pool-reading",
      at: `${day}T${clock}`,
      area: "pool-1",
      data: { chlorine: day === "2026-03-23" && clock === "19:00" ? 0.2 : 0.6, acidity: 7.4, celsius: 27 },
      actors: { by: "p-pool" },
    })),
  ];
}

function outletOf(day: string): readonly Draft[] {
  let form: Form = answer(start(openingSheet), "tables", 0);
  form = passed(form, ["lights", "ware-disinfected", "linen-ready", "condiments", "saving", "exits", "gas", "posts"]);
  const { id: _, ...opening } = complete(form, {
    id: "opening",
    kind: openingCheck.id,
    at: `${day}T10:30`,
    area: "hall-1",
    by: "p-captain",
  });
  return [
    opening,
    {
      kind: "general/cleaning",
      at: `${day}T15:30`,
      area: "hall-1",
      data: { task: "clean" },
      actors: { by: "p-captain" },
    },
    // On the 29th the fires are not looked at after closing.
    ...(day === "2026-03-29"
      ? []
      : [
          {
            kind: "hotel/closing-check",
            at: `${day}T22:30`,
            area: "hall-1",
            data: { clear: true },
            actors: { by: "p-captain" },
          },
        ]),
  ];
}

function staffOf(day: string): readonly Draft[] {
  const sat = (team: string, from: string, until: string) => ({
    kind: "hotel/staff-sitting",
    at: `${day}T${from}`,
    data: { team, people: 40, hall: "staff-hall", leaves: `${day}T${until}` },
    actors: { by: "p-captain" },
  });
  return [
    {
      kind: "general/shift",
      at: `${day}T07:00`,
      covers: day,
      data: { post: "room-attendant", start: `${day}T07:00`, end: `${day}T20:00` },
      actors: { by: "p-attendant" },
    },
    sat("客房部", "11:00", "11:30"),
    // On the 16th two teams come at once.
    sat("餐饮部", day === "2026-03-16" ? "11:15" : "11:30", "12:00"),
  ];
}
