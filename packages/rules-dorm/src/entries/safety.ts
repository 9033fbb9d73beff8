import { defineEntry, quantity, ref } from "@houqin/core";
import * as z from "zod";

/** An appliance that may not be there was found 违规电器 in a room of the building of its `area`. */
export const contraband = defineEntry("dorm/contraband", {
  title: { zh: "违规电器", en: "Banned appliance" },
  label: ["room", "item"],
  fields: {
    item: {
      zh: "物品",
      en: "item",
      values: {
        heater: { zh: "电热器具", en: "heater" },
        cooker: { zh: "电炊具", en: "cooker" },
        wiring: { zh: "私拉电线", en: "own wiring" },
        "e-bike": { zh: "电动车及电池", en: "e-bike or battery" },
        flame: { zh: "明火", en: "open flame" },
        other: { zh: "其他", en: "other" },
      },
    },
    room: { zh: "寝室", en: "room" },
    watts: { zh: "功率（瓦）", en: "power in watts" },
    by: { zh: "查出人", en: "finder" },
  },
  data: z.object({
    item: z.enum(["heater", "cooker", "wiring", "e-bike", "flame", "other"]),
    room: ref("dorm/room"),
    watts: quantity("1").nonnegative().optional(),
  }),
  roles: ["by"],
  nothingToReport: true,
});

/** What was done about a banned appliance 违规处理; `found` is the id of its entry. */
export const contrabandHandled = defineEntry("dorm/contraband-handled", {
  title: { zh: "违规电器处理", en: "Banned appliance dealt with" },
  fields: {
    found: { zh: "违规记录", en: "finding" },
    keeping: {
      zh: "物品处置",
      en: "what became of it",
      values: {
        kept: { zh: "代为保管", en: "kept for the owner" },
        "sent-home": { zh: "带离宿舍", en: "taken away" },
        removed: { zh: "当场拆除", en: "removed on the spot" },
      },
    },
    talk: { zh: "谈话教育", en: "talk" },
    by: { zh: "处理人", en: "person in charge" },
  },
  data: z.object({ found: z.string(), keeping: z.enum(["kept", "sent-home", "removed"]), talk: z.string().optional() }),
  roles: ["by"],
  backfillDays: 2,
});

/** The exits of a building are tried from inside 安全出口开启测试: how many there are, how many opened at once. */
export const exitTest = defineEntry("dorm/exit-test", {
  title: { zh: "安全出口开启测试", en: "Exits tried" },
  fields: {
    exits: { zh: "出口总数", en: "exits" },
    opened: { zh: "能打开的出口", en: "exits that opened" },
    by: { zh: "测试人", en: "tester" },
  },
  data: z.object({
    exits: quantity("piece").int().min(1),
    opened: quantity("piece").int().nonnegative(),
  }),
  roles: ["by"],
});
