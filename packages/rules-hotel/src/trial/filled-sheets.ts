import { answer, complete, type Entry, type Form, start } from "@houqin/core";
import { openingSheet } from "../checklists/opening-sheet.ts";
import { roomSheet } from "../checklists/room-sheet.ts";
import { openingCheck, roomCheck } from "../entries/inspections.ts";

/** An opening sheet without a fault. */
export function openingForm(): Form {
  let form: Form = answer(start(openingSheet), "tables", 0);
  for (const item of ["lights", "ware-disinfected", "linen-ready", "condiments", "saving", "exits", "gas", "posts"])
    form = answer(form, item, "pass");
  return form;
}

/** A room sheet without a fault, of a room that is not in a high-rise. */
export function roomForm(): Form {
  let form: Form = start(roomSheet, { facts: { highRise: false } });
  for (const item of ["linen", "cups", "disposables", "plan"]) form = answer(form, item, "pass");
  for (const item of ["bed-made", "fixtures", "dust"]) form = answer(form, item, {});
  return answer(form, "facilities", 0);
}

/** An outlet was looked over before it opened, and all was well. */
export function opened(at: string, area: string): Entry {
  return complete(openingForm(), { id: `opening-${area}-${at}`, kind: openingCheck.id, at, area, by: "captain-1" });
}

/** A room was inspected, and all was well. */
export function inspected(at: string, area: string): Entry {
  return complete(roomForm(), { id: `room-${area}-${at}`, kind: roomCheck.id, at, area, by: "supervisor-1" });
}
