import * as z from "zod";
import { areaKinds, assetCategories, commonPosts } from "./common-codes.ts";
import { defineEntry } from "./define-entry.ts";
import { Day, personal, ref } from "./field.ts";

/** An area 区域 of the site; `subject` is its id. The edge makes these from the site file. */
export const siteArea = defineEntry("site/area", {
  title: { zh: "区域", en: "Area" },
  fields: {
    name: { zh: "名称", en: "name" },
    kind: { zh: "类别", en: "kind", values: areaKinds },
    parent: { zh: "所属区域", en: "parent area" },
    owner: { zh: "责任人", en: "owner" },
    until: { zh: "停用日期", en: "last day" },
  },
  data: z.object({
    name: z.string(),
    kind: z.string().optional(),
    parent: ref("site/area").optional(),
    owner: z.string().optional(),
    until: Day.optional(),
  }),
  subject: "site/area",
});

/** A post 岗位; `subject` is its id. */
export const sitePost = defineEntry("site/post", {
  title: { zh: "岗位", en: "Post" },
  fields: {
    "@subject": { zh: "岗位", en: "post", values: commonPosts },
    name: { zh: "名称", en: "name" },
    until: { zh: "停设日期", en: "last day" },
  },
  data: z.object({ name: z.string(), until: Day.optional() }),
  subject: "site/post",
});

/** A person 人员 on the staff; `subject` is their id. */
export const sitePerson = defineEntry("site/person", {
  title: { zh: "人员", en: "Person" },
  fields: {
    name: { zh: "姓名", en: "name" },
    post: { zh: "岗位", en: "post" },
    posts: { zh: "兼任岗位", en: "posts" },
    until: { zh: "离岗日期", en: "last day" },
  },
  data: z.object({
    name: personal(z.string()),
    post: ref("site/post").optional(),
    posts: z.array(ref("site/post")).optional(),
    until: Day.optional(),
  }),
  subject: "site/person",
});

/** An asset 资产设备; `subject` is its id. */
export const siteAsset = defineEntry("site/asset", {
  title: { zh: "资产设备", en: "Asset" },
  fields: {
    name: { zh: "名称", en: "name" },
    category: { zh: "类别", en: "category", values: assetCategories },
    area: { zh: "存放区域", en: "area" },
    parent: { zh: "所属设备", en: "parent asset" },
    inUseFrom: { zh: "启用日期", en: "first day in use" },
    value: { zh: "价值", en: "value" },
    quantity: { zh: "数量", en: "quantity" },
    until: { zh: "停用日期", en: "last day" },
  },
  data: z.object({
    name: z.string(),
    category: z.string().optional(),
    area: ref("site/area").optional(),
    parent: ref("site/asset").optional(),
    inUseFrom: Day.optional(),
    value: z.number().optional(),
    quantity: z.number().optional(),
    until: Day.optional(),
  }),
  subject: "site/asset",
});
