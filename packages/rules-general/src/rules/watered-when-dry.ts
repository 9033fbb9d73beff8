import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { greening, plantCheck } from "../entries/grounds.ts";

/**
 * Where the soil was found dry, somebody waters within so many days 视墒情浇水. A rule of the house.
 *
 * @example
 * wateredWhenDry.options.parse({}); //=> { days: 1 }
 * tells(
 *   wateredWhenDry,
 *   [
 *     { kind: "general/plant-check", at: "2025-09-10T09:00", data: { soil: "dry", weeds: false }, area: "lawn" },
 *   ],
 * );
 * //=> ["lawn：土壤干旱没有浇水，应在 2025年9月11日 24:00 前浇"]
 */
export const wateredWhenDry = defineRule({
  id: "general/watered-when-dry",
  title: { zh: "干旱及时浇水", en: "Dry plants are watered" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位绿化养护制度", en: "The site's own rules for its grounds" } },
  remedy: { zh: "当天浇透；缺水管的先用水车。", en: "Water it through today." },
  keep: { zh: "绿化养护记录", en: "The log of the grounds" },
  options: z.object({
    days: z.int().min(1).max(7).default(1),
  }),
  requires: ({ days }) =>
    followUp(from(greening, { where: { task: { equals: "water" } }, key: ["@area"] }), {
      after: from(plantCheck, { where: { soil: { equals: "dry" } }, key: ["@area"] }),
      within: { days },
    }),
  messages: {
    missed: { zh: "土壤干旱没有浇水，应在 {due} 前浇", en: "The soil is dry and was not watered by {due}" },
    late: { zh: "浇水晚了：{at} 才浇，应在 {due} 前", en: "Watered late: at {at}, expected by {due}" },
  },
});
