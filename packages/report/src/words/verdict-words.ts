import type { OccurrenceState, Severity, Text, Verdict } from "@houqin/core";

/** What verdicts are called in a report. */
export const verdictWords: Readonly<Record<Verdict, Text>> = {
  pass: { zh: "合格", en: "passed" },
  fail: { zh: "不合格", en: "failed" },
  pending: { zh: "未到期", en: "not yet due" },
  unknown: { zh: "资料不足", en: "not known" },
  notApplicable: { zh: "不适用", en: "not applicable" },
  waived: { zh: "已豁免", en: "waived" },
  error: { zh: "规则出错", en: "rule failed to run" },
};

/** What verdicts on goals are called: a goal is met or not. */
export const goalWords: Readonly<Record<Verdict, Text>> = {
  ...verdictWords,
  pass: { zh: "达标", en: "met" },
  fail: { zh: "未达标", en: "missed" },
  pending: { zh: "进行中", en: "under way" },
};

/** What severities are called. */
export const severityWords: Readonly<Record<Severity, Text>> = {
  error: { zh: "错误", en: "error" },
  warn: { zh: "警告", en: "warning" },
  info: { zh: "提示", en: "note" },
  off: { zh: "停用", en: "off" },
};

/** What the states of things due are called. */
export const stateWords: Readonly<Record<OccurrenceState, Text>> = {
  open: { zh: "待办", en: "open" },
  onTime: { zh: "按时完成", en: "done on time" },
  backfilled: { zh: "已补录", en: "filed in time" },
  nothingToReport: { zh: "无事可记", en: "nothing to report" },
  late: { zh: "办晚了", en: "done late" },
  lateBackfilled: { zh: "补录逾期", en: "filed too late" },
  missed: { zh: "漏办", en: "missed" },
  excused: { zh: "免办", en: "excused" },
};
