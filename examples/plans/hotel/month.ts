import { answer, complete, type Form, start } from "@houqin/core";
import { openingCheck, openingSheet, roomCheck, roomSheet } from "@houqin/rules-hotel";

interface Line {
  readonly kind: string;
  readonly at: string;
  readonly [name: string]: unknown;
}

const days = Array.from({ length: 31 }, (_, index) => `2026-03-${String(index + 1).padStart(2, "0")}`);
const passed = (form: Form, items: readonly string[]) => items.reduce((each, item) => answer(each, item, "pass"), form);

/** A month of a hotel, with faults; each stands where its day is named. */
export function entriesOfMonth(): readonly object[] {
  return [...before(), ...days.flatMap(dayOf), ...once()].map((line, index) => ({ id: `h-${index + 1}`, ...line }));
}

/** What stands before the month begins. */
function before(): readonly Line[] {
  const everyone = ["p-manager", "p-desk", "p-housekeeper", "p-attendant", "p-pool", "p-captain", "p-guard"];
  const health = (holder: string, validUntil: string) => ({
    kind: "general/certificate",
    at: "2025-04-01T09:00",
    data: { holder, category: "health", number: `H-${holder}`, issuedOn: "2025-04-01", validUntil },
    actors: { by: "p-housekeeper" },
  });
  return [
    {
      kind: "hotel/licence",
      at: "2024-06-01T09:00",
      data: { category: "hygiene", number: "卫-2024-88", issuedOn: "2024-06-01", validUntil: "2028-05-31" },
      actors: { by: "p-manager" },
    },
    // The attendant's certificate ends on the 27th.
    health("p-attendant", "2026-03-27"),
    health("p-pool", "2026-12-31"),
    {
      kind: "general/training",
      at: "2025-12-10T14:00",
      data: { topic: "fire", hours: 2, content: "疏散引导和灭火器使用", attendees: everyone, passed: everyone },
      actors: { by: "p-manager" },
    },
    {
      kind: "general/drill",
      at: "2026-02-12T15:00",
      data: {
        scenario: "fire",
        content: "八楼起火，疏散住客",
        departments: ["前厅", "客房", "安保"],
        people: 7,
        evacuationTime: 180,
        review: "疏散有序",
      },
      actors: { by: "p-manager" },
    },
    ...["p-attendant", "p-captain"].map((holder, index) => ({
      kind: "hotel/locker-use",
      at: `2026-01-0${index + 5}T09:00`,
      // The locker is given out twice.
      data: { locker: "locker-1", action: "out" },
      actors: { holder, by: "p-housekeeper" },
    })),
  ];
}

function dayOf(day: string): readonly Line[] {
  return [...guestsOf(day), ...roomsOf(day), ...safetyOf(day), ...outletOf(day), ...staffOf(day)];
}

function guestsOf(day: string): readonly Line[] {
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

function roomsOf(day: string): readonly Line[] {
  const made = (area: string, more: object = {}) => ({
    kind: "hotel/room-made",
    at: `${day}T13:00`,
    area,
    data: { after: "departure", linenChanged: true, cupsDisinfected: true, disposablesPlaced: false, ...more },
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
      kind: "hotel/ware-step",
      at: `${day}T16:00`,
      area: "pantry-8",
      data: {
        batch: `${day.slice(5)}杯`,
        ware: "cup",
        step: "disinfect",
        method: "infrared",
        celsius: 125,
        minutes: 15,
      },
      actors: { by: "p-attendant" },
    },
  ].flatMap((line): Line[] =>
    line.kind === "hotel/ware-step"
      ? [
          { ...line, at: `${day}T15:40`, data: { batch: `${day.slice(5)}杯`, ware: "cup", step: "clean" } },
          line,
          { ...line, at: `${day}T16:30`, data: { batch: `${day.slice(5)}杯`, ware: "cup", step: "store" } },
        ]
      : [line],
  );
}

function safetyOf(day: string): readonly Line[] {
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

function outletOf(day: string): readonly Line[] {
  let form: Form = answer(start(openingSheet), "tables", 0);
  form = passed(form, ["lights", "ware-disinfected", "linen-ready", "condiments", "exits", "gas", "posts"]);
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

function staffOf(day: string): readonly Line[] {
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

function once(): readonly Line[] {
  const looked = (area: string, topic: string) => ({
    kind: "general/inspection",
    at: "2026-03-18T15:00",
    area,
    data: { topic, items: [{ item: "地面、床铺整洁", ok: true }] },
    actors: { by: "p-housekeeper", verifier: "p-manager" },
  });
  return [
    looked("lockers-w", "hygiene"),
    // Nobody looks at the quarters.
    looked("staff-hall", "canteen"),
    {
      kind: "hotel/video-check",
      at: "2026-03-12T10:00",
      // The recorder goes back 20 days.
      data: { recorder: "nvr-1", oldest: "2026-02-20" },
      actors: { by: "p-guard" },
    },
    {
      kind: "hotel/guest",
      at: "2026-03-25T20:00",
      area: "r802",
      id: "guest-abroad",
      data: { booking: "订外0325", idChecked: true, origin: "abroad", minor: false },
      actors: { by: "p-desk" },
    },
    {
      kind: "hotel/check-in",
      at: "2026-03-25T19:55",
      area: "r802",
      data: { booking: "订外0325", people: 1 },
      actors: { by: "p-desk" },
    },
    // Reported 30 hours after the registration.
    { kind: "hotel/guest-report", at: "2026-03-27T02:00", data: { guest: "guest-abroad" }, actors: { by: "p-desk" } },
    {
      kind: "hotel/lost-item",
      at: "2026-03-05T13:10",
      area: "r801",
      data: { item: "手表", keptAt: "礼宾部保险柜" },
      actors: { by: "p-attendant", keeper: "p-desk" },
    },
  ];
}
