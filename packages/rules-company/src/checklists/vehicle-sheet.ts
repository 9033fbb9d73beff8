import { defineChecklist } from "@houqin/core";
import { trafficLaw } from "../laws.ts";

const seen = { category: "equipment", evidence: { note: "failed" } } as const;
const photographed = { category: "equipment", evidence: { photos: "failed", note: "failed" } } as const;
const roadworthy = [{ law: trafficLaw, clause: "第二十一条", confidence: "A1" }] as const;

/**
 * The sheet of a vehicle check 车辆检查表, before the road and once a month. Brakes, steering or tyres that fail take the vehicle off the road: that vetoes the
 * sheet. The fact `vehicle` is the id of the vehicle.
 *
 * @example
 * vehicleSheet.facts?.map(({ id }) => id); //=> ["vehicle", "passengers"]
 */
export const vehicleSheet = defineChecklist({
  id: "company/vehicle-sheet",
  version: "2026.1",
  title: { zh: "车辆检查表", en: "Vehicle sheet" },
  basis: {
    none: {
      zh: "车队自订；制动、转向、轮胎不合格就停驶，是通行的做法。",
      en: "A standard of the fleet; that brakes, steering or tyres take a vehicle off the road is common practice.",
    },
  },
  facts: [
    { id: "vehicle", title: { zh: "车辆编号", en: "vehicle" }, type: "text" },
    { id: "passengers", title: { zh: "载客车辆", en: "carries passengers" }, type: "boolean" },
  ],
  sections: [
    {
      id: "papers",
      title: { zh: "证照", en: "Papers" },
      items: [
        {
          id: "plates",
          type: "check",
          title: {
            zh: "号牌清晰，行驶证、检验和保险标志齐全",
            en: "Plates are legible; licence, inspection and insurance are there",
          },
          points: 10,
          class: "key",
          severity: "general",
          ...seen,
          basis: [{ law: trafficLaw, clause: "第十一条", confidence: "A1" }],
        },
      ],
    },
    {
      id: "running",
      title: { zh: "行车部件", en: "Running gear" },
      items: [
        {
          id: "brakes",
          type: "check",
          title: { zh: "制动、驻车有效", en: "Brakes and parking brake work" },
          points: 20,
          class: "key",
          critical: true,
          severity: "major",
          ...photographed,
          basis: roadworthy,
        },
        {
          id: "steering",
          type: "check",
          title: { zh: "转向灵活无旷量", en: "Steering is free of play" },
          points: 15,
          class: "key",
          critical: true,
          severity: "major",
          ...photographed,
          basis: roadworthy,
        },
        {
          id: "tread",
          type: "number",
          title: { zh: "轮胎花纹深度（最浅处）", en: "Tyre tread, at its shallowest" },
          help: { zh: "低于1.6毫米必须换胎", en: "Below 1.6 mm the tyre must be changed" },
          unit: "毫米",
          lowest: 0,
          atLeast: 1.6,
          points: 15,
          class: "key",
          critical: true,
          severity: "major",
          ...photographed,
        },
        {
          id: "lights",
          type: "count",
          title: { zh: "不亮的灯", en: "Lights that do not work" },
          unit: "只",
          points: 10,
          each: 5,
          class: "major",
          severity: "general",
          ...seen,
          basis: roadworthy,
        },
        {
          id: "leaks",
          type: "deductions",
          title: { zh: "漏油漏水漏气", en: "Leaks" },
          points: 10,
          class: "major",
          severity: "minor",
          ...photographed,
          list: [
            { id: "oil", title: { zh: "漏油", en: "oil" }, points: 5, most: 2 },
            { id: "water", title: { zh: "漏水", en: "water" }, points: 3, most: 2 },
            { id: "air", title: { zh: "漏气", en: "air" }, points: 5, most: 2 },
          ],
        },
      ],
    },
    {
      id: "equipment",
      title: { zh: "随车装备", en: "Equipment" },
      items: [
        {
          id: "kit",
          type: "check",
          title: {
            zh: "灭火器、三角警示牌、反光背心在位有效",
            en: "Extinguisher, triangle and vest are there and in date",
          },
          points: 10,
          class: "major",
          severity: "minor",
          ...seen,
        },
        {
          id: "belts",
          type: "check",
          title: { zh: "座椅安全带齐全有效", en: "Every seat has a belt that works" },
          when: { fact: "passengers", equals: true },
          points: 10,
          class: "major",
          severity: "general",
          ...seen,
        },
        { id: "dents", type: "photo", title: { zh: "车身四面照片", en: "The body from four sides" }, required: false },
      ],
    },
  ],
  scoring: {
    score: { items: "points", adjust: [{ scaleTo: 100 }] },
    vetoes: [
      {
        id: "off-the-road",
        title: { zh: "制动、转向或轮胎不合格，停驶", en: "Brakes, steering or tyres failed: off the road" },
        when: { critical: true },
        to: "fail",
      },
    ],
    grades: {
      higherIsBetter: [
        { id: "good", title: { zh: "良好", en: "Good" }, from: 90, passed: true },
        { id: "fair", title: { zh: "可用", en: "Fit" }, from: 75, passed: true },
        { id: "off", title: { zh: "停驶检修", en: "Off the road" }, passed: false },
      ],
    },
  },
});
