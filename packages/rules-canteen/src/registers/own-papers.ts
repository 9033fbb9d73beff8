import { defineRegister, from, raises, sitePerson } from "@houqin/core";
import { barCheck, scheme } from "../entries/schemes.ts";

/** Schemes in force 现行专项制度. */
export const schemesHeld = defineRegister({
  id: "canteen/schemes",
  title: { zh: "现行专项制度", en: "scheme in force" },
  key: ["scheme"],
  plus: [raises(from(scheme, { key: ["scheme"] }), { until: "reviewBy" })],
});

/** People of whom it was looked up that they are not barred 无禁业记录人员. */
export const notBarred = defineRegister({
  id: "canteen/not-barred",
  title: { zh: "无禁业记录的查询", en: "search without a bar" },
  key: ["person"],
  refers: sitePerson,
  plus: [raises(from(barCheck, { where: { barred: { equals: false } }, key: ["person"] }))],
});
