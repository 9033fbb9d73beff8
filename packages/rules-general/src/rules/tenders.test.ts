import { row, testRule } from "@houqin/testing";
import { autumn } from "../trial/trial-school.ts";
import { bidBondCapped } from "./bid-bond-capped.ts";
import { enoughSuppliers } from "./enough-suppliers.ts";
import { panelMadeUp } from "./panel-made-up.ts";
import { tenderClarifiedEarly } from "./tender-clarified-early.ts";
import { tenderDocumentsOffered } from "./tender-documents-offered.ts";
import { tenderTime } from "./tender-time.ts";

const notice = (more: object = {}) =>
  row("general/tender-notice", "2025-11-03T09:00", {
    number: "ZB-07",
    title: "食堂改造",
    regime: "bidding",
    estimate: 4_000_000,
    offeredDays: 5,
    bidsDue: "2025-11-23",
    ...more,
  });
const always = { unknown: "a notice always says what it is asked about" };

testRule(tenderTime, {
  ...autumn,
  pass: {
    "takes twenty days": [notice()],
    "asks nothing of a tender of one's own choice": [notice(), notice({ regime: "own", bidsDue: "2025-11-10" })],
  },
  fail: {
    "fails nineteen days": {
      entries: [notice({ bidsDue: "2025-11-22" })],
      finds: ["从发招标文件到投标截止只有 19 天，至少要 20 天"],
    },
    "fails nineteen days of a government purchase": [notice({ regime: "government", bidsDue: "2025-11-22" })],
  },
  none: always,
});

testRule(tenderDocumentsOffered, {
  ...autumn,
  pass: { "takes five days": [notice()] },
  fail: {
    "fails four": { entries: [notice({ offeredDays: 4 })], finds: ["招标文件只发售 4 天，至少要 5 天"] },
  },
  none: always,
});

const clarified = (bidsDue: string) =>
  row("general/tender-clarification", "2025-11-08T16:00", { number: "ZB-07", content: "调整规格", bidsDue });
testRule(tenderClarifiedEarly, {
  ...autumn,
  pass: { "takes fifteen days": [clarified("2025-11-23")] },
  fail: {
    "fails fourteen": {
      entries: [clarified("2025-11-22")],
      finds: ["澄清修改离投标截止只有 14 天，至少要 15 天，应顺延投标截止日"],
    },
  },
  none: { unknown: "a clarification always names the day by which bids are due" },
});

testRule(bidBondCapped, {
  ...autumn,
  pass: {
    "takes two hundredths": [notice({ bidBond: 80_000 })],
    "asks nothing where there is no bond": [notice(), notice({ bidBond: 100 })],
  },
  fail: {
    "fails a fen more": {
      entries: [notice({ bidBond: 80_000.01 })],
      finds: ["投标保证金占估算价的 0.02，最多 0.02"],
    },
  },
  none: always,
});

const panel = (method: string, members: number, experts: number, suppliers = 3, more: object = {}) =>
  row("general/review-panel", "2025-11-24T09:00", { number: "ZB-07", method, members, experts, suppliers, ...more });
testRule(panelMadeUp, {
  ...autumn,
  pass: {
    "takes five with four experts": [panel("tender", 5, 4)],
    "takes nine with six": [panel("tender", 9, 6)],
    "takes three with two to negotiate": [panel("negotiation", 3, 2)],
    "takes three with two to ask for quotes": [panel("inquiry", 3, 2)],
    "asks nothing of a tender of one's own choice": [
      panel("tender", 5, 4),
      panel("tender", 2, 0, 3, { regime: "own" }),
    ],
  },
  fail: {
    "fails an even number": {
      entries: [panel("tender", 6, 5)],
      finds: ["ZB-07 的评审小组 6 人，其中专家 5 人，应为 5 人以上单数，专家占三分之二以上"],
    },
    "fails three experts of five": [panel("tender", 5, 3)],
    "fails three for a tender": [panel("tender", 3, 3)],
    "fails three for a tender that the law asks for": [panel("tender", 3, 3, 3, { regime: "bidding" })],
    "fails one alone": [panel("inquiry", 1, 1)],
    "fails one expert of three": [panel("negotiation", 3, 1)],
    "asks for as many as it is set to": {
      entries: [panel("negotiation", 3, 2)],
      options: { members: { negotiation: 5 } },
    },
    "asks for as many quoting as it is set to": {
      entries: [panel("inquiry", 3, 2)],
      options: { members: { inquiry: 5 } },
    },
    "asks for as many of a tender as it is set to": {
      entries: [panel("tender", 5, 4)],
      options: { members: { tender: 7 } },
    },
  },
  none: { unknown: "a panel always says how many they are" },
});

testRule(enoughSuppliers, {
  ...autumn,
  pass: {
    "takes three": [panel("negotiation", 3, 2), panel("inquiry", 3, 2)],
    "leaves tenders to another rule": [panel("inquiry", 3, 2), panel("tender", 5, 4, 2)],
  },
  fail: {
    "fails two in a negotiation": {
      entries: [panel("negotiation", 3, 2, 2)],
      finds: ["只有 2 家供应商参加，至少要 3 家"],
    },
    "fails two quotes": [panel("inquiry", 3, 2, 2)],
  },
  none: { unknown: "a panel always says how many took part" },
});
