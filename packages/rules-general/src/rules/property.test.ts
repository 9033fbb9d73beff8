import { row, testRule } from "@houqin/testing";
import { chairs } from "../trial/cast.ts";
import { autumn } from "../trial/trial-school.ts";
import { assetsAgree } from "./assets-agree.ts";
import { stockAgrees } from "./stock-agrees.ts";

const recorded = (quantity: number, at: string) =>
  ["book", "list", "card"].map((record) => row("general/asset-record", at, { asset: "chairs", record, quantity }));
const bought = recorded(40, "2025-09-01T09:00");
const found = (quantity: number) => row("general/asset-count", "2026-01-20T09:00", { asset: "chairs", quantity });

testRule(assetsAgree, {
  ...autumn,
  pass: {
    "takes four equal figures": [chairs, ...bought, found(40)],
    "takes a difference written off before the end of the term": [
      chairs,
      ...bought,
      found(38),
      ...recorded(-2, "2026-01-21T09:00"),
    ],
    "tolerates just what it is set to": { entries: [chairs, ...bought, found(38)], options: { tolerance: 2 } },
  },
  fail: {
    "fails a count that is two chairs short": {
      entries: [chairs, ...bought, found(38)],
      finds: ["chairs 2025-autumn 账册卡物不符：账=40、册=40、卡=40、物=38，相差 2"],
    },
    "fails an asset that has no card": [chairs, ...bought.slice(0, 2), found(40)],
  },
  unknown: {
    "is unknown where nobody counted": [chairs, ...bought],
    "is unknown where no records are kept": {
      entries: [chairs, ...bought, found(40)],
      without: ["general/asset-record"],
    },
  },
});

const moved = (direction: string, quantity: number) =>
  row("general/stock-move", "2025-10-10T09:00", { item: "拖把", direction, quantity });
const hundred = [moved("in", 110), moved("return", 2), moved("out", 10), moved("discard", 2)];
const counted = (quantity: number) => row("general/stock-count", "2026-01-20T09:00", { item: "拖把", quantity });

testRule(stockAgrees, {
  ...autumn,
  pass: { "takes two in a hundred short": [...hundred, counted(98)] },
  fail: {
    "fails three in a hundred short": {
      entries: [...hundred, counted(97)],
      finds: ["拖把 2025-autumn 库存账实不符：账面=100、实盘=97，相差 3"],
    },
    "fails three in a hundred over": [...hundred, counted(103)],
  },
  unknown: {
    "is unknown where no moves are kept": { entries: [counted(97)], without: ["general/stock-move"] },
    "is unknown where nobody counted": hundred,
  },
});
