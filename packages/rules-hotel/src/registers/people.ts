import { defineRegister, from, raises, siteArea, sitePerson } from "@houqin/core";
import { training } from "@houqin/rules-general";
import { staffSitting } from "../entries/staff.ts";

/** Fire trainings of the last six months 半年内消防培训, by person. */
export const fireTrainedHalfYear = defineRegister({
  id: "hotel/fire-trained",
  title: { zh: "半年内消防培训", en: "fire training within half a year" },
  key: ["person"],
  refers: sitePerson,
  plus: [
    raises(from(training, { where: { topic: { equals: "fire" } }, key: ["attendees"] }), { until: { months: 6 } }),
  ],
});

/** Staff who sit in the staff canteen 员工餐厅就餐人数, from when a team comes until it leaves. */
export const staffSeated = defineRegister({
  id: "hotel/staff-seated",
  title: { zh: "员工餐厅就餐人数", en: "staff seated" },
  key: ["hall"],
  unit: "person",
  refers: siteArea,
  plus: [raises(from(staffSitting, { key: ["hall"] }), { amount: "people", until: "leaves" })],
});
