import { defineEntry } from "@houqin/core";
import * as z from "zod";

/** Suspect food, ingredients, tools and equipment are sealed 封存; `about` is the id of the incident. */
export const seal = defineEntry("canteen/seal", {
  title: { zh: "可疑食品封存", en: "Suspect food sealed" },
  fields: {
    about: { zh: "所涉事故", en: "incident" },
    items: { zh: "封存物品", en: "what was sealed" },
    place: { zh: "存放处", en: "place" },
    by: { zh: "封存人", en: "person who sealed it" },
    witness: { zh: "见证人", en: "witness" },
  },
  data: z.object({ about: z.string(), items: z.array(z.string()).min(1), place: z.string().optional() }),
  roles: ["by", "witness"],
  backfillDays: 0,
});
