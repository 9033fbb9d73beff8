import { defineEntry } from "@houqin/core";
import * as z from "zod";

/**
 * A child has come to harm, may have, or is in danger 侵害线索. It is recorded when the first on the staff learns of it; `measure` says what was done at once to
 * protect the child. Who the child is stands in the file of the case, not here.
 */
export const childHarm = defineEntry("school/child-harm", {
  title: { zh: "未成年人侵害线索", en: "Harm to a child" },
  label: "ground",
  fields: {
    ground: {
      zh: "情形",
      en: "ground",
      values: {
        harm: { zh: "受到侵害", en: "harm" },
        suspected: { zh: "疑似受到侵害", en: "suspected harm" },
        danger: { zh: "面临危险", en: "danger" },
      },
    },
    measure: { zh: "已采取的保护措施", en: "what was done to protect" },
    by: { zh: "发现人", en: "finder" },
  },
  data: z.object({ ground: z.enum(["harm", "suspected", "danger"]), measure: z.string() }),
  roles: ["by"],
  backfillDays: 0,
  nothingToReport: true,
});

/**
 * The parents or guardians were told 通知监护人. `about` is the id of the entry that they were told of.
 */
export const parentsTold = defineEntry("school/parents-told", {
  title: { zh: "通知监护人", en: "Parents told" },
  fields: {
    about: { zh: "所涉记录", en: "what it was about" },
    way: {
      zh: "方式",
      en: "way",
      values: {
        call: { zh: "电话", en: "by telephone" },
        meeting: { zh: "面谈", en: "face to face" },
        message: { zh: "短信或平台", en: "by message" },
      },
    },
    by: { zh: "通知人", en: "person who told them" },
  },
  data: z.object({ about: z.string(), way: z.enum(["call", "meeting", "message"]) }),
  roles: ["by"],
  backfillDays: 0,
});
