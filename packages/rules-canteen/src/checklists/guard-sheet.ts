import { defineChecklist } from "@houqin/core";

const fire = {
  type: "check",
  points: 10,
  severity: "general",
  category: "fire",
  evidence: { photos: "failed" },
} as const;
const theft = { ...fire, category: "security", severity: "minor" } as const;
const poison = { ...fire, category: "food" } as const;

/**
 * The canteen's sheet 食堂防火防盗防毒检查表: against fire, theft and poison. A house rule.
 *
 * @example
 * guardSheet.sections.map(({ id }) => id); //=> ["fire", "theft", "poison"]
 */
export const guardSheet = defineChecklist({
  id: "canteen/guard-sheet",
  version: "2026.1",
  title: { zh: "食堂防火防盗防毒检查表", en: "Sheet against fire, theft and poison" },
  basis: { none: { zh: "本单位自订，不是法定格式。", en: "A standard of the house; no law prescribes it." } },
  sections: [
    {
      id: "fire",
      title: { zh: "防火", en: "Fire" },
      items: [
        {
          id: "gas-off",
          title: { zh: "人离火灭、燃气阀门关闭", en: "Fires are out and gas is shut off" },
          ...fire,
          critical: true,
        },
        { id: "hood", title: { zh: "油烟罩、排烟管无积油", en: "Hood and flue are free of grease" }, ...fire },
        { id: "gear", title: { zh: "灭火器、灭火毯在位", en: "Extinguishers and blankets are in place" }, ...fire },
      ],
    },
    {
      id: "theft",
      title: { zh: "防盗", en: "Theft" },
      items: [
        { id: "locked", title: { zh: "库房、门窗上锁", en: "Store, doors and windows are locked" }, ...theft },
        { id: "keys", title: { zh: "钥匙专人保管", en: "Keys are with one person" }, ...theft },
      ],
    },
    {
      id: "poison",
      title: { zh: "防毒", en: "Poison" },
      items: [
        {
          id: "chemicals",
          title: { zh: "消毒剂、杀虫剂单独上锁存放", en: "Chemicals are locked away" },
          ...poison,
          critical: true,
        },
        { id: "strangers", title: { zh: "非工作人员不进操作间", en: "Nobody else comes into the kitchen" }, ...poison },
      ],
    },
  ],
  scoring: {
    score: { items: "points", adjust: [{ scaleTo: 100 }] },
    vetoes: [
      {
        id: "critical",
        title: { zh: "关键项不合格", en: "A critical item was missed" },
        when: { critical: true },
        to: "zero",
      },
    ],
  },
});
