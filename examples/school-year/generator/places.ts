function numbered(prefix: string, count: number, digits = 2): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${String(index + 1).padStart(digits, "0")}`);
}

/** The areas of the school by what happens there; their names and owners stand in site.json. */
export const BUILDINGS = ["building-teach-a", "building-teach-b", "building-office", "building-kg"] as const;
export const DORMS = ["dorm-1", "dorm-2"] as const;
export const KITCHENS = ["kitchen-main", "kitchen-kg"] as const;
export const FIRE_AREAS: readonly string[] = [...BUILDINGS, ...DORMS, ...KITCHENS];
export const DORM_ROOMS: readonly string[] = [1, 2].flatMap((dorm) =>
  [1, 2, 3].flatMap((floor) => numbered(`room-${dorm}-${floor}`, 15)),
);
export const CLASSES: readonly string[] = [1, 2, 3, 4, 5, 6].flatMap((grade) =>
  [1, 2, 3].map((group) => `class-${grade}-${group}`),
);
export const KG_CLASSES: readonly string[] = numbered("kg-", 6, 1);
export const CLASSROOMS: readonly string[] = [...CLASSES, ...KG_CLASSES];
/** Rooms that are lent out; `function-dance` is being refitted and stands empty all year. */
export const FUNCTION_ROOMS = [
  "function-hall",
  "function-gym",
  "function-library",
  "function-computer",
  "function-music",
  "function-art",
  "function-science",
] as const;
export const TOILETS = numbered("toilet-", 10);
export const WALKS = ["gate-main", "gate-rear", "playground-main", "gate-main", "playground-kg"] as const;

/** The things of the school by what they are; their names and places stand in site.json. */
export const EXTINGUISHERS = numbered("ext-", 110, 3);
export const HYDRANTS = numbered("hydrant-", 40);
export const LIFTS = ["lift-1", "food-lift-1"] as const;
export const SPECIAL_EQUIPMENT = ["lift-1", "food-lift-1", "boiler-1", "boiler-2"] as const;
export const COLD_UNITS: readonly string[] = [
  ...numbered("chiller-", 6, 1),
  ...numbered("freezer-", 3, 1),
  "cabinet-1",
];
export const PURIFIERS = ["purifier-1", "purifier-2"] as const;
export const KEYS = numbered("key-", 10);
export const METERS: readonly { readonly id: string; readonly utility: "electric" | "water" | "gas" }[] = [
  ...numbered("meter-e", 7, 1).map((id) => ({ id, utility: "electric" as const })),
  ...numbered("meter-w", 6, 1).map((id) => ({ id, utility: "water" as const })),
  ...numbered("meter-g", 3, 1).map((id) => ({ id, utility: "gas" as const })),
];

/** What the lessons, the playground and the gate need, by what it is. */
export const SCREENS: readonly string[] = CLASSROOMS.map((room) => `${room}.screen`);
export const SPORTS_GEAR = numbered("sports-", 4, 1);
export const PLAY_GEAR = numbered("play-", 4, 1);
export const FIRST_AID_KITS = numbered("kit-", 3, 1);
export const ALARMS = numbered("alarm-", 2, 1);
export const WATER_POINTS = numbered("water-", 6, 1);
export const CIRCUITS = numbered("circuit-", 6, 1);
export const BUSES = ["bus-1", "bus-2"] as const;

const ROOM_GOODS = [
  ["desk", 33],
  ["chair", 34],
  ["lectern", 1],
  ["bookcase", 2],
  ["fan", 4],
  ["lamp", 9],
  ["board", 2],
  ["projector", 1],
  ["curtain", 6],
  ["air-conditioner", 2],
] as const;

/** Furniture and appliances that are on the books, with how many there were when the year began. */
export const GOODS: readonly { readonly id: string; readonly quantity: number }[] = [
  ...CLASSROOMS.flatMap((room) => ROOM_GOODS.map(([name, quantity]) => ({ id: `${room}.${name}`, quantity }))),
  ...DORM_ROOMS.map((room) => ({ id: `${room}.bed`, quantity: 6 })),
  ...FUNCTION_ROOMS.flatMap((room) =>
    ROOM_GOODS.slice(0, 7).map(([name, quantity]) => ({ id: `${room}.${name}`, quantity })),
  ),
];
