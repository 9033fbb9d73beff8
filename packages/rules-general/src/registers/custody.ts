import { defineRegister, endsAll, from, raises, siteArea, siteAsset } from "@houqin/core";
import { assetTag, handover, serviceState } from "../entries/custody.ts";

/** Assets that carry a tag 已贴签资产. */
export const assetTags = defineRegister({
  id: "general/asset-tags",
  title: { zh: "资产标签", en: "asset tag" },
  key: ["asset"],
  refers: siteAsset,
  plus: [raises(from(assetTag, { key: ["asset"] }))],
});

/** How many assets carry a number 同一编号的资产. */
export const tagNumbers = defineRegister({
  id: "general/tag-numbers",
  title: { zh: "同一编号的资产", en: "asset with the number" },
  key: ["tag"],
  plus: [raises(from(assetTag, { key: ["tag"] }))],
});

/** Rooms that somebody has taken over with a signed list 已签交接单的房间. */
export const roomsHandedOver = defineRegister({
  id: "general/rooms-handed-over",
  title: { zh: "保管交接单", en: "signed handover" },
  key: ["area"],
  refers: siteArea,
  plus: [raises(from(handover, { where: { receiver: { exists: true }, list: { exists: true } }, key: ["@area"] }))],
});

/** Things that must not be used 停用设备. */
export const outOfService = defineRegister({
  id: "general/out-of-service",
  title: { zh: "停用设备", en: "thing out of service" },
  key: ["asset"],
  refers: siteAsset,
  plus: [raises(from(serviceState, { where: { state: { equals: "stopped" } }, key: ["asset"] }))],
  minus: [endsAll(from(serviceState, { where: { state: { equals: "restored" } }, key: ["asset"] }))],
});
