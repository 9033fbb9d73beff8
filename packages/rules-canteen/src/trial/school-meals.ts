import { formatDay, parseDay } from "@houqin/core";
import { type Row, row } from "@houqin/testing";

const MEALS = ["breakfast", "lunch", "dinner"] as const;

/** Three meals a day for so many days from a day on, each eaten by so many pupils. */
export function sittings(from: string, days: number, count: number): readonly Row[] {
  const first = parseDay(from) ?? Number.NaN;
  return Array.from({ length: days }, (_, index) => formatDay(first + index)).flatMap((day) =>
    MEALS.map((meal) =>
      row(
        "canteen/servings",
        `${day}T12:00`,
        { meal, group: "pupil", count, hall: "hall-1", leaves: `${day}T12:25` },
        { covers: `${day}/${meal}`, area: "class-1" },
      ),
    ),
  );
}

/** A pupils' menu for the week of a Monday, with one dish on that day made of so many foods. */
export function weekMenu(weekFrom: string, foods: number, at = "2025-09-05T16:00"): Row {
  const names = Array.from({ length: foods }, (_, index) => `食材${index + 1}`);
  const dish = { day: weekFrom, meal: "lunch", dish: "大锅菜", style: "hot", foods: names, gramsPerHead: 300 };
  return row(
    "canteen/menu",
    at,
    { weekFrom, group: "pupil", meals: [dish] },
    { covers: weekFrom, actors: { by: "wu" } },
  );
}
