import { defineEntry, quantity } from "@houqin/core";
import * as z from "zod";

/** A drum of laboratory waste is put aside, or fetched by whoever is licensed to dispose of it 实验室危险废物台账. `drum` tells them apart. */
export const labWaste = defineEntry("school/lab-waste", {
  title: { zh: "实验室危险废物台账", en: "Laboratory waste" },
  label: ["waste", "drum"],
  fields: {
    drum: { zh: "容器编号", en: "drum" },
    waste: { zh: "废物名称", en: "waste" },
    direction: {
      zh: "出入",
      en: "direction",
      values: { in: { zh: "入存", en: "put aside" }, out: { zh: "转移处置", en: "fetched" } },
    },
    grams: { zh: "数量", en: "amount" },
    handler: { zh: "处置单位", en: "disposer" },
    by: { zh: "经办人", en: "person in charge" },
  },
  data: z.object({
    drum: z.string(),
    waste: z.string(),
    direction: z.enum(["in", "out"]),
    grams: quantity("g").positive(),
    handler: z.string().optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
  nothingToReport: true,
});
