import { checklistScore, defineRegister, ends, from, raises, siteArea } from "@houqin/core";
import { buildingSheet } from "../checklists/building-sheet.ts";
import { estateProject, estateStep, permit } from "../entries/estate.ts";

const started = { step: { equals: "started" } } as const;
const accepted = { step: { equals: "accepted" } } as const;

/** Projects under construction 在建项目: started, not yet accepted. */
export const underConstruction = defineRegister({
  id: "company/under-construction",
  title: { zh: "在建项目", en: "project under construction" },
  key: ["project"],
  refers: estateProject,
  plus: [raises(from(estateStep, { where: started, key: ["project"] }))],
  minus: [ends(from(estateStep, { where: accepted, key: ["project"] }))],
});

/** Building sites 施工现场, by area. */
export const buildingSites = defineRegister({
  id: "company/building-sites",
  title: { zh: "施工现场", en: "building site" },
  key: ["area"],
  refers: siteArea,
  plus: [raises(from(estateStep, { where: started, key: ["@area"] }))],
  minus: [ends(from(estateStep, { where: accepted, key: ["@area"] }))],
});

/** Permits 建设许可 in force, by project and category. */
export const permitsInForce = defineRegister({
  id: "company/permits-in-force",
  title: { zh: "有效建设许可", en: "building permit in force" },
  key: ["project", "category"],
  plus: [raises(from(permit, { key: ["project", "category"] }), { from: "from", until: "until" })],
});

/** Buildings that passed their sheet 按表验收合格的楼栋. */
export const buildingsPassed = defineRegister({
  id: "company/buildings-passed",
  title: { zh: "按表验收合格的楼栋", en: "building that passed its sheet" },
  key: ["area"],
  refers: siteArea,
  plus: [
    raises(
      from(checklistScore, {
        where: { checklist: { equals: buildingSheet.id }, section: { exists: false }, passed: { equals: true } },
        key: ["@area"],
      }),
    ),
  ],
});
