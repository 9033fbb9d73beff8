const packs = ["core", "calendar-cn", "rules-general"];

/** Which packages a package's sources may import: the house's floors, ground floor first. */
export const packageFloors: Readonly<Record<string, readonly string[]>> = {
  core: [],
  "calendar-cn": ["core"],
  "rules-general": ["core", "calendar-cn"],
  "rules-canteen": packs,
  "rules-dorm": packs,
  "rules-school": packs,
  "rules-company": packs,
  "rules-hotel": packs,
  "rules-eldercare": packs,
  "plan-text": ["core"],
  report: ["core"],
  testing: ["core"],
};

/** Packages on top of the house, which may import any other but each other and the testing kit. */
export const roof: readonly string[] = ["cli"];

/** Core's rooms, ground floor first; rooms on one line are siblings, which never import each other. */
export const roomFloors: readonly (readonly string[])[] = [
  // Bilingual text is below time because festivals and periods carry titles.
  ["text"],
  ["time"],
  ["model"],
  ["ledger"],
  ["requirement"],
  ["rule"],
  ["plan", "checklist", "scoring", "budget", "agenda"],
  ["engine"],
];
