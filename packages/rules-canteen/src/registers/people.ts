import { defineRegister, ends, from, raises, sitePerson } from "@houqin/core";
import { training } from "@houqin/rules-general";
import { morningCheckLog, returnToWork } from "../entries/staff-health.ts";

/** Cooks on the staff 在岗炊事人员. */
export const cooks = defineRegister({
  id: "canteen/cooks",
  title: { zh: "在岗炊事人员", en: "cook on the staff" },
  key: ["person"],
  refers: sitePerson,
  plus: [raises(from(sitePerson, { where: { post: { equals: "cook" } }, key: ["@subject"] }), { until: "until" })],
});

/** Cooks sent home by the morning check and not yet back 离岗人员. */
export const cooksUnfit = defineRegister({
  id: "canteen/cooks-unfit",
  title: { zh: "晨检不合格尚未返岗记录", en: "failed morning check without a return to work" },
  key: ["person"],
  refers: sitePerson,
  plus: [raises(from(morningCheckLog, { where: { fit: { equals: false } }, key: ["cook"] }))],
  minus: [ends(from(returnToWork, { key: ["cook"] }))],
});

/** People whose last food-safety training is at most half a year old 半年内培训过的人员. */
export const foodSafetyTrained = defineRegister({
  id: "canteen/food-safety-trained",
  title: { zh: "半年内食品安全培训", en: "food-safety training within half a year" },
  key: ["person"],
  refers: sitePerson,
  plus: [
    raises(from(training, { where: { topic: { equals: "food-safety" } }, key: ["attendees"] }), {
      until: { months: 6 },
    }),
  ],
});
