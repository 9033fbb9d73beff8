import type { Pack } from "@houqin/core";
import { canteen } from "@houqin/rules-canteen";
import { company } from "@houqin/rules-company";
import { dorm } from "@houqin/rules-dorm";
import { eldercare } from "@houqin/rules-eldercare";
import { general } from "@houqin/rules-general";
import { hotel } from "@houqin/rules-hotel";
import { school } from "@houqin/rules-school";
import * as boardingSchool from "./boarding-school/month.ts";
import * as companyMonth from "./company/month.ts";
import * as elderCare from "./elder-care/month.ts";
import * as factoryCanteen from "./factory-canteen/month.ts";
import * as hotelMonth from "./hotel/month.ts";
import * as hotelStewarding from "./hotel-stewarding/month.ts";
import * as kindergarten from "./kindergarten/month.ts";
import * as logisticsCentre from "./logistics-centre/month.ts";
import * as personalMonth from "./personal-month/month.ts";
import * as schoolMonth from "./school/month.ts";

/** A sample plan: the packs that its configuration names, and the entries of its month. */
export interface Sample {
  readonly packs: readonly Pack[];
  readonly entries: () => readonly object[];
  /** A day on which all of the month has come due. */
  readonly asOf: string;
}

/** The folder of a sample plan. */
export type SampleName =
  | "boarding-school"
  | "company"
  | "elder-care"
  | "factory-canteen"
  | "hotel"
  | "hotel-stewarding"
  | "kindergarten"
  | "logistics-centre"
  | "personal-month"
  | "school";

/** The sample plans, by their folders. */
export const samples: Readonly<Record<SampleName, Sample>> = {
  "boarding-school": { packs: [general, dorm], entries: boardingSchool.entriesOfMonth, asOf: "2026-04-15" },
  company: { packs: [general, company], entries: companyMonth.entriesOfMonth, asOf: "2026-04-10" },
  "elder-care": { packs: [general, eldercare], entries: elderCare.entriesOfMonth, asOf: "2026-05-31" },
  "factory-canteen": { packs: [general, canteen], entries: factoryCanteen.entriesOfMonth, asOf: "2026-04-15" },
  hotel: { packs: [general, hotel], entries: hotelMonth.entriesOfMonth, asOf: "2026-04-15" },
  "hotel-stewarding": { packs: [general, hotel], entries: hotelStewarding.entriesOfMonth, asOf: "2026-04-15" },
  kindergarten: { packs: [general, school], entries: kindergarten.entriesOfMonth, asOf: "2026-04-10" },
  "logistics-centre": { packs: [general, company], entries: logisticsCentre.entriesOfMonth, asOf: "2026-04-10" },
  "personal-month": { packs: [general], entries: personalMonth.entriesOfMonth, asOf: "2025-11-15" },
  school: { packs: [general, school], entries: schoolMonth.entriesOfMonth, asOf: "2025-12-15" },
};
