import { complete, type Entry, start } from "@houqin/core";
import { gradingSheet } from "@houqin/rules-canteen";
import { passed } from "../forms.ts";
import { workdays } from "../workdays.ts";
import { dayOnly, daysOff, faults } from "./planted.ts";

const fridays = [6, 13, 20, 27];

/**
 * The entries of March, as the canteen would have written them, with the faults of planted.ts in between.
 */
export function entriesOfMonth(): readonly Entry[] {
  return [...lists(), ...workdays("2026-03-01", "2026-03-31").flatMap(ofDay), ...faults];
}

/** Suppliers and certificates; that of the second cook ends in the middle of the month. */
function lists(): readonly Entry[] {
  const supplier = (id: string, name: string, category: string): Entry => ({
    id: `supplier-${id}`,
    kind: "canteen/supplier",
    at: "2026-02-02",
    subject: id,
    data: { name, address: "开发区", contact: "经理", category, approvedUntil: "2026-12-31" },
  });
  const certificate = (holder: string, category: string, validUntil: string): Entry => ({
    id: `${category}-${holder}`,
    kind: "general/certificate",
    at: "2026-02-02T09:00",
    actors: { by: "officer-1" },
    data: { holder, category, number: `${category}-${holder}`, issuedOn: "2026-01-05", validUntil },
  });
  const schemes = ["purchasing", "disinfection", "sampling", "saving", "risk-list"].map(
    (scheme): Entry => ({
      id: `scheme-${scheme}`,
      kind: "canteen/scheme",
      at: "2026-02-02T09:00",
      actors: { by: "officer-1", approver: "director-1" },
      data: { scheme, reviewBy: "2026-12-31" },
    }),
  );
  const cleared = ["director-1", "officer-1"].map(
    (person): Entry => ({
      id: `bar-check-${person}`,
      kind: "canteen/bar-check",
      at: "2026-02-02T09:00",
      actors: { person, by: "store-1" },
      data: { barred: false },
    }),
  );
  return [
    ...schemes,
    ...cleared,
    supplier("farm", "合作农场", "food"),
    supplier("hauler", "收运公司", "waste"),
    certificate("farm", "food-licence", "2028-12-31"),
    certificate("hauler", "waste-licence", "2028-12-31"),
    certificate("site", "food-licence", "2028-12-31"),
    certificate("cook-1", "health", "2026-12-31"),
    certificate("cook-2", "health", "2026-03-20"),
    {
      id: "meeting",
      kind: "general/meeting",
      at: "2026-03-26T15:00",
      actors: { chair: "director-1", attendees: ["officer-1", "cook-1"] },
      data: { topic: "canteen", decisions: ["再开一个打菜窗口"], minutes: "见纪要" },
    },
    {
      id: "survey",
      kind: "general/survey",
      at: "2026-03-28T10:00",
      actors: { by: "director-1" },
      data: { about: "canteen", group: "staff", asked: 200, returned: 180, satisfied: 165 },
    },
  ];
}

/** One day: the sheet, goods, the lunch from the pot to the plate, and what is cleared away. */
function ofDay(date: string): readonly Entry[] {
  const day = Number(date.slice(8));
  const lunch = { covers: `${date}/lunch`, area: "kitchen" };
  const serves = day === 31 ? "month" : fridays.includes(day) && day !== dayOnly ? "week" : "day";
  const sheets = day === daysOff.unchecked ? [] : [sheetOf(date, serves)];
  const eaten = day === daysOff.empty ? 150 : 195;
  const dishes = ["红烧肉", "清炒时蔬"].flatMap((dish, index) => [
    {
      id: `cooked-${day}-${index}`,
      kind: "canteen/cooking",
      at: `${date}T11:0${index}`,
      ...lunch,
      actors: { by: `cook-${index + 1}` },
      data: { dish, meal: "lunch", batch: 1, coreCelsius: day === daysOff.cold && index === 0 ? 66 : 82 },
    },
    {
      id: `sample-${day}-${index}`,
      kind: "canteen/food-sample",
      at: `${date}T11:2${index}`,
      ...lunch,
      actors: { by: "officer-1" },
      data: { dish, meal: "lunch", grams: day === daysOff.light && index === 1 ? 110 : 150 },
    },
  ]);
  return [
    ...sheets,
    ...shiftsOf(date),
    receiptOf(date),
    ...dishes.filter(({ id }) => id !== `sample-${daysOff.unsampled}-1`),
    {
      id: `tasting-${day}`,
      kind: "canteen/tasting",
      at: `${date}T11:15`,
      ...lunch,
      actors: { by: "officer-1" },
      data: {
        dish: "红烧肉",
        meal: "lunch",
        taste: day === daysOff.bland ? 4 : 8,
        grams: day === daysOff.short ? 120 : 150,
        standardGrams: 150,
      },
    },
    ...(day === daysOff.unwatched
      ? []
      : [
          {
            id: `round-${day}`,
            kind: "canteen/meal-round",
            at: `${date}T12:00`,
            covers: lunch.covers,
            area: "hall",
            actors: { by: "director-1" },
            data: { meal: "lunch", quality: true, quantity: true, queueMinutes: day === daysOff.queue ? 14 : 5 },
          },
        ]),
    {
      id: `order-${day}`,
      kind: "canteen/meal-order",
      at: `${date}T09:00`,
      ...lunch,
      data: { meal: "lunch", group: "staff", count: 200 },
    },
    {
      id: `eaten-${day}`,
      kind: "canteen/servings",
      at: `${date}T12:00`,
      covers: lunch.covers,
      area: "hall",
      data: { meal: "lunch", group: "staff", count: eaten, hall: "hall", leaves: `${date}T12:40` },
    },
    ...["kitchen", "hall"].map((area) => ({
      id: `clean-${area}-${day}`,
      kind: "general/cleaning",
      at: area === "hall" && day === daysOff.late ? `${date}T15:40` : `${date}T14:10`,
      area,
      covers: date,
      actors: { by: "cook-1" },
      data: { task: "clean" },
    })),
    ...(day === daysOff.waste
      ? []
      : [
          {
            id: `waste-${day}`,
            kind: "general/waste-transfer",
            at: `${date}T15:00`,
            actors: { by: "store-1" },
            data: { kind: "food", kilograms: 35, hauler: "hauler", slip: `w-${day}`, destination: "treatment" },
          },
        ]),
  ];
}

function shiftsOf(date: string): readonly Entry[] {
  return ["cook-1", "cook-2"].map((cook) => ({
    id: `shift-${cook}-${date}`,
    kind: "general/shift",
    at: `${date}T07:00`,
    area: "kitchen",
    covers: date,
    actors: { by: cook },
    data: { post: "cook", start: `${date}T07:00`, end: `${date}T14:30` },
  }));
}

function receiptOf(date: string): Entry {
  return {
    id: `receipt-${date}`,
    kind: "canteen/receipt",
    at: `${date}T06:20`,
    area: "kitchen",
    actors: { buyer: "cook-2", checkers: ["store-1", "officer-1"] },
    data: {
      delivery: `d-${date}`,
      item: "五花肉",
      spec: "冷鲜",
      quantity: 40,
      batch: `b-${date}`,
      producedOn: date,
      shelfLife: "3天",
      supplier: "farm",
      supplierContact: "经理",
      certificate: true,
      unitPrice: 26,
      amount: 1040,
      accepted: true,
    },
  };
}

/** The quantified sheet of a day, which may serve as the week's or month's too. */
function sheetOf(date: string, serves: string): Entry {
  const items = gradingSheet.sections.flatMap((section) => section.items ?? []);
  const form = passed(
    start(gradingSheet, { facts: { serves } }),
    items.map(({ id }) => id),
  );
  return {
    ...complete(form, {
      id: `sheet-${date}`,
      kind: "canteen/graded-check",
      at: `${date}T10:00`,
      area: "kitchen",
      by: "officer-1",
      verifier: "director-1",
    }),
    covers: date,
  };
}
