import { Day, defineEntry, personal, ref } from "@houqin/core";
import * as z from "zod";

/**
 * A driver's leave to drive school buses 校车驾驶资格, in force through `validUntil`: until the licence ends, and no later than the sixtieth birthday. It is entered when it is
 * given; the yearly review is a `school/campus-paper` of the category `driver-review`.
 */
export const busDriver = defineEntry("school/bus-driver", {
  title: { zh: "校车驾驶资格", en: "Leave to drive a school bus" },
  label: "driver",
  fields: {
    driver: { zh: "驾驶人", en: "driver" },
    bornOn: { zh: "出生日期", en: "date of birth" },
    licensedOn: { zh: "取得准驾车型驾驶证日期", en: "day of the licence for such vehicles" },
    validUntil: { zh: "资格有效期止", en: "last day of validity" },
    by: { zh: "登记人", en: "recorder" },
  },
  data: z.object({ bornOn: personal(Day), licensedOn: Day, validUntil: Day }),
  roles: ["driver", "by"],
  backfillDays: 7,
});

/**
 * The speed recorder of a school bus was read 校车行驶记录抽查: the highest speed with pupils aboard on one kind of road. `bad` is what is steep, narrow, icy or muddy, or lies
 * in fog, rain, snow or sand.
 */
export const busSpeedRead = defineEntry("school/bus-speed-read", {
  title: { zh: "校车行驶记录抽查", en: "Speed recorder read" },
  label: ["bus", "road"],
  fields: {
    bus: { zh: "校车", en: "bus" },
    road: {
      zh: "路况",
      en: "road",
      values: {
        motorway: { zh: "高速公路", en: "motorway" },
        other: { zh: "其他道路", en: "other road" },
        bad: { zh: "险路或低能见度", en: "bad road or weather" },
      },
    },
    speed: { zh: "最高时速（公里）", en: "highest speed in km/h" },
    by: { zh: "抽查人", en: "reader" },
  },
  data: z.object({
    bus: ref("site/asset"),
    road: z.enum(["motorway", "other", "bad"]),
    speed: z.number().nonnegative(),
  }),
  roles: ["by"],
});

/**
 * What a school bus carries for its safety was looked at 校车安全设备检查. `found` lists what is there and works.
 */
export const busKitCheck = defineEntry("school/bus-kit-check", {
  title: { zh: "校车安全设备检查", en: "Safety gear of a bus" },
  label: "bus",
  fields: {
    bus: { zh: "校车", en: "bus" },
    hammer: { zh: "逃生锤", en: "hammer" },
    extinguisher: { zh: "干粉灭火器", en: "powder extinguisher" },
    firstAid: { zh: "急救箱", en: "first-aid box" },
    recorder: { zh: "带行驶记录的卫星定位装置", en: "satellite recorder" },
    by: { zh: "检查人", en: "checker" },
  },
  data: z.object({
    bus: ref("site/asset"),
    hammer: z.literal(true).optional(),
    extinguisher: z.literal(true).optional(),
    firstAid: z.literal(true).optional(),
    recorder: z.literal(true).optional(),
  }),
  roles: ["by"],
});
