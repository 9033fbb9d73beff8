import { defineRule, everyKey, everyOne, everyPair, validity } from "@houqin/core";
import * as z from "zod";
import { PermitCategory } from "../entries/estate.ts";
import { constructionLaw, planningLaw } from "../laws.ts";
import { permitsInForce, underConstruction } from "../registers/estate.ts";

/**
 * A project under construction holds its permits, each of them in force 建设许可 (建筑法第七条, 城乡规划法第四十条; A1).
 *
 * @example
 * permitsHeld.options.parse({}); //=> { categories: ["works-planning", "construction"], warnDays: 60 }
 * tells(permitsHeld, [{ kind: "company/estate-step", at: "2026-03-02T09:00", data: { project: "p-1", step: "started" } }], { period: { from: "2026-03-02", to: "2026-03-31" } });
 * //=> ["p-1 施工许可证 没办或已过期，却在施工", "p-1 建设工程规划许可证 没办或已过期，却在施工"]
 */
export const permitsHeld = defineRule({
  id: "company/permits-held",
  title: { zh: "在建项目许可有效", en: "Building projects hold their permits" },
  severity: "error",
  since: "2026.1",
  basis: [
    { law: constructionLaw, clause: "第七条第一款", confidence: "A1", note: "开工前领取施工许可证。" },
    { law: planningLaw, clause: "第四十条第一款", confidence: "A1", note: "办理建设工程规划许可证。" },
  ],
  remedy: { zh: "许可过期的先停工，向发证机关申请延期。", en: "Stop work and ask for an extension." },
  keep: { zh: "规划、施工许可证", en: "Planning and construction permits" },
  options: z.object({
    categories: z.array(PermitCategory).min(1).default(["works-planning", "construction"]),
    warnDays: z.int().min(1).max(180).default(60),
  }),
  requires: ({ categories, warnDays }) =>
    validity(permitsInForce, { each: everyPair(everyKey(underConstruction), everyOne(categories)), warnDays }),
  messages: {
    tooLow: { zh: "{key} 没办或已过期，却在施工", en: "{key} is missing or out of date, and yet works go on" },
    expiring: {
      zh: "{key} {until} 到期，请提前申请延期",
      en: "{key} runs out on {until}; ask for an extension",
    },
  },
});
