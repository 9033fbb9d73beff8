import { canteen } from "@houqin/rules-canteen";
import { dorm } from "@houqin/rules-dorm";
import { general } from "@houqin/rules-general";
import { school } from "@houqin/rules-school";

/** The packs by which the sample school is judged, as its configuration names them. */
export const packs = [general, canteen, dorm, school] as const;
