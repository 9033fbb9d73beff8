import { row, testRule } from "@houqin/testing";
import { march, march2 } from "../trial/trial-company.ts";
import { chargebackAgrees } from "./chargeback-agrees.ts";
import { priceInForce } from "./price-in-force.ts";
import { pricePosted } from "./price-posted.ts";
import { settlementAgrees } from "./settlement-agrees.ts";

const booked = (side: string, amount: number) =>
  row("company/settlement", "2026-03-10T09:00", { party: "一矿", side, amount }, { covers: "2026-03" });
testRule(settlementAgrees, {
  ...march,
  pass: {
    "takes the same on both sides": [booked("ours", 12000), booked("theirs", 12000)],
    "tolerates just what it is set to": {
      entries: [booked("ours", 12000), booked("theirs", 11990)],
      options: { tolerance: 10 },
    },
  },
  fail: {
    "fails a fen of difference": {
      entries: [booked("ours", 12000), booked("theirs", 11999.99)],
      finds: ["一矿 2026-03 关联交易对不上：我方=12000、对方=11999.99，相差 0.01 元"],
    },
    "fails what only one side has": [booked("ours", 12000)],
  },
  unknown: {
    "is unknown where bookings are not kept": { entries: [booked("ours", 1)], without: ["company/settlement"] },
  },
});

const used = row(
  "company/service-use",
  "2026-03-02T09:00",
  { department: "一矿", item: "会议室", quantity: 3, price: 200 },
  { actors: { by: "li" } },
);
const charged = (amount: number) =>
  row("company/chargeback", "2026-03-30T09:00", { department: "一矿", amount }, { covers: "2026-03" });
testRule(chargebackAgrees, {
  ...march,
  pass: {
    "takes a bill of quantity times price": [used, charged(600)],
    "tolerates just what it is set to": { entries: [used, charged(595)], options: { tolerance: 5 } },
  },
  fail: {
    "fails a bill that is short": {
      entries: [used, charged(599)],
      finds: ["一矿 2026-03 内部结算对不上：应计=600、已结=599，相差 1 元"],
    },
    "fails what was used and never billed": [used],
  },
  unknown: { "is unknown where bills are not kept": { entries: [used], without: ["company/chargeback"] } },
});

const priced = (until: string, item = "会议室") =>
  row(
    "company/internal-price",
    "2026-01-05T09:00",
    { item, unit: "小时", price: 200, from: "2026-01-01", until },
    { id: "price-1", actors: { approver: "chen" } },
  );
testRule(priceInForce, {
  ...march2,
  pass: {
    "takes a price on its last day": [priced("2026-03-02"), used],
    "warns thirty days before it ends": {
      entries: [priced("2026-04-01"), used],
      asOf: "2026-03-02",
      finds: ["“会议室”的内部价目 2026-04-02T00:00 到期，请重新报批"],
    },
  },
  fail: {
    "fails on the day after": {
      entries: [priced("2026-03-01"), used],
      finds: ["“会议室”不在有效的内部价目里，却收了费"],
    },
    "takes no price of another service": [priced("2026-12-31", "用车"), used],
  },
  unknown: { "is unknown where prices are not kept": { entries: [used], without: ["company/internal-price"] } },
});

const posted = (at: string, topic = "fees", about = "price-1") =>
  row("general/publication", at, { topic, about, audience: "all", days: 10 });
testRule(pricePosted, {
  ...march2,
  period: { from: "2026-01-01", to: "2026-01-31" },
  pass: { "takes the fifth working day": [priced("2026-12-31"), posted("2026-01-12T23:59")] },
  fail: {
    "is late on the sixth": {
      entries: [priced("2026-12-31"), posted("2026-01-13T00:00")],
      finds: ["价目公示晚了：2026-01-13T00:00 才公示，应在 2026-01-13T00:00 前"],
    },
    "takes no other notice": {
      entries: [priced("2026-12-31"), posted("2026-01-06T09:00", "award")],
      finds: ["价目还没公示，应在 2026-01-13T00:00 前公示"],
    },
    "takes no notice of another price": [priced("2026-12-31"), posted("2026-01-06T09:00", "fees", "price-2")],
  },
  unknown: {
    "is unknown where notices are not kept": { entries: [priced("2026-12-31")], without: ["general/publication"] },
  },
});
