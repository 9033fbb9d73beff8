import { lacking, row, testRule } from "@houqin/testing";
import { march2 } from "../trial/trial-company.ts";
import { receptionApproved } from "./reception-approved.ts";
import { receptionHosts } from "./reception-hosts.ts";
import { receptionHostsMany } from "./reception-hosts-many.ts";
import { receptionPapers } from "./reception-papers.ts";

const received = (data: Readonly<Record<string, unknown>> = {}) =>
  row(
    "company/reception",
    "2026-03-02T12:00",
    { visitor: "兄弟单位", letter: "函〔2026〕3号", list: "清单.pdf", guests: 10, hosts: 3, amount: 480, ...data },
    { id: "r-1", actors: { by: "li", approver: "chen" } },
  );

testRule(receptionPapers, {
  ...march2,
  pass: { "takes letter, list and signature": [received()] },
  fail: {
    "fails what is left blank": {
      entries: [lacking(received(), "letter", "list", "actors")],
      finds: ["接待手续缺 letter、list、approver"],
    },
  },
  none: { unknown: "a reception that lacks something fails; one that is not on record is not asked" },
});

testRule(receptionHosts, {
  ...march2,
  pass: {
    "takes three hosts with ten guests": [received(), received({ guests: 1, hosts: 1 })].map((each, index) => ({
      ...each,
      id: `r-${index}`,
    })),
  },
  fail: { "fails a fourth": { entries: [received({ hosts: 4 })], finds: ["陪餐 4 人，最多 3 人"] } },
  none: { unknown: "a reception always says how many sat at table" },
});

testRule(receptionHostsMany, {
  ...march2,
  pass: {
    "takes four hosts with twelve guests": [received({ guests: 12, hosts: 4 })],
    "takes three with eleven": [received({ guests: 11, hosts: 3 })],
  },
  fail: {
    "fails four with eleven": {
      entries: [received({ guests: 11, hosts: 4 })],
      finds: ["客人只有陪餐人数的 2.75 倍，至少要 3 倍"],
    },
  },
  none: { unknown: "a reception always says how many sat at table" },
});

const granted = (level = "department", at = "2026-03-01T09:00", yes = true) =>
  row("general/approval", at, { request: "r-1", level, granted: yes }, { actors: { by: "chen" } });
testRule(receptionApproved, {
  ...march2,
  pass: {
    "asks nothing below five hundred": [received({ amount: 499.99 })],
    "takes the department's approval from there": [granted(), received({ amount: 500 })],
    "takes it up to three thousand": [granted(), received({ amount: 2999.99 })],
    "takes the head's from there": [granted("head"), received({ amount: 3000 })],
  },
  fail: {
    "fails five hundred without": {
      entries: [received({ amount: 500 })],
      finds: ["接待费用 500 元，没按金额审批：须先有general/approval（到线的由主要负责人批），实有 0"],
    },
    "fails three thousand on the department's word": [granted(), received({ amount: 3000 })],
    "fails an approval that came afterwards": [granted("head", "2026-03-02T12:01"), received({ amount: 500 })],
    "fails a refusal": [granted("head", "2026-03-01T09:00", false), received({ amount: 500 })],
  },
  unknown: {
    "is unknown where approvals are not kept": {
      entries: [received({ amount: 500 })],
      without: ["general/approval"],
    },
  },
});
