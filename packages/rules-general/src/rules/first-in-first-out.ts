import { defineCheck, from } from "@houqin/core";
import { stockMove } from "../entries/stock.ts";

/**
 * The older batch of an item goes out before the newer one 先进先出. Batches are told apart by their day of receipt; moves that name none
 * are left alone. A rule of the house.
 *
 * @example
 * firstInFirstOut.id; //=> "general/first-in-first-out"
 * tells(
 *   firstInFirstOut,
 *   [
 *     { kind: "general/stock-move", at: "2025-09-01T09:00", data: { item: "拖把", direction: "in", quantity: 5, receivedOn: "2025-09-01" } },
 *     { kind: "general/stock-move", at: "2025-10-01T09:00", data: { item: "拖把", direction: "in", quantity: 5, receivedOn: "2025-10-01" } },
 *     { kind: "general/stock-move", at: "2025-10-10T09:00", data: { item: "拖把", direction: "out", quantity: 4, receivedOn: "2025-09-01" } },
 *     { kind: "general/stock-move", at: "2025-10-11T09:00", data: { item: "拖把", direction: "out", quantity: 1, receivedOn: "2025-10-01" } },
 *   ],
 * );
 * //=> ["拖把 发了 2025年10月1日 入库的，2025年9月1日 入库的还剩 1 件"]
 */
export const firstInFirstOut = defineCheck({
  id: "general/first-in-first-out",
  title: { zh: "物资先进先出", en: "First in, first out" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位物资管理制度", en: "The site's own rules for its stores" } },
  remedy: {
    zh: "先发旧批次；货架按入库日期排，旧的在前。",
    en: "Give out the older batch; put it to the front of the shelf.",
  },
  keep: { zh: "出入库台账，写明批次", en: "The log of the stores, with batches" },
  reads: { moves: from(stockMove, { where: { receivedOn: { exists: true } }, key: ["item"] }) },
  period: "plan",
  messages: {
    newerFirst: {
      zh: "{item} 发了 {batch} 入库的，{older} 入库的还剩 {left} 件",
      en: "{item}: the batch of {batch} went out while {left} of {older} were left",
    },
  },
  check({ rows, key, found }) {
    const left = new Map<string, number>();
    return rows.moves.flatMap(({ id, data: { direction, quantity, receivedOn: batch } }) => {
      if (batch === undefined) return [];
      const comes = direction === "in" || direction === "return";
      const older = [...left].filter(([day, rest]) => day < batch && rest > 0).sort(([a], [b]) => (a < b ? -1 : 1))[0];
      left.set(batch, (left.get(batch) ?? 0) + (comes ? quantity : -quantity));
      if (direction !== "out" || older === undefined) return [];
      return [found("newerFirst", { item: [...key], batch, older: older[0], left: older[1] }, [id])];
    });
  },
});
