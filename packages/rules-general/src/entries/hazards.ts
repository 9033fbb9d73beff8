import { Day, defineEntry, quantity, ref } from "@houqin/core";
import * as z from "zod";

/** How bad a hazard 隐患 is: minor 一般问题, general 一般隐患, major 重大隐患. */
export const HazardSeverity = z.enum(["minor", "general", "major"]);

/** What people call them. */
export const severityTitles = {
  minor: { zh: "一般问题", en: "minor" },
  general: { zh: "一般隐患", en: "general" },
  major: { zh: "重大隐患", en: "major" },
} as const;

/** What an issue is about 问题类别. */
export const IssueCategory = z.enum([
  "fire",
  "electric",
  "structure",
  "hygiene",
  "food",
  "equipment",
  "security",
  "finance",
  "other",
]);

/** Breaches that are ended on the spot 应当当场改正的行为, 第61号令第三十一条. */
export const FireBreach = z.enum([
  "entered",
  "open-fire",
  "exit-blocked",
  "gear-blocked",
  "fire-door",
  "off-post",
  "system-shut",
  "other",
]);

/** What an issue says. */
export const IssueData = z.object({
  title: z.string(),
  category: IssueCategory,
  severity: HazardSeverity,
  source: z.enum(["inspection", "patrol", "report", "official", "drill", "audit"]),
  onTheSpot: z.boolean(),
  measure: z.string().optional(),
  dueOn: Day.optional(),
  department: z.string().optional(),
  responsible: ref("site/person").optional(),
  money: quantity("CNY").nonnegative().optional(),
  asset: ref("site/asset").optional(),
  /** The item of the checklist that failed, so that the same fault is known again. */
  item: z.string().optional(),
  breach: FireBreach.optional(),
});

/**
 * Something wrong, seen on site 问题隐患. `onTheSpot` says that it was put right at once; else it is to carry a plan: measure, date,
 * department, person, money.
 */
export const issue = defineEntry("general/issue", {
  title: { zh: "问题隐患", en: "Issue" },
  label: "title",
  fields: {
    title: { zh: "问题", en: "issue" },
    category: {
      zh: "类别",
      en: "category",
      values: {
        fire: { zh: "消防", en: "fire" },
        electric: { zh: "用电", en: "electric" },
        structure: { zh: "建筑", en: "structure" },
        hygiene: { zh: "卫生", en: "hygiene" },
        food: { zh: "食品", en: "food" },
        equipment: { zh: "设备", en: "equipment" },
        security: { zh: "安保", en: "security" },
        finance: { zh: "经费", en: "finance" },
        other: { zh: "其他", en: "other" },
      },
    },
    severity: { zh: "等级", en: "severity", values: severityTitles },
    source: {
      zh: "来源",
      en: "source",
      values: {
        inspection: { zh: "检查", en: "inspection" },
        patrol: { zh: "巡查", en: "patrol" },
        report: { zh: "报告", en: "report" },
        official: { zh: "上级督查", en: "official inspection" },
        drill: { zh: "应急演练", en: "drill" },
        audit: { zh: "审计", en: "audit" },
      },
    },
    onTheSpot: {
      zh: "整改方式",
      en: "way of correction",
      values: { true: { zh: "当场整改", en: "on the spot" }, false: { zh: "限期整改", en: "within a time" } },
    },
    measure: { zh: "整改措施", en: "measure" },
    dueOn: { zh: "整改期限", en: "due day" },
    department: { zh: "责任部门", en: "department" },
    responsible: { zh: "责任人", en: "person responsible" },
    money: { zh: "整改资金", en: "money" },
    asset: { zh: "设备", en: "asset" },
    item: { zh: "检查项", en: "item of the checklist" },
    breach: {
      zh: "当场改正的行为",
      en: "breach to be ended on the spot",
      values: {
        entered: { zh: "违章进入易燃易爆场所", en: "entered a place of explosives" },
        "open-fire": { zh: "违章用火或吸烟", en: "open fire or smoking" },
        "exit-blocked": { zh: "出口上锁、通道堵塞", en: "exit locked or blocked" },
        "gear-blocked": { zh: "消防器材被遮挡或挪用", en: "fire gear blocked or misused" },
        "fire-door": { zh: "防火门敞开、卷帘下堆物", en: "fire door open, shutter blocked" },
        "off-post": { zh: "值班巡查人员脱岗", en: "off post" },
        "system-shut": { zh: "违章关闭消防设施", en: "fire system shut off" },
        other: { zh: "其他可以当场改正的行为", en: "another breach" },
      },
    },
    by: { zh: "发现人", en: "finder" },
  },
  data: IssueData,
  roles: ["by"],
  backfillDays: 2,
});

/**
 * An issue has been put right 整改记录. `issue` is the id of that entry.
 */
export const correction = defineEntry("general/correction", {
  title: { zh: "整改记录", en: "Correction" },
  fields: {
    issue: { zh: "问题", en: "issue" },
    cause: { zh: "原因", en: "cause" },
    measure: { zh: "整改措施", en: "measure" },
    photos: { zh: "整改照片", en: "photos" },
    by: { zh: "整改人", en: "person who put it right" },
  },
  data: z.object({
    issue: z.string(),
    cause: z.string().optional(),
    measure: z.string(),
    photos: z.array(z.string()).optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
});

/**
 * Somebody has looked whether an issue is gone 复查销号. `issue` is the id of that entry; `severity` repeats the issue's.
 */
export const verification = defineEntry("general/verification", {
  title: { zh: "复查销号", en: "Verification" },
  fields: {
    issue: { zh: "问题", en: "issue" },
    severity: { zh: "等级", en: "severity", values: severityTitles },
    passed: {
      zh: "复查结论",
      en: "result",
      values: { true: { zh: "通过", en: "passed" }, false: { zh: "不通过", en: "failed" } },
    },
    note: { zh: "说明", en: "note" },
    by: { zh: "复查人", en: "verifier" },
  },
  data: z.object({
    issue: z.string(),
    severity: HazardSeverity,
    passed: z.boolean(),
    note: z.string().optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
});

/**
 * A closed issue was looked at again 回头看. `issue` is the id of its entry; `holds` says that it is still gone.
 */
export const recheck = defineEntry("general/recheck", {
  title: { zh: "隐患回头看", en: "Recheck" },
  fields: {
    issue: { zh: "问题", en: "issue" },
    holds: {
      zh: "整改效果是否保持",
      en: "result",
      values: { true: { zh: "没有反弹", en: "still gone" }, false: { zh: "又出现了", en: "back again" } },
    },
    note: { zh: "说明", en: "note" },
    by: { zh: "查看人", en: "person who looked" },
  },
  data: z.object({ issue: z.string(), holds: z.boolean(), note: z.string().optional() }),
  roles: ["by"],
  backfillDays: 3,
});

/**
 * Why the same item keeps failing in an area, and what will end it 根本原因分析.
 */
export const rootCause = defineEntry("general/root-cause", {
  title: { zh: "根本原因分析", en: "Root cause" },
  fields: {
    item: { zh: "检查项", en: "item of the checklist" },
    cause: { zh: "根本原因", en: "root cause" },
    measure: { zh: "治本措施", en: "lasting measure" },
    by: { zh: "分析人", en: "analyst" },
  },
  data: z.object({ item: z.string(), cause: z.string(), measure: z.string() }),
  roles: ["by"],
  backfillDays: 3,
});
