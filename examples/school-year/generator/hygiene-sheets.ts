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
  hash: "edb168332a85a644fe53cd7dbf4747f213aa9e695e53ac8214ccac2a3e15493f",
} as const;
/** What is now and then found in a room: every fourth has one of these, so that none comes back three times within a quarter. */
const UNTIDY: readonly { readonly item: string; readonly value: Given["value"] }[] = [
  { item: "floor", value: { litter: 1 } },
  { item: "beds-many", value: 1 },
  { item: "things", value: { desks: 2 } },
  { item: "walls", value: { dust: 1 } },
  { item: "washroom", value: { smell: 1 } },
  { item: "bin", value: "fail" },
  { item: "air", value: "fail" },
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
        lines.push(sheet(id, moment(date, "15:10", place * 45 + turn * 14), dorm, number, untidy));
        if (untidy) found.push({ id: `${id}/issue/${untidy.item}`, date, area: dorm, severity: "minor" });
      }
    }
  }
  return { lines, found };
}

function sheet(id: string, begun: string, dorm: string, number: number, untidy?: Pick<Given, "item" | "value">): Line {
  const rooms = roomsOf(dorm);
  const room = at(rooms, number * 7 + between(0, 6, id));
  const proof = { note: `${room.slice(7)}室`, photos: [`${id}.jpg`] };
  const clean: readonly Given[] = [
    ...["bin", "air", "appliances", "flame", "locks"].map((item) => ({ item, value: "pass" })),
    ...["floor", "walls", "washroom", "things"].map((item) => ({ item, value: {} })),
    { item: "beds-many", value: 0 },
  ];
  const answers = clean.map((given) => (given.item === untidy?.item ? { ...untidy, ...proof } : given));
  const filled = { ...SHEET, facts: { sharing: sleepersIn(room) }, answers };
  const by = at([...DEPUTIES, LOGISTICS_HEAD], number);
  return sheetLine(id, "dorm/checked", begun, dorm, by, at(keepersOf(dorm), number), filled);
}
