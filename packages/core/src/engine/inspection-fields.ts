/** What people call the fields of an inspection. */
export const inspectionFields = {
  checklist: { zh: "检查表", en: "checklist" },
  version: { zh: "检查表版本", en: "version of the checklist" },
  hash: { zh: "检查表内容指纹", en: "content hash of the checklist" },
  facts: { zh: "基本情况", en: "facts" },
  samples: { zh: "抽查对象", en: "samples" },
  answers: { zh: "检查结果", en: "answers" },
  apart: { zh: "另存的结果", en: "answers kept apart" },
  startedAt: { zh: "开始时间", en: "start" },
  completedAt: { zh: "完成时间", en: "end" },
  by: { zh: "检查人", en: "inspector" },
  verifier: { zh: "被查部门负责人", en: "head of the place" },
} as const;
