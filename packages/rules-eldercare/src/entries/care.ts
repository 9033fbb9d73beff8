import { defineEntry, documentId, Instant, quantity, ref } from "@houqin/core";
import * as z from "zod";

const ofResident = { zh: "老人", en: "resident" } as const;
const nurse = { zh: "护理员", en: "carer" } as const;

/** A resident rang for help 呼叫; `answeredAt` is when somebody was at the bed. */
export const call = defineEntry("eldercare/call", {
  title: { zh: "呼叫应答", en: "Call" },
  label: "resident",
  fields: { resident: ofResident, answeredAt: { zh: "到床时间", en: "time of answer" }, by: nurse },
  data: z.object({ resident: ref("eldercare/resident"), answeredAt: Instant }),
  roles: ["by"],
});

/** A bedridden resident is turned 翻身. */
export const turn = defineEntry("eldercare/turn", {
  title: { zh: "翻身记录", en: "Turning" },
  label: "resident",
  fields: {
    resident: ofResident,
    skin: {
      zh: "皮肤情况",
      en: "skin",
      values: {
        sound: { zh: "完好", en: "sound" },
        red: { zh: "发红", en: "red" },
        broken: { zh: "破损", en: "broken" },
      },
    },
    by: nurse,
  },
  data: z.object({ resident: ref("eldercare/resident"), skin: z.enum(["sound", "red", "broken"]) }),
  roles: ["by"],
});

/** A resident is given medicine 服药; `checker` has read name, drug and dose too. */
export const medication = defineEntry("eldercare/medication", {
  title: { zh: "服药记录", en: "Medication" },
  label: ["resident", "drug"],
  fields: {
    resident: ofResident,
    drug: { zh: "药品", en: "drug" },
    by: { zh: "发药人", en: "giver" },
    checker: { zh: "核对人", en: "checker" },
  },
  data: z.object({ resident: ref("eldercare/resident"), drug: z.string() }),
  roles: ["by", "checker"],
});

/** A restraint was undone 约束解除, at its `until`. Only the record of the restraint yields it. */
export const restraintEnd = defineEntry("eldercare/restraint-end", {
  title: { zh: "约束解除", en: "End of a restraint" },
  label: "resident",
  fields: { resident: ofResident, restraint: { zh: "约束记录", en: "restraint" } },
  data: z.object({ resident: ref("eldercare/resident"), restraint: documentId() }),
  backfillDays: 0,
});

/** A resident is held fast for their own protection 保护性约束, from `at` until `until`. */
export const restraint = defineEntry("eldercare/restraint", {
  title: { zh: "保护性约束", en: "Restraint" },
  label: "resident",
  fields: {
    resident: ofResident,
    reason: { zh: "原因", en: "reason" },
    until: { zh: "解除时间", en: "end" },
    by: nurse,
    approver: { zh: "批准人", en: "approver" },
  },
  data: z.object({
    resident: ref("eldercare/resident"),
    reason: z.string().optional(),
    until: Instant.optional(),
  }),
  roles: ["by", "approver"],
  backfillDays: 0,
  yields: {
    kinds: [restraintEnd.id],
    entries: ({ id, data: { resident, until } }) =>
      until === undefined ? [] : [{ name: "end", kind: restraintEnd.id, at: until, data: { resident, restraint: id } }],
  },
});

/** A resident is bathed 助浴; the water was measured first. */
export const bath = defineEntry("eldercare/bath", {
  title: { zh: "助浴记录", en: "Bath" },
  label: "resident",
  fields: { resident: ofResident, celsius: { zh: "水温", en: "water" }, by: nurse },
  data: z.object({ resident: ref("eldercare/resident"), celsius: quantity("°C") }),
  roles: ["by"],
});

/** A resident is fed, or watched while eating 助餐. `covers` holds the meal. */
export const feeding = defineEntry("eldercare/feeding", {
  title: { zh: "助餐记录", en: "Help at a meal" },
  label: "resident",
  fields: {
    resident: ofResident,
    texture: {
      zh: "食物性状",
      en: "texture",
      values: {
        normal: { zh: "普食", en: "normal" },
        soft: { zh: "软食", en: "soft" },
        minced: { zh: "碎食", en: "minced" },
        pureed: { zh: "糊状", en: "puréed" },
      },
    },
    by: nurse,
  },
  data: z.object({
    resident: ref("eldercare/resident"),
    texture: z.enum(["normal", "soft", "minced", "pureed"]),
  }),
  roles: ["by"],
});

/** Who brings a resident out in an emergency, and how 疏散帮扶. */
export const evacuationHelp = defineEntry("eldercare/evacuation-help", {
  title: { zh: "疏散帮扶安排", en: "Help in an evacuation" },
  label: "resident",
  fields: {
    resident: ofResident,
    means: {
      zh: "转运方式",
      en: "means",
      values: {
        lead: { zh: "搀扶", en: "led" },
        wheelchair: { zh: "轮椅", en: "wheelchair" },
        stretcher: { zh: "担架", en: "stretcher" },
      },
    },
    helper: { zh: "帮扶人", en: "helper" },
  },
  data: z.object({ resident: ref("eldercare/resident"), means: z.enum(["lead", "wheelchair", "stretcher"]) }),
  roles: ["helper"],
  backfillDays: 3,
});
