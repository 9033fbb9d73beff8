import { defineRule, prohibition } from "@houqin/core";
import { camera } from "../entries/rooms.ts";
import { videoRegulation } from "../laws.ts";

/**
 * No camera is put up inside a room or washroom 寝室内不装监控.
 *
 * The regulation on public video systems, art. 8, forbids it in pupils' rooms and where a unit houses its own people.
 *
 * @example
 * tells(noCameraInRooms, [{ kind: "dorm/camera", at: "2025-11-12T10:00", data: { place: "room", room: "r-301" }, area: "dorm-1" }]);
 * //=> ["在寝室内部安装了摄像头，法规禁止"]
 */
export const noCameraInRooms = defineRule({
  id: "dorm/no-camera-in-rooms",
  title: { zh: "寝室内不得安装监控", en: "No cameras inside rooms" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: videoRegulation,
      clause: "第八条",
      confidence: "A1",
      note: "禁止在学生宿舍的房间内部、单位为内部人员提供住宿服务的房间内部安装图像采集设备。",
    },
  ],
  remedy: {
    zh: "马上拆除，存储的图像按规定删除并留下记录。",
    en: "Take it down now; what it recorded is erased as the rules say, on record.",
  },
  keep: { zh: "监控点位登记和拆除记录", en: "The list of cameras, and the record of the removal" },
  requires: () => prohibition(camera, { place: { in: ["room", "washroom"] } }),
  messages: {
    forbidden: { zh: "在{place}安装了摄像头，法规禁止", en: "A camera was put up {place}, which the law forbids" },
  },
});
