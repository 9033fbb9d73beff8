import { answer, complete, type Entry, start } from "@houqin/core";
import { roomSheet } from "@houqin/rules-eldercare";

const roomsOf = { "floor-2": ["201", "202", "203", "204"], "floor-3": ["301", "302", "303", "304", "305"] } as const;

/** The rooms of both floors are inspected by the sheet once a week; the seed of a week and a floor draws the rooms. */
export function roomChecks(): readonly Entry[] {
  return ["03", "05", "12", "19", "26"].flatMap((day) =>
    Object.entries(roomsOf).map(([area, rooms]): Entry => {
      const begun = start(roomSheet, { lists: { rooms }, seed: `${day}/${area}`, startedAt: `2026-05-${day}T10:00` });
      const drawn = begun.inspection.samples?.flatMap((sample) => sample.drawn) ?? [];
      const form = drawn.reduce(
        (filled, sample) =>
          answer(
            answer(answer(filled, "bell", "pass", { sample }), "appliances", "pass", { sample }),
            "order",
            {},
            { sample },
          ),
        answer(begun, "corridor", {}),
      );
      const at = `2026-05-${day}T11:00`;
      const done = complete(form, { id: `room-check-${day}-${area}`, kind: "eldercare/room-check", at, by: "care-1" });
      return { ...done, area, actors: { ...done.actors, verifier: "logistics-1" } };
    }),
  );
}
