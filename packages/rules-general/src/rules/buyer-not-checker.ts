import { alsoOn, defineRule, from, separation } from "@houqin/core";
import { acceptance, purchaseOrder } from "../entries/purchasing.ts";

/**
 * Whoever ordered does not take the goods over 采购与验收分开. Internal control.
 *
 * @example
 * "requirement" in buyerNotChecker.judge && buyerNotChecker.judge.requirement({});
 * //=> { shape: "separation", of: { kind: "general/purchase-order", key: ["request"] }, roles: ["buyer"], joined: [{ of: { kind: "general/acceptance", key: ["request"] }, roles: ["checkers"] }] }
 * tells(
 *   buyerNotChecker,
 *   [
 *     { kind: "general/purchase-order", at: "2025-11-12T12:00", data: { request: "q-1", supplier: "木器厂", amount: 6000, category: "goods", method: "quotes" }, actors: { buyer: "wang" } },
 *     { kind: "general/acceptance", at: "2025-11-12T16:00", data: { request: "q-1", accepted: true }, actors: { checkers: ["li", "wang"] } },
 *   ],
 * );
 * //=> ["货物 木器厂：人员 c6d3 既采购又验收，应换人验收"]
 */
export const buyerNotChecker = defineRule({
  id: "general/buyer-not-checker",
  title: { zh: "采购与验收分开", en: "Buyer and checker differ" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "内部控制的不相容岗位分离", en: "Separation of incompatible duties, internal control" } },
  remedy: { zh: "换人重新验收，采购员不得自己验自己买的东西。", en: "Have someone else accept the goods." },
  keep: { zh: "验收单，验收人签字", en: "The acceptance slip with the checkers' signatures" },
  requires: () =>
    separation(from(purchaseOrder, { key: ["request"] }), ["buyer"], {
      joined: [alsoOn(from(acceptance, { key: ["request"] }), ["checkers"])],
    }),
  messages: {
    same: { zh: "{person} 既采购又验收，应换人验收", en: "{person} both bought and checked" },
  },
});
