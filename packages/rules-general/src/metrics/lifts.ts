import { defineMetric, keysOf, sitePeople } from "@houqin/core";
import { lifts } from "../registers/equipment.ts";

/** How many lifts the site uses 电梯台数. */
export const liftsInUse = defineMetric({
  id: "general/lifts-in-use",
  title: { zh: "电梯台数", en: "lifts in use" },
  unit: "1",
  metric: keysOf(lifts),
});

/** How many people are lift safety officers or directors 电梯安全员人数. */
export const liftOfficersNamed = defineMetric({
  id: "general/lift-officers-named",
  title: { zh: "电梯安全员人数", en: "lift safety officers" },
  unit: "person",
  metric: keysOf(sitePeople, { post: { exists: true, in: ["lift-safety-officer", "lift-safety-director"] } }),
});
