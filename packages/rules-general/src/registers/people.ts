import { defineRegister, from, raises, siteArea, sitePerson, sitePost } from "@houqin/core";
import { shift } from "../entries/attendance.ts";
import { training } from "../entries/training.ts";
import { validCertificates } from "./certificates.ts";

/** How many people hold each post 岗位配备. */
export const postsHeld = defineRegister({
  id: "general/posts-held",
  title: { zh: "在任人员", en: "holder of the post" },
  key: ["post"],
  refers: sitePost,
  plus: [raises(from(sitePerson, { key: ["post"] }), { until: "until" })],
});

/** Areas whose row names an owner 区域责任人. */
export const areaOwners = defineRegister({
  id: "general/area-owners",
  title: { zh: "区域责任人", en: "owner of the area" },
  key: ["area"],
  refers: siteArea,
  plus: [raises(from(siteArea, { where: { owner: { exists: true } }, key: ["@subject"] }), { until: "until" })],
});

/** How many people are at work on each post 在岗. */
export const onPost = defineRegister({
  id: "general/on-post",
  title: { zh: "在岗人员", en: "person on post" },
  key: ["post"],
  refers: sitePost,
  plus: [raises(from(shift, { key: ["post"] }), { from: "start", until: "end" })],
});

/** How many shifts each person is working at once. */
export const onShift = defineRegister({
  id: "general/on-shift",
  title: { zh: "同时上岗数", en: "shifts worked at once" },
  key: ["person"],
  refers: sitePerson,
  plus: [raises(from(shift, { key: ["by"] }), { from: "start", until: "end" })],
});

/** Welders' certificates 焊工证 in force. */
export const hotWorkCertificates = defineRegister({
  id: "general/hot-work-certificates",
  title: { zh: "有效焊工证", en: "hot-work certificate in force" },
  key: ["person"],
  refers: sitePerson,
  plus: [validCertificates("hot-work")],
});

/** Fire trainings 消防培训 of the last twelve months, by person. */
export const fireTrained = defineRegister({
  id: "general/fire-trained",
  title: { zh: "一年内消防培训", en: "fire training within a year" },
  key: ["person"],
  refers: sitePerson,
  plus: [
    raises(from(training, { where: { topic: { equals: "fire" } }, key: ["attendees"] }), { until: { months: 12 } }),
  ],
});

/** Health certificates in force 有效健康证, by holder: of cooks, carers, attendants and whoever else needs one. */
export const healthCertificates = defineRegister({
  id: "general/health-certificates",
  title: { zh: "有效健康证", en: "health certificate in force" },
  key: ["holder"],
  refers: sitePerson,
  plus: [validCertificates("health")],
});
