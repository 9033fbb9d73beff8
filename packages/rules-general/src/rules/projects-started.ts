import { defineRule, from, leadTime, momentOf } from "@houqin/core";
import { progress, project } from "../entries/projects.ts";

/**
 * A project starts by its planned day 按期开工. The plan sets the day.
 *
 * @example
 * tells(
 *   projectsStarted,
 *   [
 *     { kind: "general/project", at: "2025-09-01T09:00", data: { title: "食堂改造", topic: "refit", startOn: "2025-10-08" } },
 *   ],
 *   { period: { from: "2025-09-01", to: "2025-12-31" }, asOf: "2026-01-31" },
 * );
 * //=> ["食堂改造：没有按期开工，应在 2025年10月8日 24:00 前开工"]
 */
export const projectsStarted = defineRule({
  id: "general/projects-started",
  title: { zh: "项目按期开工", en: "Projects start in time" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "开工日由项目计划定", en: "The plan of the project sets the day" } },
  remedy: { zh: "查前期手续缺哪样，定新的开工日。", en: "See what is missing, and set a new day." },
  keep: { zh: "开工记录", en: "The record of the start" },
  requires: () =>
    leadTime(from(progress, { where: { step: { equals: "started" } }, key: ["project"] }), {
      before: momentOf(from(project, { key: ["@id"] }), "startOn"),
      atLeast: { days: 0 },
    }),
  messages: {
    missed: { zh: "没有按期开工，应在 {due} 前开工", en: "The project did not start by {due}" },
    late: { zh: "开工晚了：{at} 才开工，应在 {due} 前", en: "Started late: at {at}, expected by {due}" },
  },
});
