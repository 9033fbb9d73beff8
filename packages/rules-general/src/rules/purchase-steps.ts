import { defineRule, from, sequence, step } from "@houqin/core";
import { acceptance, approval, purchaseOrder, purchaseRequest } from "../entries/purchasing.ts";

/**
 * A purchase goes from request to approval to order to acceptance 采购步骤; steps still to come are pending. Internal control, no law.
 *
 * @example
 * "requirement" in purchaseSteps.judge && purchaseSteps.judge.requirement({});
 * //=> { shape: "sequence", steps: [{ id: "request", of: { kind: "general/purchase-request", key: ["@id"] } }, { id: "approval", of: { kind: "general/approval", where: { granted: { equals: true } }, key: ["request"] } }, { id: "order", of: { kind: "general/purchase-order", key: ["request"] } }, { id: "acceptance", of: { kind: "general/acceptance", key: ["request"] } }] }
 * tells(
 *   purchaseSteps,
 *   [
 *     { kind: "general/approval", at: "2025-11-12T10:00", data: { request: "q-1", level: "department", granted: true } },
 *   ],
 * );
 * //=> ["采购 q-1 缺 请购 就到了 审批，应按请购、审批、订购、验收的顺序办"]
 */
export const purchaseSteps = defineRule({
  id: "general/purchase-steps",
  title: { zh: "采购按步骤走", en: "Purchases follow the steps" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: {
      zh: "单位内部控制的请购制度；法律不规定小额采购的步骤",
      en: "Internal control; no law orders the steps of small purchases",
    },
  },
  remedy: {
    zh: "先补请购和审批手续；没批就买的，写说明报分管领导。",
    en: "Complete request and approval; explain an order made before them.",
  },
  keep: { zh: "请购单、审批单、订单、验收单", en: "Request, approval, order and acceptance of each purchase" },
  requires: () =>
    sequence([
      step("request", from(purchaseRequest, { key: ["@id"] })),
      step("approval", from(approval, { where: { granted: { equals: true } }, key: ["request"] })),
      step("order", from(purchaseOrder, { key: ["request"] })),
      step("acceptance", from(acceptance, { key: ["request"] })),
    ]),
  messages: {
    skipped: {
      zh: "采购 {key} 缺 {missing} 就到了 {step}，应按请购、审批、订购、验收的顺序办",
      en: "Purchase {key} reached {step} without {missing}",
    },
  },
});
