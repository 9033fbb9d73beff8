import { siteArea, siteAsset, sitePerson, sitePost } from "../model/site-entries.ts";
import { defineRegister, raises } from "../requirement/builders/define-register.ts";
import { from } from "../requirement/builders/from.ts";

/** The areas in use, so that `everyKey(siteAreas, …)` covers each of them. */
export const siteAreas = defineRegister({
  id: "site/areas",
  title: { zh: "区域", en: "area" },
  key: ["area"],
  refers: siteArea,
  plus: [raises(from(siteArea, { key: ["@subject"] }), { until: "until" })],
});

/** The posts that exist. */
export const sitePosts = defineRegister({
  id: "site/posts",
  title: { zh: "岗位", en: "post" },
  key: ["post"],
  refers: sitePost,
  plus: [raises(from(sitePost, { key: ["@subject"] }), { until: "until" })],
});

/** The people on the staff. */
export const sitePeople = defineRegister({
  id: "site/people",
  title: { zh: "在册人员", en: "person on the staff" },
  key: ["person"],
  refers: sitePerson,
  plus: [raises(from(sitePerson, { key: ["@subject"] }), { until: "until" })],
});

/** The assets in use. */
export const siteAssets = defineRegister({
  id: "site/assets",
  title: { zh: "在用资产设备", en: "asset in use" },
  key: ["asset"],
  refers: siteAsset,
  plus: [raises(from(siteAsset, { key: ["@subject"] }), { until: "until" })],
});

/** The registers that every site has, whatever packs it installs. */
export const builtInRegisters = Object.freeze([siteAreas, sitePosts, sitePeople, siteAssets] as const);
