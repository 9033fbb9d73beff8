function numbered(prefix: string, count: number, digits = 2): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${String(index + 1).padStart(digits, "0")}`);
}

/** Who does what; the names stand in site.json. */
export const HEAD = "p-head-1";
export const DEPUTIES = ["p-deputy-1", "p-deputy-2"] as const;
export const LOGISTICS_HEAD = "p-logistics-1";
export const FOOD_DIRECTOR = "p-fsd-1";
export const FOOD_OFFICERS = ["p-fso-1", "p-fso-2"] as const;
export const STOREKEEPER = "p-storekeeper-1";
export const BUYER = "p-buyer-1";
export const CASHIER = "p-cashier-1";
export const ACCOUNTANT = "p-accountant-1";
export const ELECTRICIANS = ["p-electrician-1", "p-electrician-2"] as const;
export const NURSES = ["p-nurse-1", "p-nurse-2"] as const;
export const COOKS = numbered("p-cook-", 17);
export const GUARDS = numbered("p-guard-", 9);
export const KEEPERS = numbered("p-keeper-", 8);
export const CLEANERS = numbered("p-cleaner-", 6);
export const TEACHERS = numbered("p-teacher-", 20);
/** Those of the eighteen classes, who are there all year; the last two come and go. */
export const CLASS_TEACHERS = TEACHERS.slice(0, 18);
export const DRIVERS = ["p-driver-1", "p-driver-2"] as const;
export const ATTENDANTS = ["p-attendant-1", "p-attendant-2"] as const;

/** Those who come or go in the course of the year; `until` is their last day. */
export const COMINGS: Readonly<Record<string, { readonly from?: string; readonly until?: string }>> = {
  "p-cook-09": { until: "2026-01-23" },
  "p-cook-17": { from: "2026-03-16" },
  "p-teacher-19": { until: "2026-01-31" },
  "p-teacher-20": { from: "2026-03-02" },
};

/** Everybody who is, or has been, on the staff. */
export const EVERYBODY: readonly string[] = [
  ...[HEAD, ...DEPUTIES, LOGISTICS_HEAD, FOOD_DIRECTOR, ...FOOD_OFFICERS],
  ...[STOREKEEPER, BUYER, CASHIER, ACCOUNTANT, ...ELECTRICIANS, ...NURSES],
  ...[...COOKS, ...GUARDS, ...KEEPERS, ...CLEANERS, ...TEACHERS],
  ...[...DRIVERS, ...ATTENDANTS],
];

/** Whether a person is on the staff on a day. */
export function onStaff(person: string, date: string): boolean {
  const { from = "", until = "9999" } = COMINGS[person] ?? {};
  return from <= date && date <= until;
}

/** The staff of a day. */
export function staffOn(date: string): readonly string[] {
  return EVERYBODY.filter((person) => onStaff(person, date));
}

/** The four keepers of a dormitory: men in the boys' house, women in the girls'. */
export function keepersOf(dorm: string): readonly string[] {
  return dorm === "dorm-1" ? KEEPERS.slice(0, 4) : KEEPERS.slice(4);
}
