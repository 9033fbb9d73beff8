import { row, testRule } from "@houqin/testing";
import { autumn, wednesday } from "../trial/trial-school.ts";
import { firstInFirstOut } from "./first-in-first-out.ts";
import { noDeadStock } from "./no-dead-stock.ts";
import { stockNotOver } from "./stock-not-over.ts";
import { stockNotShort } from "./stock-not-short.ts";
import { useFalls } from "./use-falls.ts";
import { withinQuota } from "./within-quota.ts";

const mops = row("general/stock-item", "2024-01-01", { min: 10, max: 50 }, { subject: "拖把" });
const moved = (direction: string, quantity: number, at = "2025-10-10T09:00", more: object = {}) =>
  row("general/stock-move", at, { item: "拖把", direction, quantity, ...more });

testRule(stockNotShort, {
  ...wednesday,
  pass: { "takes the least": [mops, moved("in", 10)] },
  fail: {
    "fails one below": { entries: [mops, moved("in", 9)], finds: ["拖把 库存 9 件，低于下限 10 件，该补货了"] },
  },
  unknown: { "is unknown where moves are not kept": { entries: [mops], without: ["general/stock-move"] } },
});

testRule(stockNotOver, {
  ...wednesday,
  pass: { "takes the most": [mops, moved("in", 50)] },
  fail: { "fails one above": { entries: [mops, moved("in", 51)], finds: ["拖把 库存 51 件，超过上限 50 件"] } },
  unknown: { "is unknown where moves are not kept": { entries: [mops], without: ["general/stock-move"] } },
});

const year = { period: { from: "2025-01-01", to: "2025-12-31" } };
testRule(noDeadStock, {
  ...wednesday,
  ...year,
  pass: {
    "takes half a year between two draws": [
      mops,
      moved("out", 1, "2025-06-29T09:00"),
      moved("out", 1, "2025-12-26T09:00"),
    ],
  },
  asOf: "2026-01-31",
  fail: {
    "fails half a year and two days": [mops, moved("out", 1, "2025-06-29T09:00"), moved("out", 1, "2025-12-28T09:00")],
    "fails an item that nobody draws": {
      entries: [mops],
      finds: ["拖把 from-2025-01-01 一直没人领用，已经积压"],
    },
    "takes the days that it is set to": {
      entries: [mops, moved("out", 1, "2025-06-29T09:00"), moved("out", 1, "2025-12-26T09:00")],
      options: { days: 90 },
    },
  },
  unknown: { "is unknown where moves are not kept": { entries: [mops], without: ["general/stock-move"] } },
  exempt: { options: { days: "a day more or less moves what is due, not what was found too late" } },
});

const quota = row("general/quota", "2025-09-01T09:00", { department: "教务处", item: "拖把", quantity: 20 });
const drew = (quantity: number, at = "2025-10-10T09:00") => moved("out", quantity, at, { department: "教务处" });
testRule(withinQuota, {
  ...autumn,
  pass: { "takes the quota": [quota, drew(20)] },
  fail: {
    "fails one more": { entries: [quota, drew(21)], finds: ["教务处、拖把 2025-autumn 领用 21 件，超过定额 20 件"] },
  },
  unknown: { "is unknown where quotas are not kept": { entries: [drew(20)], without: ["general/quota"] } },
  exempt: { facts: { "general/stock-move department": "what no department drew is on nobody's quota" } },
});

testRule(useFalls, {
  ...wednesday,
  period: { from: "2026-03-02", to: "2026-07-03" },
  pass: { "takes a tenth and ten more": [drew(100), drew(120, "2026-04-10T09:00")] },
  fail: {
    "fails more than that": {
      entries: [drew(100), drew(121, "2026-04-10T09:00")],
      finds: ["拖把 2026-spring 领用 121 件，比上学期多，最多 120 件"],
    },
  },
  none: { unknown: "where moves are not kept there is no item to be judged" },
});

const old = "2025-09-01";
const fresh = "2025-10-01";
const stored = [
  moved("in", 5, "2025-09-01T09:00", { receivedOn: old }),
  moved("in", 5, "2025-10-01T09:00", { receivedOn: fresh }),
];
testRule(firstInFirstOut, {
  ...autumn,
  pass: {
    "takes the older batch first": [
      ...stored,
      moved("out", 5, "2025-10-10T09:00", { receivedOn: old }),
      moved("out", 1, "2025-10-11T09:00", { receivedOn: fresh }),
    ],
    "lets newer goods be thrown away": [...stored, moved("discard", 1, "2025-10-10T09:00", { receivedOn: fresh })],
  },
  fail: {
    "fails the newer batch while one of the older is left": {
      entries: [
        ...stored,
        moved("out", 4, "2025-10-10T09:00", { receivedOn: old }),
        moved("out", 1, "2025-10-11T09:00", { receivedOn: fresh }),
      ],
      finds: ["拖把 发了 2025-10-01 入库的，2025-09-01 入库的还剩 1 件"],
    },
    "counts what came back": [
      ...stored,
      moved("out", 5, "2025-10-10T09:00", { receivedOn: old }),
      moved("return", 1, "2025-10-10T10:00", { receivedOn: old }),
      moved("out", 1, "2025-10-11T09:00", { receivedOn: fresh }),
    ],
  },
  none: { unknown: "where moves are not kept there is no item to be judged" },
  exempt: { facts: { "general/stock-move receivedOn": "a move that names no batch is left alone" } },
});
