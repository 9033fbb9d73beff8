import { defineChecklist } from "@houqin/core";
import { hygiene } from "./room-marks.ts";

/**
 * The sheet by which a cleaning day is assessed 无尘日考评表: six criteria, out of 100 whatever applies. A standard of the house, no law.
 *
 * @example
 * cleaningDaySheet.sections.map(({ id }) => id);
 * //=> ["area", "yard", "toilets", "indoors", "ashtrays", "order"]
 */
export const cleaningDaySheet = defineChecklist({
  id: "dorm/cleaning-day-sheet",
  version: "2026.1",
  title: { zh: "无尘日考评表", en: "Cleaning-day sheet" },
  basis: {
    none: { zh: "无尘日六条标准是本单位自订的。", en: "The six criteria of the cleaning day are the house's own." },
  },
  facts: [{ id: "yard", title: { zh: "含室外区域", en: "includes grounds" }, type: "boolean" }],
  sections: [
    {
      id: "area",
      title: { zh: "一、区域清理", en: "1. The area" },
      items: [
        {
          id: "owner-cleaned",
          type: "check",
          title: { zh: "责任部门或责任人按规定清理完毕", en: "Those responsible have cleaned it as they must" },
          points: 15,
          ...hygiene,
        },
      ],
    },
    {
      id: "yard",
      title: { zh: "二、院内及通道", en: "2. Yard and ways" },
      when: { fact: "yard", equals: true },
      items: [
        {
          id: "litter",
          type: "deductions",
          title: { zh: "地面", en: "Ground" },
          points: 20,
          ...hygiene,
          list: [
            { id: "ends", title: { zh: "有烟头", en: "cigarette ends" }, points: 2, most: 5 },
            { id: "paper", title: { zh: "有纸屑", en: "paper" }, points: 2, most: 5 },
            { id: "mud", title: { zh: "有泥土", en: "mud" }, points: 4 },
            { id: "bricks", title: { zh: "有砖石", en: "bricks" }, points: 4 },
            { id: "others", title: { zh: "有其他杂物", en: "other things" }, points: 4 },
          ],
        },
      ],
    },
    {
      id: "toilets",
      title: { zh: "三、厕所", en: "3. Toilets" },
      items: [
        {
          id: "toilets-clean",
          type: "score",
          title: { zh: "厕所干净、无异味", en: "Toilets are clean and do not smell" },
          points: 15,
          passFrom: 12,
          ...hygiene,
        },
        {
          id: "toilet-log",
          type: "check",
          title: { zh: "保洁签到表当天有记录", en: "The cleaning log is of today" },
          points: 5,
          ...hygiene,
        },
      ],
    },
    {
      id: "indoors",
      title: { zh: "四、室内与楼梯", en: "4. Rooms and stairs" },
      items: [
        {
          id: "windows",
          type: "check",
          title: { zh: "窗户明亮、桌面无尘", en: "Windows are bright and desks free of dust" },
          points: 10,
          ...hygiene,
        },
        {
          id: "corners",
          type: "count",
          title: { zh: "楼道、楼梯的卫生死角", en: "Corners left out in corridors and on stairs" },
          unit: "处",
          points: 10,
          each: 2,
          ...hygiene,
        },
      ],
    },
    {
      id: "ashtrays",
      title: { zh: "五、烟灰筒", en: "5. Ashtrays" },
      items: [
        {
          id: "emptied",
          type: "check",
          title: { zh: "烟灰筒已清空", en: "Ashtrays are empty" },
          na: true,
          points: 5,
          ...hygiene,
        },
      ],
    },
    {
      id: "order",
      title: { zh: "六、布置与墙面", en: "6. Order and walls" },
      items: [
        {
          id: "things",
          type: "count",
          title: { zh: "乱放的私人物品、垃圾", en: "Private things or rubbish lying about" },
          unit: "处",
          points: 10,
          each: 2,
          ...hygiene,
        },
        {
          id: "walls",
          type: "check",
          title: { zh: "墙面、墙顶无灰尘蛛网", en: "Walls and ceilings are free of dust and cobwebs" },
          points: 10,
          ...hygiene,
        },
      ],
    },
  ],
  scoring: {
    score: { items: "points", adjust: [{ scaleTo: 100 }, { round: 1 }] },
    grades: {
      on: "points",
      higherIsBetter: [
        { id: "A", title: { zh: "优", en: "Excellent" }, from: 90, passed: true },
        { id: "B", title: { zh: "良", en: "Good" }, from: 75, passed: true },
        { id: "C", title: { zh: "合格", en: "Pass" }, from: 60, passed: true },
        { id: "D", title: { zh: "重做", en: "To be done again" }, passed: false },
      ],
    },
  },
});
