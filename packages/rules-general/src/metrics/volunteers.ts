import { defineMetric, keysOf, quotient, sitePeople } from "@houqin/core";
import { volunteerFirefighters } from "../registers/fire-watch.ts";

/** Share of the staff in the volunteer fire brigade 志愿消防队员占比. */
export const volunteerShare = defineMetric({
  id: "general/volunteer-share",
  title: { zh: "志愿消防队员占比", en: "share of volunteers" },
  unit: "1",
  metric: quotient(keysOf(volunteerFirefighters), keysOf(sitePeople)),
});
