import { seal } from "./entries/accidents.ts";
import { mealDelivery } from "./entries/bought-meals.ts";
import { contract, contractorCheck } from "./entries/contractors.ts";
import { barCheck, scheme } from "./entries/schemes.ts";
import { wareDelivery } from "./entries/washing-firm.ts";
import { businessLicences, contractors, directorsOnBothSides } from "./registers/outside-firms.ts";
import { notBarred, schemesHeld } from "./registers/own-papers.ts";

/** What the pack holds about the unit's papers and the firms that work for its canteen; the pack lists it with the rest. */
export const oversight = {
  entries: { seal, mealDelivery, contract, contractorCheck, scheme, barCheck, wareDelivery },
  registers: [contractors, directorsOnBothSides, businessLicences, schemesHeld, notBarred],
} as const;
