import { answer, complete, type Entry, type Form, start } from "@houqin/core";
import { openingCheck, openingSheet, stewardingCheck, stewardingSheet } from "@houqin/rules-hotel";
import { type Draft, numbered } from "../drafts.ts";
import { passed } from "../forms.ts";
import { dayAfter, days } from "../workdays.ts";
import { rows } from "./rows.ts";

const march = days("2026-03-01", "2026-03-31");

/** A month of the stewarding of a hotel, with ten faults; each stands where its day is named. */
export function entriesOfMonth(): readonly Entry[] {
  return numbered("m", [...rows(), ...march.flatMap(dayOf), ...monthEnd()]);
}

function dayOf(day: string): readonly Draft[] {
  return [...wareOf(day), ...serviceOf(day), ...linenOf(day), ...shiftsOf(day)];
}

function wareOf(day: string): readonly Draft[] {
  const batch = `${day.slice(5)}晚市`;
  const step = (clock: string, name: string, more: object = {}) => ({
    kind: "general/tableware-step",
    at: `${day}T${clock}`,
    area: "kitchen-1",
    data: { load: batch, ware: "tableware", step: name, ...more },
    actors: { by: "p-steward-2" },
  });
  const celsius = day === "2026-03-12" ? 92 : 100;
  return [
    step("20:00", "wash"),
    // On the 7th a batch is put away undisinfected.
    ...(day === "2026-03-07" ? [] : [step("20:20", "disinfect", { method: "steam", celsius, minutes: 12 })]),
    step("20:40", "store"),
    // On the 15th the waste stays overnight.
    ...(day === "2026-03-15"
      ? []
      : [
          {
            kind: "general/waste-transfer",
            at: `${day}T21:50`,
            data: { kind: "food", barrels: 4, kilograms: 240, hauler: "洁城环保", slip: `联${day.slice(5)}` },
            actors: { by: "p-steward-2" },
          },
        ]),
    ...["hall-1", "kitchen-1"].flatMap((area) => [
      { kind: "general/cleaning", at: `${day}T15:00`, area, data: { task: "clean" }, actors: { by: "p-steward-1" } },
      { kind: "hotel/closing-check", at: `${day}T22:10`, area, data: { clear: true }, actors: { by: "p-captain" } },
    ]),
  ];
}

function serviceOf(day: string): readonly Draft[] {
  let form: Form = answer(start(openingSheet), "tables", 0);
  form = passed(form, ["lights", "ware-disinfected", "linen-ready", "condiments", "saving", "exits", "gas", "posts"]);
  const { id: _, ...opening } = complete(form, {
    id: "opening",
    kind: openingCheck.id,
    // On the 9th the check is done when the guests are in.
    at: day === "2026-03-09" ? `${day}T11:25` : `${day}T10:30`,
    area: "hall-1",
    by: "p-captain",
  });
  const kit = (dish: string, meal: "lunch" | "dinner") => {
    // On the evening of the 21st the fish goes without its sauce.
    const complete = !(day === "2026-03-21" && meal === "dinner" && dish === "清蒸鲈鱼");
    return {
      kind: "hotel/kit-check",
      at: `${day}T${meal === "lunch" ? "10:40" : "16:40"}`,
      covers: `${day}/${meal}`,
      data: { dish, complete, ...(complete ? {} : { short: "蒸鱼豉油" }) },
      actors: { by: "p-runner" },
    };
  };
  const sent = (dish: string, served: number, rejected: number) => ({
    kind: "hotel/pass-check",
    at: `${day}T21:30`,
    data: { dish, served, rejected, ...(rejected > 0 ? { reason: "过火" } : {}) },
    actors: { by: "p-runner" },
  });
  return [
    opening,
    ...["清蒸鲈鱼", "白切鸡"].flatMap((dish) => [kit(dish, "lunch"), kit(dish, "dinner")]),
    // Of the fish one plate in twenty-five is sent back.
    sent("清蒸鲈鱼", 25, 1),
    sent("白切鸡", 60, 0),
    {
      kind: "hotel/outlet-day",
      at: `${day}T23:00`,
      area: "hall-1",
      data: { covers: 200, takings: 36000, consumables: 820 },
      actors: { by: "p-captain" },
    },
  ];
}

function linenOf(day: string): readonly Draft[] {
  const slip = `送${day.slice(5)}`;
  // The laundry keeps four sheets of the 18th.
  const pieces = day === "2026-03-18" ? 116 : 120;
  return [
    {
      kind: "hotel/wash-out",
      at: `${day}T09:00`,
      data: { slip, item: "床单", pieces: 120, laundry: "净洁洗涤" },
      actors: { by: "p-linen" },
    },
    {
      kind: "hotel/wash-back",
      at: `${dayAfter(day)}T17:00`,
      data: { slip, item: "床单", sent: 120, pieces },
      actors: { by: "p-linen" },
    },
  ];
}

function shiftsOf(day: string): readonly Draft[] {
  const shift = (by: string, start: string, end: string) => ({
    kind: "general/shift",
    at: `${day}T${start}`,
    covers: day,
    data: { post: "steward", start: `${day}T${start}`, end: `${day}T${end}` },
    actors: { by },
  });
  // On the 10th nobody is there in the morning.
  return [
    shift("p-steward-1", day === "2026-03-10" ? "09:00" : "06:30", "15:00"),
    shift("p-steward-2", "14:30", "22:30"),
  ];
}

function monthEnd(): readonly Draft[] {
  const at = "2026-03-31T16:00";
  const counted = (item: string, inUse: number, inWash: number, inStore: number) => ({
    kind: "hotel/par-count",
    at,
    data: { item, inUse, inWash, inStore },
    actors: { by: "p-linen", verifier: "p-chief" },
  });
  const moved = (
    item: string,
    direction: string,
    pieces: number,
    more: object,
    actors: NonNullable<Draft["actors"]>,
  ) => ({
    kind: "hotel/par-move",
    at: "2026-03-26T15:00",
    data: { item, direction, pieces, ...more },
    actors,
  });
  let form: Form = start(stewardingSheet, { facts: { ownLaundry: false } });
  form = passed(form, ["disinfected", "breakage-book", "apart", "slips", "shelved", "expired", "hauled", "bins"]);
  form = answer(answer(answer(form, "rinse", 84), "chipped", 0), "torn", 0);
  form = answer(answer(form, "agrees", "all"), "floor", 4.5);
  const { id: _, ...checked } = complete(form, {
    id: "sheet",
    kind: stewardingCheck.id,
    at: "2026-03-30T10:00",
    area: "kitchen-1",
    by: "p-chief",
  });
  return [
    checked,
    moved("骨碟", "broken", 60, { value: 540, reason: "收台叠放过高" }, { by: "p-steward-1" }),
    // Sheets are discarded before anybody approves.
    moved("床单", "discard", 12, { reason: "洗薄起毛", photos: ["床单报废.jpg"] }, { by: "p-linen" }),
    moved("床单", "lost", 4, { value: 272, reason: "洗涤单位少还" }, { by: "p-linen", approver: "p-chief" }),
    counted("床单", 200, 120, 284),
    // Eighteen towels are missing.
    counted("毛巾", 300, 200, 412),
    counted("骨碟", 400, 40, 300),
    {
      kind: "general/stock-count",
      at,
      area: "store-1",
      data: { item: "洗碗机催干剂", quantity: 36 },
      actors: { by: "p-keeper", verifier: "p-chief" },
    },
    ...["hall-1", "kitchen-1", "store-1"].map((area) => ({
      kind: "general/cleaning",
      at: "2026-03-25T23:00",
      area,
      data: { task: "pest" },
      actors: { by: "p-chief" },
    })),
  ];
}
