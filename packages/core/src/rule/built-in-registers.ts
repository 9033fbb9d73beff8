import { siteArea, siteAsset, sitePerson, sitePost } from "../model/built-in-kinds.ts";
import { defineRegister, raises } from "../requirement/builders/define-register.ts";
import { from } from "../requirement/builders/from.ts";

/** The areas in use, so that `everyKey(siteAreas, …)` covers each of them. */
export const siteAreas = defineRegister({
  id: "site/areas",
  key: ["area"],
  refers: siteArea,
  plus: [raises(from(siteArea, { key: ["@subject"] }), { until: "until" })],
});

/** The posts that exist. */
export const sitePosts = defineRegister({
  id: "site/posts",
  key: ["post"],
  refers: sitePost,
  plus: [raises(from(sitePost, { key: ["@subject"] }), { until: "until" })],
});

/** The people on the staff. */
export const sitePeople = defineRegister({
  id: "site/people",
  key: ["person"],
  refers: sitePerson,
  plus: [raises(from(sitePerson, { key: ["@subject"] }), { until: "until" })],
});

/** The assets in use. */
export const siteAssets = defineRegister({
  id: "site/assets",
  key: ["asset"],
  refers: siteAsset,
  plus: [raises(from(siteAsset, { key: ["@subject"] }), { until: "until" })],
});

/** The registers that every site has, whatever packs it installs. */
export const builtInRegisters = Object.freeze([siteAreas, sitePosts, sitePeople, siteAssets] as const);
