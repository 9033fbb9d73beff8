import { Day, defineEntry, quantity, ref } from "@houqin/core";
import * as z from "zod";

/** Whom a building or room houses 住宿对象. */
export const Houses = z.enum(["women", "men", "families"]);

/** What people call them. */
export const housesTitles = {
  women: { zh: "女生/女员工", en: "women" },
  men: { zh: "男生/男员工", en: "men" },
  families: { zh: "家庭", en: "families" },
} as const;

/** A room 寝室 with its beds; `subject` is its id, `building` the area of the dormitory that it is in. */
export const room = defineEntry("dorm/room", {
  title: { zh: "寝室", en: "Room" },
  label: "name",
  fields: {
    name: { zh: "房号", en: "name" },
    building: { zh: "宿舍楼", en: "building" },
    beds: { zh: "床位数", en: "beds" },
    houses: { zh: "住宿对象", en: "houses", values: housesTitles },
    floor: { zh: "楼层", en: "floor" },
    usableArea: { zh: "使用面积（平方米）", en: "usable floor in square metres" },
    until: { zh: "停用日期", en: "last day" },
  },
  data: z.object({
    name: z.string(),
    building: ref("site/area"),
    beds: quantity("piece").int().nonnegative(),
    houses: Houses,
    floor: z.int().min(-5).max(100).optional(),
    usableArea: z.number().positive().optional(),
    until: Day.optional(),
  }),
  subject: "dorm/room",
  backfillDays: 7,
});

/** Somebody is put in charge of a dormitory 宿管任命, in the building of its `area`. */
export const keeper = defineEntry("dorm/keeper", {
  title: { zh: "宿管任命", en: "Keeper appointed" },
  fields: {
    houses: { zh: "住宿对象", en: "houses", values: housesTitles },
    sex: {
      zh: "宿管性别",
      en: "keeper's sex",
      values: { female: { zh: "女", en: "female" }, male: { zh: "男", en: "male" } },
    },
    keeper: { zh: "宿管员", en: "keeper" },
    by: { zh: "任命人", en: "appointer" },
  },
  data: z.object({ houses: Houses, sex: z.enum(["female", "male"]) }),
  roles: ["keeper", "by"],
  backfillDays: 7,
});

/** A camera is put up in or around a dormitory 监控点位登记. */
export const camera = defineEntry("dorm/camera", {
  title: { zh: "监控点位", en: "Camera" },
  label: "place",
  fields: {
    place: {
      zh: "安装位置",
      en: "place",
      values: {
        entrance: { zh: "出入口", en: "entrance" },
        corridor: { zh: "走廊楼梯", en: "corridor or stairs" },
        outside: { zh: "楼外", en: "outside" },
        room: { zh: "寝室内部", en: "inside a room" },
        washroom: { zh: "浴室卫生间内部", en: "inside a washroom" },
      },
    },
    room: { zh: "寝室", en: "room" },
    by: { zh: "安装人", en: "installer" },
  },
  data: z.object({
    place: z.enum(["entrance", "corridor", "outside", "room", "washroom"]),
    room: ref("dorm/room").optional(),
  }),
  roles: ["by"],
  backfillDays: 7,
  nothingToReport: true,
});
