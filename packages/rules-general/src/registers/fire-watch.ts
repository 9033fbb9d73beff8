import { defineRegister, from, raises, siteArea, siteAsset, sitePerson } from "@houqin/core";
import { shift } from "../entries/attendance.ts";
import { extinguisherCard } from "../entries/equipment-files.ts";
import { fireVolunteer } from "../entries/fire-volunteers.ts";
import { validCertificates } from "./certificates.ts";

/** Certificates of people who run fire systems 消防设施操作员证 in force. */
export const fireOperatorCertificates = defineRegister({
  id: "general/fire-operator-certificates",
  title: { zh: "有效消防设施操作员证", en: "fire operator's certificate in force" },
  key: ["person"],
  refers: sitePerson,
  plus: [validCertificates("fire-operator")],
});

/** People whose post is to run the fire systems 消防控制室值班操作人员. */
export const fireOperators = defineRegister({
  id: "general/fire-operators",
  title: { zh: "消防控制室操作人员", en: "fire operator" },
  key: ["person"],
  refers: sitePerson,
  plus: [
    raises(from(sitePerson, { where: { post: { exists: true, equals: "fire-operator" } }, key: ["@subject"] }), {
      until: "until",
    }),
  ],
});

/** Fire control rooms 消防控制室. */
export const controlRooms = defineRegister({
  id: "general/control-rooms",
  title: { zh: "消防控制室", en: "fire control room" },
  key: ["area"],
  refers: siteArea,
  plus: [
    raises(from(siteArea, { where: { kind: { equals: "control-room" } }, key: ["@subject"] }), { until: "until" }),
  ],
});

/** How many people are on duty in each place: a shift says where it is 在岗, by area. */
export const onDutyIn = defineRegister({
  id: "general/on-duty-in",
  title: { zh: "该处值班人员", en: "person on duty there" },
  key: ["area"],
  refers: siteArea,
  plus: [raises(from(shift, { key: ["@area"] }), { from: "start", until: "end" })],
});

/** Extinguishers whose card names a day of scrapping that is still to come 未到报废期的灭火器. */
export const extinguishersInLife = defineRegister({
  id: "general/extinguishers-in-life",
  title: { zh: "未到报废期的灭火器", en: "extinguisher within its life" },
  key: ["asset"],
  refers: siteAsset,
  plus: [
    raises(from(extinguisherCard, { where: { scrapOn: { exists: true } }, key: ["asset"] }), { until: "scrapOn" }),
  ],
});

/** People who serve in the volunteer fire brigade 志愿消防队员. */
export const volunteerFirefighters = defineRegister({
  id: "general/volunteer-firefighters",
  title: { zh: "志愿消防队员", en: "volunteer firefighter" },
  key: ["person"],
  refers: sitePerson,
  plus: [raises(from(fireVolunteer, { key: ["volunteer"] }), { until: "until" })],
});
