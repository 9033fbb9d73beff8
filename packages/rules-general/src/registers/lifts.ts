import { defineRegister, from, raises, siteAsset } from "@houqin/core";
import { certificate } from "../entries/certificates.ts";
import { equipmentCheck } from "../entries/rounds.ts";

/** Lifts that were inspected or tested by somebody qualified in the last twelve months 一年内检验或检测过的电梯. */
export const liftsTested = defineRegister({
  id: "general/lifts-tested",
  title: { zh: "一年内检验或自行检测", en: "inspection or test within a year" },
  key: ["asset"],
  refers: siteAsset,
  plus: [
    raises(from(certificate, { where: { category: { equals: "special-equipment" } }, key: ["holder"] }), {
      until: { months: 12 },
    }),
    raises(from(equipmentCheck, { where: { task: { equals: "test" }, ok: { equals: true } }, key: ["asset"] }), {
      until: { months: 12 },
    }),
  ],
});
