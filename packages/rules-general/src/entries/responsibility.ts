import { Day, defineEntry, ref } from "@houqin/core";
import * as z from "zod";
import { Theme, themeTitles } from "./themes.ts";

/** How high a duty stands 责任层级. */
export const DutyLevel = z.enum(["leader", "department", "post"]);

/**
 * Who answers for a field or an area at a level 责任分工: a line of the responsibility matrix. `scope` is a field of work or the id of an area; it holds
 * through `until`.
 */
export const duty = defineEntry("general/duty", {
  title: { zh: "责任分工", en: "Duty" },
  label: ["scope", "level"],
  fields: {
    scope: { zh: "领域或区域", en: "field or area", values: themeTitles },
    level: {
      zh: "层级",
      en: "level",
      values: {
        leader: { zh: "分管领导", en: "leader" },
        department: { zh: "部门负责人", en: "head of department" },
        post: { zh: "岗位责任人", en: "post" },
      },
    },
    until: { zh: "止于", en: "last day" },
    owner: { zh: "责任人", en: "owner" },
    by: { zh: "登记人", en: "recorder" },
  },
  data: z.object({ scope: z.string(), level: DutyLevel, until: Day }),
  roles: ["owner", "by"],
  backfillDays: 7,
});

/** A letter of responsibility 责任书, signed by one person for a term of office or a year. */
export const responsibilityLetter = defineEntry("general/responsibility-letter", {
  title: { zh: "责任书", en: "Letter of responsibility" },
  label: ["theme", "person"],
  fields: {
    theme: { zh: "领域", en: "field", values: themeTitles },
    person: { zh: "签订人", en: "signer" },
    from: { zh: "起始日", en: "first day" },
    until: { zh: "截止日", en: "last day" },
    file: { zh: "文件", en: "file" },
    by: { zh: "发放方", en: "other party" },
  },
  data: z.object({ theme: Theme, person: ref("site/person"), from: Day, until: Day, file: z.string().optional() }),
  roles: ["by"],
  backfillDays: 7,
});

/** A group is set up 工作小组, such as for assessing or for a project; `supervisor` looks on from outside. */
export const committee = defineEntry("general/committee", {
  title: { zh: "工作小组", en: "Working group" },
  label: "title",
  fields: {
    title: { zh: "小组名称", en: "name" },
    purpose: { zh: "任务", en: "purpose" },
    chair: { zh: "组长", en: "chair" },
    members: { zh: "组员", en: "members" },
    supervisor: { zh: "监督人", en: "supervisor" },
  },
  data: z.object({ title: z.string(), purpose: z.string().optional() }),
  roles: ["chair", "members", "supervisor"],
  backfillDays: 7,
});
