import { defineEntry, personal, quantity } from "@houqin/core";
import * as z from "zod";

/** A booking moves into a room 入住; `people` is how many stay there. */
export const checkIn = defineEntry("hotel/check-in", {
  title: { zh: "入住", en: "Check-in" },
  label: "booking",
  fields: {
    booking: { zh: "订单", en: "booking" },
    people: { zh: "入住人数", en: "people" },
    by: { zh: "接待员", en: "receptionist" },
  },
  data: z.object({ booking: z.string(), people: quantity("person").int().positive() }),
  roles: ["by"],
  backfillDays: 0,
});

/** One guest is registered 旅客登记; names and numbers stay in the system of the police. */
export const guest = defineEntry("hotel/guest", {
  title: { zh: "旅客登记", en: "Guest" },
  label: "booking",
  fields: {
    booking: { zh: "订单", en: "booking" },
    idChecked: {
      zh: "证件查验",
      en: "identity check",
      values: { true: { zh: "已查验", en: "checked" }, false: { zh: "未查验", en: "unchecked" } },
    },
    origin: {
      zh: "旅客类别",
      en: "origin",
      values: { home: { zh: "境内", en: "home" }, abroad: { zh: "境外", en: "abroad" } },
    },
    minor: {
      zh: "是否未成年",
      en: "age",
      values: { true: { zh: "未成年人", en: "a minor" }, false: { zh: "成年人", en: "grown up" } },
    },
    guardianContact: { zh: "监护人联系方式", en: "guardian's contact" },
    relation: { zh: "与同住人关系", en: "relation to those who stay along" },
    by: { zh: "登记人", en: "recorder" },
  },
  data: z.object({
    booking: z.string(),
    idChecked: z.boolean(),
    origin: z.enum(["home", "abroad"]),
    minor: z.boolean(),
    guardianContact: personal(z.string()).optional(),
    relation: z.string().optional(),
  }),
  roles: ["by"],
  backfillDays: 0,
});

/** A guest from abroad was reported to the police 境外旅客报送. `guest` is the id of the registration. */
export const guestReport = defineEntry("hotel/guest-report", {
  title: { zh: "境外旅客报送", en: "Report of a guest from abroad" },
  fields: { guest: { zh: "旅客登记", en: "registration" }, by: { zh: "报送人", en: "sender" } },
  data: z.object({ guest: z.string() }),
  roles: ["by"],
  backfillDays: 1,
});

/** Something that a guest left behind 旅客遗留物品. */
export const lostItem = defineEntry("hotel/lost-item", {
  title: { zh: "旅客遗留物品", en: "Lost property" },
  label: "item",
  fields: {
    item: { zh: "物品", en: "thing" },
    keptAt: { zh: "保管处", en: "where it is kept" },
    photo: { zh: "照片", en: "photograph" },
    by: { zh: "拾得人", en: "finder" },
    keeper: { zh: "保管人", en: "keeper" },
  },
  data: z.object({ item: z.string(), keptAt: z.string().optional(), photo: z.string().optional() }),
  roles: ["by", "keeper"],
  backfillDays: 1,
  nothingToReport: true,
});

/** What became of lost property 遗留物品处理. `lost` is the id of its entry. */
export const lostSettlement = defineEntry("hotel/lost-settlement", {
  title: { zh: "遗留物品处理", en: "Lost property settled" },
  fields: {
    lost: { zh: "遗留物品", en: "thing" },
    outcome: {
      zh: "处理结果",
      en: "outcome",
      values: {
        returned: { zh: "已归还", en: "returned" },
        police: { zh: "移交公安机关", en: "handed to the police" },
        discarded: { zh: "易腐物品已销毁", en: "perishable, thrown away" },
      },
    },
    by: { zh: "经办人", en: "person in charge" },
  },
  data: z.object({ lost: z.string(), outcome: z.enum(["returned", "police", "discarded"]) }),
  roles: ["by"],
  backfillDays: 3,
});
