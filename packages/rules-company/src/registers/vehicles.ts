import { defineRegister, from, raises, siteAsset, sitePerson } from "@houqin/core";
import { validCertificates } from "@houqin/rules-general";

/** Vehicles 车辆 in use. */
export const vehicles = defineRegister({
  id: "company/vehicles",
  title: { zh: "车辆", en: "vehicle" },
  key: ["asset"],
  refers: siteAsset,
  plus: [
    raises(from(siteAsset, { where: { category: { equals: "vehicle" } }, key: ["@subject"] }), { until: "until" }),
  ],
});

/** Inspections of vehicles 机动车检验 in force. */
export const vehicleInspections = defineRegister({
  id: "company/vehicle-inspections",
  title: { zh: "有效机动车检验", en: "vehicle inspection in force" },
  key: ["asset"],
  refers: siteAsset,
  plus: [validCertificates("vehicle-inspection")],
});

/** Compulsory insurances 交强险 in force. */
export const vehicleInsurances = defineRegister({
  id: "company/vehicle-insurances",
  title: { zh: "有效交强险", en: "compulsory insurance in force" },
  key: ["asset"],
  refers: siteAsset,
  plus: [validCertificates("vehicle-insurance")],
});

/** Driving licences 驾驶证 in force. */
export const drivingLicences = defineRegister({
  id: "company/driving-licences",
  title: { zh: "有效驾驶证", en: "driving licence in force" },
  key: ["person"],
  refers: sitePerson,
  plus: [validCertificates("driving-licence")],
});
