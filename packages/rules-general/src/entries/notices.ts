import { defineEntry, quantity } from "@houqin/core";
import * as z from "zod";

/**
 * A report to an authority 上报报送. `about` is the id of the entry or asset reported on.
 */
export const report = defineEntry("general/report", {
  title: { zh: "上报报送", en: "Report sent" },
  label: "topic",
  fields: {
    topic: {
      zh: "事由",
      en: "topic",
      values: {
        accident: { zh: "事故", en: "accident" },
        "food-accident": { zh: "食品安全事故", en: "food accident" },
        "energy-year": { zh: "年度能耗", en: "yearly energy" },
        "energy-target": { zh: "年度节能目标和方案", en: "energy target and plan" },
        "lift-inspection": { zh: "特种设备检验申报", en: "request for inspection" },
        "licence-renewal": { zh: "许可延续", en: "licence renewal" },
        "official-reply": { zh: "督查回复", en: "reply to an inspection" },
        "hazard-stats": { zh: "隐患统计", en: "hazard statistics" },
        "food-risk": { zh: "食品安全风险", en: "food-safety risk" },
        "food-waste": { zh: "餐厨垃圾台账", en: "food-waste ledger" },
        drill: { zh: "演练情况", en: "how a drill went" },
        "major-hazard": { zh: "重大隐患", en: "major hazard" },
        "video-filing": { zh: "视频系统备案", en: "filing of a video system" },
        "equipment-registration": { zh: "特种设备使用登记", en: "registration of special equipment" },
        "chemical-purchase": { zh: "危险化学品流向备案", en: "filing of a chemical purchase" },
        "waste-plan": { zh: "危险废物管理计划备案", en: "plan for hazardous waste" },
      },
    },
    about: { zh: "所涉对象", en: "subject" },
    to: { zh: "报送单位", en: "addressee" },
    by: { zh: "报送人", en: "sender" },
  },
  data: z.object({
    topic: z.enum([
      "accident",
      "food-accident",
      "energy-year",
      "energy-target",
      "lift-inspection",
      "licence-renewal",
      "official-reply",
      "hazard-stats",
      "food-risk",
      "food-waste",
      "drill",
      "major-hazard",
      "video-filing",
      "equipment-registration",
      "chemical-purchase",
      "waste-plan",
    ]),
    about: z.string().optional(),
    to: z.string(),
  }),
  roles: ["by"],
  backfillDays: 2,
});

/** What is put up. */
export const PublicationTopic = z.enum([
  "canteen-accounts",
  "menu",
  "food-source",
  "health-certificates",
  "satisfaction",
  "fees",
  "award",
  "test-result",
  "assessment",
  "policy",
  "reward",
  "spending",
  "hazards",
  "knowledge",
]);

/**
 * Something was put up for people to see 公示, for so many days.
 */
export const publication = defineEntry("general/publication", {
  title: { zh: "公示", en: "Publication" },
  label: "topic",
  fields: {
    topic: {
      zh: "内容",
      en: "topic",
      values: {
        "canteen-accounts": { zh: "伙食账目", en: "canteen accounts" },
        menu: { zh: "食谱", en: "menu" },
        "food-source": { zh: "食材来源", en: "food sources" },
        "health-certificates": { zh: "健康证", en: "health certificates" },
        satisfaction: { zh: "满意度结果", en: "satisfaction" },
        fees: { zh: "收费", en: "fees" },
        award: { zh: "采购结果", en: "award" },
        "test-result": { zh: "检测结果", en: "test result" },
        assessment: { zh: "考评结果", en: "assessment" },
        policy: { zh: "规章制度", en: "policies" },
        reward: { zh: "奖惩", en: "rewards and penalties" },
        spending: { zh: "经费收支", en: "spending" },
        hazards: { zh: "隐患治理", en: "hazards" },
        knowledge: { zh: "安全卫生知识", en: "safety and health knowledge" },
      },
    },
    about: { zh: "所涉对象", en: "subject" },
    audience: {
      zh: "公示对象",
      en: "audience",
      values: {
        parents: { zh: "家长", en: "parents" },
        pupils: { zh: "学生", en: "pupils" },
        staff: { zh: "教职工", en: "staff" },
        all: { zh: "全体", en: "everyone" },
      },
    },
    days: { zh: "公示天数", en: "days" },
    evidence: { zh: "佐证", en: "evidence" },
    by: { zh: "公示人", en: "publisher" },
  },
  data: z.object({
    topic: PublicationTopic,
    about: z.string().optional(),
    audience: z.enum(["parents", "pupils", "staff", "all"]),
    days: quantity("day").nonnegative(),
    evidence: z.string().optional(),
  }),
  roles: ["by"],
  backfillDays: 2,
});
