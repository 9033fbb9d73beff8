import { defineChecklist } from "@houqin/core";

const fault = (id: string, zh: string, en: string, points: number, most = 20) => ({
  id,
  title: { zh, en },
  points,
  most,
});

/**
 * The sheet of a room check 班室资产检查表: things, furniture, wiring, windows; so much is taken off for each finding until the item is empty, as city
 * assessment sheets do. House rules, no law.
 *
 * @example
 * roomSheet.sections.map(({ id }) => id); //=> ["things", "fabric", "electric"]
 */
export const roomSheet = defineChecklist({
  id: "school/room-sheet",
  version: "2026.1",
  title: { zh: "班室资产与设施检查表", en: "Room sheet" },
  basis: {
    none: {
      zh: "评分方法参照各地考核表：每查出一处扣一次，扣完该项为止；项目由学校自订。",
      en: "Scored as city assessment sheets are: so much off a finding until the item is empty; the items are the school's.",
    },
  },
  facts: [{ id: "functionRoom", title: { zh: "功能教室", en: "special room" }, type: "boolean" }],
  sections: [
    {
      id: "things",
      title: { zh: "资产", en: "Things" },
      items: [
        {
          id: "list",
          type: "check",
          title: { zh: "资产清单张贴、账物相符", en: "The list of things hangs there and agrees" },
          points: 15,
          severity: "minor",
          category: "other",
          evidence: { note: "failed" },
        },
        {
          id: "custodian",
          type: "check",
          title: { zh: "保管责任人有牌、交接签字", en: "The custodian is named, and the handover signed" },
          points: 10,
          severity: "minor",
          category: "other",
          when: { fact: "functionRoom", equals: true },
        },
        {
          id: "furniture",
          type: "deductions",
          title: { zh: "课桌椅", en: "Desks and chairs" },
          points: 20,
          severity: "minor",
          category: "equipment",
          list: [
            fault("broken", "破损", "broken", 2),
            fault("loose", "松动摇晃", "loose", 1),
            fault("misfit", "与学生身高不符", "wrong for the pupil's height", 0.5),
          ],
        },
        {
          id: "screen",
          type: "check",
          title: { zh: "电教设备能用", en: "Classroom equipment works" },
          points: 15,
          na: true,
          severity: "minor",
          category: "equipment",
          evidence: { note: "failed" },
        },
      ],
    },
    {
      id: "fabric",
      title: { zh: "门窗墙面", en: "Fabric" },
      items: [
        {
          id: "windows",
          type: "deductions",
          title: { zh: "门窗、玻璃、拉手", en: "Doors, windows and handles" },
          points: 15,
          severity: "minor",
          category: "structure",
          list: [
            fault("glass", "玻璃破损", "broken glass", 5),
            fault("handle", "拉手、合页松脱", "a loose handle or hinge", 1),
          ],
        },
        {
          id: "ceiling",
          type: "check",
          title: {
            zh: "吊扇、灯具、黑板固定牢靠，墙面顶棚无脱落",
            en: "Fans, lamps and boards are fast; nothing falls from wall or ceiling",
          },
          points: 15,
          critical: true,
          severity: "general",
          category: "structure",
          evidence: { photos: "failed", note: "failed" },
        },
      ],
    },
    {
      id: "electric",
      title: { zh: "用电", en: "Electricity" },
      items: [
        {
          id: "wiring",
          type: "deductions",
          title: { zh: "插座、线路", en: "Sockets and wiring" },
          points: 10,
          severity: "general",
          category: "electric",
          list: [
            fault("socket", "插座破损松动", "a broken socket", 5),
            fault("wire", "私拉乱接", "improvised wiring", 5),
          ],
        },
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
        to: "fail",
      },
    ],
    grades: {
      higherIsBetter: [
        { id: "good", title: { zh: "完好", en: "Good" }, from: 90, passed: true },
        { id: "fair", title: { zh: "基本完好", en: "Fair" }, from: 75, passed: true },
        { id: "poor", title: { zh: "需整修", en: "Poor" }, passed: false },
      ],
    },
  },
});
