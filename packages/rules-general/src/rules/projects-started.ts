import { defineRule, followUp, from, momentOf } from "@houqin/core";
import * as z from "zod";
import { progress, project } from "../entries/projects.ts";

/**
 * A project starts within so many days of its planned start 按期开工. The plan sets the day.
 *
 * @example
 * projectsStarted.options.parse({}); //=> { grace: 15 }
 * tells(
 *   projectsStarted,
 *   [
 *     { kind: "general/project", at: "2025-09-01T09:00", data: { title: "食堂改造", topic: "refit", startOn: "2025-10-08" } },
 *   ],
 *   { period: { from: "2025-09-01", to: "2025-12-31" }, asOf: "2026-01-31" },
 * );
 * //=> ["食堂改造：没有按期开工，应在 2025年10月23日 24:00 前开工"]
 */
export const projectsStarted = defineRule({
  id: "general/projects-started",
  title: { zh: "项目按期开工", en: "Projects start in time" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "开工日由项目计划定", en: "The plan of the project sets the day" } },
  remedy: { zh: "查前期手续缺哪样，定新的开工日。", en: "See what is missing, and set a new day." },
  keep: { zh: "开工记录", en: "The record of the start" },
  options: z.object({
    grace: z.int().min(1).max(90).default(15),
  }),
  requires: ({ grace }) =>
    followUp(from(progress, { where: { step: { equals: "started" } }, key: ["project"] }), {
      after: momentOf(from(project, { key: ["@id"] }), "startOn"),
      within: { days: grace },
    }),
  messages: {
    missed: { zh: "没有按期开工，应在 {due} 前开工", en: "The project did not start by {due}" },
    late: { zh: "开工晚了：{at} 才开工，应在 {due} 前", en: "Started late: at {at}, expected by {due}" },
  },
});
