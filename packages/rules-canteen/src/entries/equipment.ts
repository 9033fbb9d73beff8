import { defineEntry, quantity, ref } from "@houqin/core";
import * as z from "zod";

/** A reading of a chiller, freezer or sample cabinet 冷藏冷冻温度, by hand or by a logger (then without `by`). */
export const fridgeTemperature = defineEntry("canteen/fridge-temperature", {
  title: { zh: "冷藏冷冻温度", en: "Cold-store reading" },
  label: "asset",
  fields: {
    asset: { zh: "设备", en: "unit" },
    celsius: { zh: "温度", en: "temperature" },
    by: { zh: "查看人", en: "reader" },
  },
  data: z.object({ asset: ref("site/asset"), celsius: quantity("°C") }),
  roles: ["by"],
});

/** Kitchen equipment is cleaned, calibrated or checked 厨房设备清洗校验. */
export const equipmentCare = defineEntry("canteen/equipment-care", {
  title: { zh: "厨房设备清洗校验", en: "Kitchen equipment care" },
  label: "asset",
  fields: {
    asset: { zh: "设备", en: "equipment" },
    task: {
      zh: "内容",
      en: "task",
      values: {
        clean: { zh: "清洗", en: "cleaning" },
        calibrate: { zh: "校验", en: "calibration" },
        "fume-clean": { zh: "清洗油烟净化设施", en: "cleaning of fume purifiers" },
        "flue-clean": { zh: "清洗烟道", en: "cleaning of flues" },
        defrost: { zh: "除霜", en: "defrosting" },
        "gas-check": { zh: "燃气检查", en: "gas check" },
      },
    },
    ok: {
      zh: "结果",
      en: "result",
      values: { true: { zh: "正常", en: "in order" }, false: { zh: "异常", en: "out of order" } },
    },
    vendor: { zh: "服务单位", en: "contractor" },
    by: { zh: "经办人", en: "person in charge" },
  },
  data: z.object({
    asset: ref("site/asset"),
    task: z.enum(["clean", "calibrate", "fume-clean", "flue-clean", "defrost", "gas-check"]),
    ok: z.boolean(),
    vendor: z.string().optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
});
