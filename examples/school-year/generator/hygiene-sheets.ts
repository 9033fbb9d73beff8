import { roomsOf, sleepersIn } from "./boarders.ts";
import { type Given, sheetLine } from "./checked.ts";
import { moment, ONE_A_WEEK } from "./dates.ts";
import type { Line } from "./entry.ts";
import type { Found } from "./issues.ts";
import { DORMS } from "./places.ts";
import { at, between } from "./random.ts";
import { DEPUTIES, keepersOf, LOGISTICS_HEAD } from "./roster.ts";

/** The hygiene sheet of a room, as it stood. */
const SHEET = {
  checklist: "dorm/hygiene-sheet",
  version: "2026.1",
  hash: "da90b5c6eb706b36082ba7eb4caa1c64808fac380dcb14db7ddf7d2d45755b9e",
} as const;
/** What is now and then found in a room: every fourth has one of these, so that none comes back three times within a quarter. */
const UNTIDY: readonly { readonly item: string; readonly value: Given["value"] }[] = [
  { item: "floor", value: { litter: 1 } },
  { item: "air", value: "fail" },
  { item: "things", value: { desks: 2 } },
  { item: "walls", value: { dust: 1 } },
  { item: "washroom", value: { smell: 1 } },
  { item: "bin", value: "fail" },
  { item: "beds", value: 1 },
];
/** What leaves a room without a point, and is never found on these days. */
const NEVER = [
  ...["appliances", "wiring", "flame", "pets", "late"],
  ...["refused", "damage", "curtains", "outside", "locks"],
];
const AT_A_TIME = 3;

/** Three rooms of each house inspected by the sheet each week, and the issues of what was untidy. */
export function hygieneSheets(): { readonly lines: readonly Line[]; readonly found: readonly Found[] } {
  const lines: Line[] = [];
  const found: Found[] = [];
  for (const [week, { date, stamp }] of ONE_A_WEEK.entries()) {
    for (const [place, dorm] of DORMS.entries()) {
      for (let turn = 0; turn < AT_A_TIME; turn += 1) {
        const number = week * AT_A_TIME + turn;
        const untidy = (number + place) % 4 === 1 ? at(UNTIDY, Math.floor(number / 4)) : undefined;
        const id = `tidy-${stamp}-${dorm}-${turn + 1}`;
        const room = at(roomsOf(dorm), number * 7 + between(0, 6, id));
        lines.push(sheet(id, moment(date, "15:10", place * 45 + turn * 14), dorm, room, number, untidy));
        const item = untidy?.item === "beds" ? bedsOf(room) : untidy?.item;
        if (item) found.push({ id: `${id}/issue/${item}`, date, area: dorm, severity: "minor" });
      }
    }
  }
  return { lines, found };
}

/** The line for unmade beds that is asked of a room: it depends on how many share it. */
function bedsOf(room: string): string {
  const sharing = sleepersIn(room);
  if (sharing > 6) return "beds-many";
  return at(["beds-three", "beds-four", "beds-five", "beds-six"], Math.max(sharing, 3) - 3);
}

function sheet(
  id: string,
  begun: string,
  dorm: string,
  room: string,
  number: number,
  untidy?: Pick<Given, "item" | "value">,
): Line {
  const proof = { note: `${room.slice(7)}室`, photos: [`${id}.jpg`] };
  const clean: readonly Given[] = [
    ...["bin", "air", ...NEVER].map((item) => ({ item, value: "pass" })),
    ...["floor", "walls", "washroom", "things"].map((item) => ({ item, value: {} })),
    { item: "beds", value: 0 },
  ];
  const answers = clean
    .map((given) => (given.item === untidy?.item ? { ...untidy, ...proof } : given))
    .map((given) => (given.item === "beds" ? { ...given, item: bedsOf(room) } : given));
  const filled = { ...SHEET, facts: { sharing: sleepersIn(room) }, answers };
  const by = at([...DEPUTIES, LOGISTICS_HEAD], number);
  return sheetLine(id, "dorm/checked", begun, dorm, by, at(keepersOf(dorm), number), filled);
}
