import { lacking, row, testRule } from "@houqin/testing";
import { boiler } from "../trial/cast.ts";
import { autumn, wednesday } from "../trial/trial-school.ts";
import { equipmentFileWhole } from "./equipment-file-whole.ts";
import { equipmentFiled } from "./equipment-filed.ts";
import { extinguisherFiled } from "./extinguisher-filed.ts";
import { officialAnswered } from "./official-answered.ts";
import { tenderBidders } from "./tender-bidders.ts";
import { tenderPanel } from "./tender-panel.ts";

const filed = row("general/equipment-file", "2025-09-01T09:00", {
  asset: "boiler-1",
  design: "A柜",
  inspections: "A柜",
  use: "A柜",
  upkeep: "A柜",
  faults: "A柜",
});

testRule(equipmentFiled, {
  ...wednesday,
  pass: { "takes a machine with its file": [boiler, filed] },
  fail: { "fails one without": { entries: [boiler], finds: ["boiler-1 没有安全技术档案"] } },
  unknown: { "is unknown where files are not kept": { entries: [boiler], without: ["general/equipment-file"] } },
});

testRule(equipmentFileWhole, {
  ...autumn,
  pass: { "takes all five parts": [filed] },
  fail: { "fails a file without faults": { entries: [lacking(filed, "faults")], finds: ["档案不全，缺 faults"] } },
  none: { unknown: "whatever is absent fails" },
});

const card = row(
  "general/extinguisher-card",
  "2025-09-01T09:00",
  { asset: "ext-1", type: "干粉", count: 2, servicedBy: "安达消防", refilledOn: "2024-10-01" },
  { area: "dorm-1" },
);
testRule(extinguisherFiled, {
  ...autumn,
  pass: { "takes a card with all five": [card] },
  fail: {
    "fails one that does not say when it was refilled": {
      entries: [lacking(card, "refilledOn")],
      finds: ["灭火器档案缺 refilledOn"],
    },
  },
  none: { unknown: "whatever is absent fails" },
});

const ordered = row(
  "general/issue",
  "2025-11-12T09:00",
  {
    title: "防火门损坏",
    category: "fire",
    severity: "general",
    source: "official",
    onTheSpot: false,
    dueOn: "2025-11-20",
  },
  { id: "i-1" },
);
const replied = (at: string, about = "i-1") =>
  row("general/report", at, { topic: "official-reply", about, to: "消防救援大队" });
testRule(officialAnswered, {
  ...autumn,
  pass: { "takes a reply on the last day": [ordered, replied("2025-11-20T17:00")] },
  fail: {
    "fails an order without a reply": {
      entries: [ordered],
      finds: ["责令整改的隐患没有复函，应在 2025-11-21T00:00 前报送"],
    },
    "is late on the day after": {
      entries: [ordered, replied("2025-11-21T09:00")],
      finds: ["复函晚了：2025-11-21T09:00 才报送，应在 2025-11-21T00:00 前"],
    },
    "takes no reply about another": [ordered, replied("2025-11-20T17:00", "i-2")],
  },
  unknown: { "is unknown where reports are not kept": { entries: [ordered], without: ["general/report"] } },
  exempt: { facts: { "general/issue dueOn": "an order without a day has no time to be answered by" } },
});

const awarded = row("general/purchase-order", "2025-11-12T12:00", {
  request: "q-1",
  supplier: "甲",
  amount: 4200000,
  category: "works",
  method: "tender",
});
const bids = ["甲", "乙", "丙"].map((supplier) =>
  row("general/quote", "2025-11-10T09:00", { request: "q-1", supplier, amount: 4200000 }),
);
testRule(tenderBidders, {
  ...wednesday,
  pass: {
    "takes three bidders": [...bids, awarded],
    "asks nothing of other orders": {
      entries: [...bids, awarded, { ...awarded, data: { ...awarded.data, request: "q-2", method: "direct" } }],
    },
  },
  fail: {
    "fails two": {
      entries: [...bids.slice(1), awarded],
      finds: ["招标订购 4200000 元，投标人不够：应有 general/quote × 3，现有 2 份"],
    },
    "asks for as many as it is set to": { entries: [...bids, awarded], options: { bidders: 4 } },
  },
  unknown: { "is unknown where bids are not kept": { entries: [awarded], without: ["general/quote"] } },
});

const scores = ["a", "b", "c", "d", "e"].map((by) =>
  row("general/offer-score", "2025-11-11T09:00", { request: "q-1", supplier: "甲", total: 90 }, { actors: { by } }),
);
testRule(tenderPanel, {
  ...wednesday,
  pass: { "takes a panel of five": [...scores, awarded] },
  fail: {
    "fails four": {
      entries: [...scores.slice(1), awarded],
      finds: ["招标订购 4200000 元，打分的评委不够：应有 general/offer-score × 5，现有 4 份"],
    },
    "asks for as many as it is set to": { entries: [...scores, awarded], options: { members: 7 } },
  },
  unknown: { "is unknown where scores are not kept": { entries: [awarded], without: ["general/offer-score"] } },
});
