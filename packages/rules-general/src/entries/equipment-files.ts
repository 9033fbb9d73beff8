import { Day, defineEntry, quantity, ref } from "@houqin/core";
import * as z from "zod";

/**
 * The safety file of a machine 特种设备安全技术档案: where each of its five parts is kept.
 */
export const equipmentFile = defineEntry("general/equipment-file", {
  title: { zh: "特种设备安全技术档案", en: "Equipment file" },
  label: "asset",
  fields: {
    asset: { zh: "设备", en: "machine" },
    design: { zh: "设计文件、合格证和说明书", en: "design papers, certificate and manual" },
    inspections: { zh: "定期检验和自行检查记录", en: "records of inspections and self-checks" },
    use: { zh: "日常使用状况记录", en: "records of use" },
    upkeep: { zh: "维护保养记录", en: "records of upkeep" },
    faults: { zh: "运行故障和事故记录", en: "records of faults and accidents" },
    by: { zh: "建档人", en: "keeper of the file" },
  },
  data: z.object({
    asset: ref("site/asset"),
    design: z.string().optional(),
    inspections: z.string().optional(),
    use: z.string().optional(),
    upkeep: z.string().optional(),
    faults: z.string().optional(),
  }),
  roles: ["by"],
  backfillDays: 14,
});

/**
 * The card of an extinguisher or a place with several 灭火器档案. The place is the entry's area.
 */
export const extinguisherCard = defineEntry("general/extinguisher-card", {
  title: { zh: "灭火器档案", en: "Extinguisher card" },
  label: "asset",
  fields: {
    asset: { zh: "灭火器", en: "extinguisher" },
    type: { zh: "配置类型", en: "type" },
    count: { zh: "数量", en: "count" },
    servicedBy: { zh: "检查维修单位或人员", en: "who services it" },
    refilledOn: { zh: "更换药剂日期", en: "day of the last refill" },
    agent: {
      zh: "灭火剂",
      en: "agent",
      values: {
        water: { zh: "水基型", en: "water" },
        powder: { zh: "干粉", en: "powder" },
        gas: { zh: "洁净气体", en: "clean gas" },
        co2: { zh: "二氧化碳", en: "carbon dioxide" },
      },
    },
    madeOn: { zh: "出厂日期", en: "day of manufacture" },
    scrapOn: { zh: "报废日期", en: "last day of service" },
    by: { zh: "建档人", en: "keeper of the file" },
  },
  data: z.object({
    asset: ref("site/asset").optional(),
    type: z.string().optional(),
    count: quantity("piece").positive().optional(),
    servicedBy: z.string().optional(),
    refilledOn: Day.optional(),
    agent: z.enum(["water", "powder", "gas", "co2"]).optional(),
    madeOn: Day.optional(),
    scrapOn: Day.optional(),
  }),
  roles: ["by"],
  backfillDays: 14,
});
