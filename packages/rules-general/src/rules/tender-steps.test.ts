import { lacking, row, testRule } from "@houqin/testing";
import { autumn } from "../trial/trial-school.ts";
import { acceptanceItemised } from "./acceptance-itemised.ts";
import { awardPosted } from "./award-posted.ts";
import { bidBondsReturned } from "./bid-bonds-returned.ts";
import { candidatesPosted } from "./candidates-posted.ts";
import { candidatesPostedLong } from "./candidates-posted-long.ts";
import { performanceBondCapped } from "./performance-bond-capped.ts";
import { purchaseContractFiled } from "./purchase-contract-filed.ts";
import { purchaseContractPosted } from "./purchase-contract-posted.ts";
import { purchaseContractSigned } from "./purchase-contract-signed.ts";
import { supplierDecided } from "./supplier-decided.ts";
import { tenderReported } from "./tender-reported.ts";

const start = "2025-11-03T10:00";
const step = (name: string, at = start, regime = "bidding", more: object = {}) =>
  row("general/tender-step", at, { number: "ZB-07", regime, step: name, ...more });
const contract = (at = start, regime = "government", more: object = {}) =>
  row(
    "general/purchase-contract",
    at,
    { number: "ZB-07", title: "灶具合同", regime, request: "q-7", amount: 1_000_000, ...more },
    { id: "contract-1" },
  );
/** Another contract, weeks later. */
const later = (regime: string, more: object = {}) => ({
  ...contract("2025-12-01T10:00", regime, { number: "ZB-08", ...more }),
  id: "contract-2",
});
const unkept = (entries: readonly ReturnType<typeof row>[], kind = "general/tender-step") => ({
  "is unknown where what follows is not recorded": { entries, without: [kind] },
});
/** Steps are both what calls and what answers, so that whoever keeps none is not asked. */
const sameKind = { unknown: "where no steps are kept, nobody is asked" };

testRule(candidatesPosted, {
  ...autumn,
  pass: {
    "takes the third day": [step("report-received"), step("candidates-posted", "2025-11-06T23:00")],
    "asks nothing of a government purchase": [
      step("report-received"),
      step("candidates-posted"),
      step("report-received", "2025-11-20T09:00", "government"),
    ],
  },
  fail: {
    "fails without": {
      entries: [step("report-received")],
      finds: ["收到评标报告后没有公示中标候选人，应在 2025-11-07T00:00 前公示"],
    },
    "is late on the fourth": {
      entries: [step("report-received"), step("candidates-posted", "2025-11-07T08:00")],
      finds: ["中标候选人公示晚了：2025-11-07T08:00 才公示，应在 2025-11-07T00:00 前"],
    },
  },
  none: sameKind,
});

testRule(candidatesPostedLong, {
  ...autumn,
  pass: { "takes three days": [step("candidates-posted", start, "bidding", { days: 3 })] },
  fail: {
    "fails two": {
      entries: [step("candidates-posted", start, "bidding", { days: 2 })],
      finds: ["中标候选人只公示了 2 天，至少要 3 天"],
    },
  },
  unknown: { "is unknown where nobody says how long": [step("candidates-posted")] },
});

testRule(tenderReported, {
  ...autumn,
  pass: { "takes the fifteenth day": [step("decided"), step("reported", "2025-11-18T17:00")] },
  fail: {
    "fails without": {
      entries: [step("decided")],
      finds: ["定标后没有报招标投标情况，应在 2025-11-19T00:00 前报送"],
    },
    "is late on the sixteenth": {
      entries: [step("decided"), step("reported", "2025-11-19T09:00")],
      finds: ["招标投标情况报晚了：2025-11-19T09:00 才报，应在 2025-11-19T00:00 前"],
    },
  },
  none: sameKind,
});

testRule(supplierDecided, {
  ...autumn,
  pass: {
    "takes the fifth working day": [
      step("report-received", start, "government"),
      step("decided", "2025-11-10T17:00", "government"),
    ],
    "asks nothing of other tenders": [
      step("report-received", start, "government"),
      step("decided", start, "government"),
      step("report-received", "2025-11-20T09:00"),
    ],
  },
  fail: {
    "fails without": {
      entries: [step("report-received", start, "government")],
      finds: ["收到评审报告后没有确定供应商，应在 2025-11-11T00:00 前确定"],
    },
    "is late on the sixth": {
      entries: [step("report-received", start, "government"), step("decided", "2025-11-11T09:00", "government")],
      finds: ["供应商定晚了：2025-11-11T09:00 才定，应在 2025-11-11T00:00 前"],
    },
  },
  none: sameKind,
});

const decided = step("decided", start, "government");
const sent = step("notice-sent", "2025-11-05T17:00", "government");
testRule(awardPosted, {
  ...autumn,
  pass: {
    "takes both on the second working day": [decided, sent, step("result-posted", "2025-11-05T18:00", "government")],
  },
  fail: {
    "fails where the result is not posted": {
      entries: [decided, sent],
      finds: ["result-posted 还没办，应在 2025-11-06T00:00 前办"],
    },
    "is late on the third": {
      entries: [decided, sent, step("result-posted", "2025-11-06T09:00", "government")],
      finds: ["result-posted 办晚了：2025-11-06T09:00 才办，应在 2025-11-06T00:00 前"],
    },
  },
  none: sameKind,
});

testRule(purchaseContractSigned, {
  ...autumn,
  pass: { "takes the thirtieth day": [step("notice-sent"), contract("2025-12-03T16:00")] },
  fail: {
    "fails without a contract": {
      entries: [step("notice-sent")],
      finds: ["发出通知书后没有签合同，应在 2025-12-04T00:00 前签订"],
    },
    "is late on the thirty-first": {
      entries: [step("notice-sent"), contract("2025-12-04T09:00")],
      finds: ["合同签晚了：2025-12-04T09:00 才签，应在 2025-12-04T00:00 前"],
    },
  },
  unknown: unkept([step("notice-sent")], "general/purchase-contract"),
});

const held = contract(start, "bidding", { bidBond: 20_000 });
testRule(bidBondsReturned, {
  ...autumn,
  pass: {
    "takes the fifth day": [held, step("bonds-returned", "2025-11-08T16:00")],
    "asks nothing where no bonds were put down": [held, step("bonds-returned"), later("bidding")],
    "leaves government purchases alone": [held, step("bonds-returned"), later("government", { bidBond: 20_000 })],
  },
  fail: {
    "fails without": { entries: [held], finds: ["签合同后没有退投标保证金，应在 2025-11-09T00:00 前退还"] },
    "fails one of one's own choice": [contract(start, "own", { bidBond: 20_000 })],
    "is late on the sixth": {
      entries: [held, step("bonds-returned", "2025-11-09T09:00")],
      finds: ["投标保证金退晚了：2025-11-09T09:00 才退，应在 2025-11-09T00:00 前"],
    },
  },
  unknown: unkept([held]),
});

testRule(purchaseContractPosted, {
  ...autumn,
  pass: {
    "takes the second working day": [contract(), step("contract-posted", "2025-11-05T18:00", "government")],
    "asks nothing of other contracts": [contract(), step("contract-posted"), later("bidding")],
  },
  fail: {
    "fails without": { entries: [contract()], finds: ["签了合同没有公告，应在 2025-11-06T00:00 前公告"] },
    "is late on the third": {
      entries: [contract(), step("contract-posted", "2025-11-06T09:00", "government")],
      finds: ["合同公告晚了：2025-11-06T09:00 才公告，应在 2025-11-06T00:00 前"],
    },
  },
  unknown: unkept([contract()]),
});

testRule(purchaseContractFiled, {
  ...autumn,
  pass: {
    "takes the seventh working day": [contract(), step("contract-filed", "2025-11-12T17:00", "government")],
    "asks nothing of other contracts": [contract(), step("contract-filed"), later("own")],
  },
  fail: {
    "fails without": { entries: [contract()], finds: ["签了合同没有备案，应在 2025-11-13T00:00 前备案"] },
    "is late on the eighth": {
      entries: [contract(), step("contract-filed", "2025-11-13T09:00", "government")],
      finds: ["合同备案晚了：2025-11-13T09:00 才报，应在 2025-11-13T00:00 前"],
    },
  },
  unknown: unkept([contract()]),
});

testRule(performanceBondCapped, {
  ...autumn,
  pass: {
    "takes a tenth": [contract(start, "bidding", { performanceBond: 100_000 })],
    "asks nothing where there is none": [contract(start, "own", { performanceBond: 1 }), later("bidding")],
  },
  fail: {
    "fails more": {
      entries: [contract(start, "bidding", { performanceBond: 110_000 })],
      finds: ["履约保证金占合同金额的 0.11，最多 0.1"],
    },
  },
  none: { unknown: "a contract always has its amount" },
});

const accepted = (standards: readonly string[], ...items: readonly string[]) =>
  row("general/acceptance", "2025-12-01T10:00", {
    request: "q-7",
    accepted: true,
    standards,
    items: items.map((item) => ({ item, ok: true })),
  });
const both = ["型号", "防火等级"];
testRule(acceptanceItemised, {
  ...autumn,
  pass: {
    "takes one that goes through all": [accepted(both, "型号", "防火等级", "数量")],
    "asks nothing where no contract lists any": [accepted(both, ...both), lacking(accepted(both), "standards")],
  },
  fail: {
    "fails what was left out": {
      entries: [accepted(both, "型号")],
      finds: ["2025-12-01 的验收书没写防火等级的履约情况"],
    },
    "fails one without any": [lacking(accepted(both), "items")],
  },
  none: { unknown: "a paper lists the standards of its contract, or nothing is asked of it" },
});
