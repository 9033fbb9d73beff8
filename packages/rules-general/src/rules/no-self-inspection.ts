import { defineRule, from, separation } from "@houqin/core";
import { inspection } from "../entries/rounds.ts";

/**
 * Whoever answers for an area does not inspect it 考评回避, as far as the list of areas names a person.
 *
 * @example
 * tells(
 *   noSelfInspection,
 *   [
 *     { kind: "site/area", at: "2024-01-01", data: { name: "一号楼", kind: "building", owner: "wang" }, subject: "b-1" },
 *     { kind: "general/inspection", at: "2025-11-12T09:00", data: { topic: "hygiene", items: [{ item: "地面", ok: true }] }, area: "b-1", actors: { by: "wang" } },
 *   ],
 * );
 * //=> ["b-1 卫生：检查人就是责任人 人员 c6d3，应换人检查"]
 */
export const noSelfInspection = defineRule({
  id: "general/no-self-inspection",
  title: { zh: "不自己查自己", en: "Nobody inspects their own area" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "换人重查，原来的结果不作数。", en: "Have somebody else inspect it again." },
  keep: { zh: "检查记录和责任区划分表", en: "The inspection and the list of owners" },
  requires: () => separation(from(inspection, { where: { "@area.owner": { exists: true } } }), ["by", "@area.owner"]),
  messages: {
    same: { zh: "检查人就是责任人 {person}，应换人检查", en: "{person} inspected an area of their own" },
  },
});
