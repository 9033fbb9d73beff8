import { Day, defineEntry, personal } from "@houqin/core";
import * as z from "zod";

/** What a certificate is of 证照类别. */
export const CertificateCategory = z.enum([
  "health",
  "food-licence",
  "waste-licence",
  "first-aid",
  "hot-work",
  "fire-operator",
  "special-equipment",
  "fire-facility-test",
  "water-test",
  "business-licence",
  "vehicle-inspection",
  "vehicle-insurance",
  "driving-licence",
]);

/**
 * A certificate or licence 证照 in force from `issuedOn` through `validUntil`. `holder` is the id of a person, an asset, a supplier, or `site`.
 */
export const certificate = defineEntry("general/certificate", {
  title: { zh: "证照证明", en: "Certificate" },
  label: "category",
  fields: {
    holder: { zh: "持有人", en: "holder", values: { site: { zh: "全单位", en: "the whole site" } } },
    category: {
      zh: "证照类别",
      en: "category",
      values: {
        health: { zh: "健康证", en: "health certificate" },
        "food-licence": { zh: "食品经营许可证", en: "food licence" },
        "waste-licence": { zh: "餐厨垃圾收运许可", en: "waste licence" },
        "first-aid": { zh: "急救证", en: "first-aid certificate" },
        "hot-work": { zh: "焊工证", en: "hot-work certificate" },
        "fire-operator": { zh: "消防设施操作员证", en: "fire operator's certificate" },
        "special-equipment": { zh: "特种设备检验", en: "special-equipment inspection" },
        "fire-facility-test": { zh: "消防设施检测", en: "test of the fire systems" },
        "water-test": { zh: "水质检测", en: "water test" },
        "business-licence": { zh: "营业执照", en: "business licence" },
        "vehicle-inspection": { zh: "机动车检验", en: "vehicle inspection" },
        "vehicle-insurance": { zh: "交强险", en: "compulsory vehicle insurance" },
        "driving-licence": { zh: "机动车驾驶证", en: "driving licence" },
      },
    },
    number: { zh: "证照编号", en: "number" },
    issuedOn: { zh: "发证日", en: "day of issue" },
    validUntil: { zh: "有效期止", en: "last day of validity" },
    scan: { zh: "扫描件", en: "scan" },
    by: { zh: "登记人", en: "recorder" },
  },
  data: z.object({
    holder: z.string(),
    category: CertificateCategory,
    number: personal(z.string()),
    issuedOn: Day,
    validUntil: Day,
    scan: z.string().optional(),
  }),
  roles: ["by"],
  backfillDays: 7,
});
