import type { Rows } from "./typed-rows.ts";
import type { Breach, Tally, Verdicts } from "./verdicts.ts";

/** What is asked: the days that are judged, and the moment as of which; in minutes. */
export interface Days {
  readonly from: number;
  readonly to: number;
  readonly asOf: number;
}

type Answer = "pass" | "fail" | "unknown" | "notApplicable" | undefined;

/** The field rules as a programmer would write them without a framework: one loop a rule over the rows of its kind. */
export function loops(rows: Rows, { from, to, asOf }: Days): Verdicts {
  const asked = ({ at, known }: { readonly at: number; readonly known: number }) =>
    at >= from && at < to && known <= asOf;
  const breaches: Breach[] = [];
  const tallies = new Map<string, Tally>();
  const tallyOf = (rule: string): Tally => {
    const tally = { pass: 0, fail: 0, unknown: 0, notApplicable: 0 };
    tallies.set(rule, tally);
    return tally;
  };
  const note = (tally: Tally, rule: string, entry: string, answer: Answer) => {
    if (answer === undefined) return;
    if (answer === "pass") tally.pass += 1;
    else if (answer === "fail") {
      tally.fail += 1;
      breaches.push({ rule, entry });
    } else tally[answer] += 1;
  };

  let rule = "canteen/air-disinfection";
  let tally = tallyOf(rule);
  for (const row of rows.airDisinfection) {
    if (!asked(row)) continue;
    if (row.method === "uv") note(tally, rule, row.id, atLeast(row.minutes, 30));
  }

  rule = "canteen/cold-store-temperature";
  tally = tallyOf(rule);
  for (const row of rows.fridge)
    if (asked(row)) note(tally, rule, row.id, coldStore(rows.assets.get(row.asset), row.celsius));

  rule = "canteen/core-temperature";
  tally = tallyOf(rule);
  for (const row of rows.cooking) if (asked(row)) note(tally, rule, row.id, atLeast(row.coreCelsius, 70));

  rule = "general/tableware-chlorine";
  tally = tallyOf(rule);
  for (const row of rows.tableware) {
    if (!asked(row)) continue;
    if (row.step !== "disinfect") continue;
    if (row.method === undefined) note(tally, rule, row.id, "unknown");
    else if (row.method === "chlorine") note(tally, rule, row.id, atLeast(row.chlorine, 250));
  }

  rule = "general/tableware-heat";
  tally = tallyOf(rule);
  for (const row of rows.tableware) {
    if (!asked(row)) continue;
    if (row.step !== "disinfect") continue;
    if (row.method === undefined) note(tally, rule, row.id, "unknown");
    else if (row.method === "steam" || row.method === "boil") note(tally, rule, row.id, atLeast(row.celsius, 100));
    else if (row.method === "infrared") note(tally, rule, row.id, atLeast(row.celsius, 120));
  }

  rule = "general/tableware-time";
  tally = tallyOf(rule);
  for (const row of rows.tableware) {
    if (!asked(row)) continue;
    if (row.step !== "disinfect") continue;
    if (row.method === undefined) note(tally, rule, row.id, "unknown");
    else if (row.method === "chlorine") note(tally, rule, row.id, atLeast(row.minutes, 5));
    else if (row.method === "steam" || row.method === "boil" || row.method === "infrared") {
      note(tally, rule, row.id, atLeast(row.minutes, 10));
    }
  }

  rule = "canteen/holding-temperature";
  tally = tallyOf(rule);
  for (const row of rows.holding) {
    if (!asked(row)) continue;
    const [low, high] = row.mode === "hot" ? [60, 150] : [-30, 8];
    note(tally, rule, row.id, between(row.celsius, low, high));
  }

  rule = "canteen/no-banned-goods";
  tally = tallyOf(rule);
  for (const row of rows.receipts) {
    if (!asked(row)) continue;
    const { item } = row;
    const banned = item === "亚硝酸盐" || item === "亚硝酸钠" || item === "亚硝酸钾";
    note(tally, rule, row.id, item === undefined ? "unknown" : banned ? "fail" : "pass");
  }

  rule = "canteen/no-uncertified-goods";
  tally = tallyOf(rule);
  for (const row of rows.receipts) {
    if (!asked(row)) continue;
    if (row.accepted === undefined) note(tally, rule, row.id, "unknown");
    else if (row.accepted) note(tally, rule, row.id, forbidden(row.certificate, false));
  }

  rule = "canteen/receipt-record";
  tally = tallyOf(rule);
  for (const row of rows.receipts) {
    if (!asked(row)) continue;
    if (row.accepted === undefined) note(tally, rule, row.id, "unknown");
    if (!row.accepted) continue;
    const whole =
      filled(row.item) &&
      filled(row.spec) &&
      row.quantity !== undefined &&
      (row.batch !== undefined || row.producedOn !== undefined) &&
      filled(row.shelfLife) &&
      filled(row.supplier) &&
      filled(rows.addresses.get(row.supplier ?? "")) &&
      filled(row.supplierContact);
    note(tally, rule, row.id, whole ? "pass" : "fail");
  }

  rule = "canteen/sample-kept";
  tally = tallyOf(rule);
  for (const row of rows.discards) {
    if (!asked(row)) continue;
    const hours = row.takenAt === undefined ? undefined : (row.at - row.takenAt) / 60;
    note(tally, rule, row.id, atLeast(hours, 48));
  }

  rule = "canteen/sample-record";
  tally = tallyOf(rule);
  for (const row of rows.samples) {
    if (!asked(row)) continue;
    note(tally, rule, row.id, filled(row.dish) && row.grams !== undefined && filled(row.by) ? "pass" : "fail");
  }

  rule = "canteen/sample-weight";
  tally = tallyOf(rule);
  for (const row of rows.samples) if (asked(row)) note(tally, rule, row.id, atLeast(row.grams, 125));

  rule = "general/drill-record";
  tally = tallyOf(rule);
  for (const row of rows.drills) {
    if (!asked(row)) continue;
    const whole = filled(row.area) && filled(row.content) && filled(row.departments) && row.people !== undefined;
    note(tally, rule, row.id, whole ? "pass" : "fail");
  }

  rule = "general/evacuation-time";
  tally = tallyOf(rule);
  for (const row of rows.drills) {
    if (!asked(row)) continue;
    if (row.scenario !== "evacuation") continue;
    const seconds = row.evacuationTime;
    note(tally, rule, row.id, seconds === undefined ? "unknown" : seconds > 180 ? "fail" : "pass");
  }

  rule = "general/exits-clear";
  tally = tallyOf(rule);
  for (const row of rows.patrols) {
    if (!asked(row)) continue;
    if (row.exitsClear !== undefined) note(tally, rule, row.id, row.exitsClear ? "pass" : "fail");
  }

  rule = "general/fire-check-record";
  tally = tallyOf(rule);
  for (const row of rows.inspections) {
    if (!asked(row)) continue;
    if (row.topic !== "fire") continue;
    const whole = filled(row.by) && filled(row.verifier) && (row.items?.length ?? 0) > 0 && filled(row.area);
    note(tally, rule, row.id, whole ? "pass" : "fail");
  }

  rule = "general/hot-work-permit";
  tally = tallyOf(rule);
  for (const row of rows.hotWork) {
    if (!asked(row)) continue;
    const whole = filled(row.permit) && filled(row.approver) && filled(row.watcher) && filled(row.measures);
    note(tally, rule, row.id, whole ? "pass" : "fail");
  }

  rule = "general/issue-plan";
  tally = tallyOf(rule);
  for (const row of rows.issues) {
    if (!asked(row)) continue;
    if (row.onTheSpot !== false || (row.severity !== "general" && row.severity !== "major")) continue;
    const whole =
      filled(row.measure) &&
      row.dueOn !== undefined &&
      filled(row.department) &&
      filled(row.responsible) &&
      row.money !== undefined;
    note(tally, rule, row.id, whole ? "pass" : "fail");
  }

  rule = "general/training-record";
  tally = tallyOf(rule);
  for (const row of rows.trainings) {
    if (!asked(row)) continue;
    if (row.topic !== "fire" && row.topic !== "safety" && row.topic !== "induction") continue;
    note(tally, rule, row.id, filled(row.content) && filled(row.attendees) && filled(row.passed) ? "pass" : "fail");
  }

  rule = "general/visitors-checked";
  tally = tallyOf(rule);
  for (const row of rows.visitors) if (asked(row)) note(tally, rule, row.id, forbidden(row.idChecked, false));

  rule = "general/vouchers";
  tally = tallyOf(rule);
  for (const row of rows.invoices) {
    if (!asked(row)) continue;
    note(tally, rule, row.id, filled(row.voucher) && filled(row.approver) ? "pass" : "fail");
  }

  return { breaches, tallies };
}

function atLeast(value: number | undefined, least: number): Answer {
  return value === undefined ? "unknown" : value < least ? "fail" : "pass";
}

function between(value: number | undefined, low: number, high: number): Answer {
  return value === undefined ? "unknown" : value < low || value > high ? "fail" : "pass";
}

function forbidden(value: boolean | undefined, wrong: boolean): Answer {
  return value === undefined ? "unknown" : value === wrong ? "fail" : "pass";
}

function filled(value: string | readonly string[] | undefined): boolean {
  if (value === undefined) return false;
  return typeof value === "string" ? value.trim() !== "" : value.some((each) => each.trim() !== "");
}

function coldStore(category: string | undefined, celsius: number | undefined): Answer {
  if (celsius === undefined || category === undefined) return "unknown";
  if (category === "freezer") return between(celsius, -60, -12);
  if (category === "chiller" || category === "sample-cabinet") return between(celsius, 0, 8);
  return "notApplicable";
}

/** The rules that the loops judge. */
export const fieldRules: readonly string[] = [
  "canteen/air-disinfection",
  "canteen/cold-store-temperature",
  "canteen/core-temperature",
  "general/tableware-chlorine",
  "general/tableware-heat",
  "general/tableware-time",
  "canteen/holding-temperature",
  "canteen/no-banned-goods",
  "canteen/no-uncertified-goods",
  "canteen/receipt-record",
  "canteen/sample-kept",
  "canteen/sample-record",
  "canteen/sample-weight",
  "general/drill-record",
  "general/evacuation-time",
  "general/exits-clear",
  "general/fire-check-record",
  "general/hot-work-permit",
  "general/issue-plan",
  "general/training-record",
  "general/visitors-checked",
  "general/vouchers",
];
