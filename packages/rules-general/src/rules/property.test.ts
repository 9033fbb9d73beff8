import { type Rule, siteAsset } from "@houqin/core";
import { expect, it } from "vitest";
import { assetCount, assetRecord } from "../entries/assets.ts";
import { meterReading } from "../entries/meters.ts";
import { stockCount, stockMove } from "../entries/stock.ts";
import { row, type Scene, verdicts } from "../scene.ts";
import { assetsAgree } from "./assets-agree.ts";
import { meterAgrees } from "./meter-agrees.ts";
import { metersRead } from "./meters-read.ts";
import { stockAgrees } from "./stock-agrees.ts";

const chairs = row(siteAsset, "a1", "2024-01-01", { name: "椅子", category: "furniture" }, { subject: "chairs" });
const recorded = (record: string, quantity: number, id = record, at = "2025-09-01T09:00") =>
  row(assetRecord, id, at, { asset: "chairs", record, quantity });
const three = [recorded("book", 40), recorded("list", 40), recorded("card", 40)];
const found = (quantity: number) => row(assetCount, "n1", "2026-01-20T09:00", { asset: "chairs", quantity });

const moved = (id: string, direction: string, quantity: number) =>
  row(stockMove, id, "2025-10-10T09:00", { item: "拖把", direction, quantity });
const counted = (quantity: number) => row(stockCount, "n1", "2026-01-20T09:00", { item: "拖把", quantity });

const meter = row(siteAsset, "a2", "2024-01-01", { name: "总表", category: "meter-electric" }, { subject: "meter-1" });
const read = (id: string, at: string, reading: number, used?: number) =>
  row(meterReading, id, at, {
    meter: "meter-1",
    utility: "electric",
    reading,
    ...(used === undefined ? {} : { used }),
  });

const autumn = { from: "2025-09-01", to: "2026-01-23" };
const november = { from: "2025-11-01", to: "2025-11-30" };

const cases: readonly (readonly [Rule, string, Scene, readonly string[]])[] = [
  [
    assetsAgree,
    "passes four equal figures",
    { ...autumn, entries: [chairs, ...three, found(40)] },
    ["2025-autumn@chairs pass"],
  ],
  [
    assetsAgree,
    "fails a count that is two chairs short",
    { ...autumn, entries: [chairs, ...three, found(38)] },
    ["2025-autumn@chairs fail"],
  ],
  [
    assetsAgree,
    "passes a difference written off before the end of the term",
    {
      ...autumn,
      entries: [
        chairs,
        ...three,
        found(38),
        ...["book", "list", "card"].map((record) => recorded(record, -2, `${record}-off`, "2026-01-21T09:00")),
      ],
    },
    ["2025-autumn@chairs pass"],
  ],
  [
    assetsAgree,
    "tolerates what it is set to",
    { ...autumn, options: { tolerance: 2 }, entries: [chairs, ...three, found(38)] },
    ["2025-autumn@chairs pass"],
  ],
  [
    assetsAgree,
    "is unknown where nobody counted",
    { ...autumn, entries: [chairs, ...three] },
    ["2025-autumn@chairs unknown"],
  ],

  [
    stockAgrees,
    "passes two in a hundred short",
    { ...autumn, entries: [moved("m1", "in", 110), moved("m2", "out", 10), counted(98)] },
    ["2025-autumn@拖把 pass"],
  ],
  [
    stockAgrees,
    "fails three in a hundred short",
    { ...autumn, entries: [moved("m1", "in", 110), moved("m2", "out", 10), counted(97)] },
    ["2025-autumn@拖把 fail"],
  ],
  [
    stockAgrees,
    "is unknown where moves are not recorded",
    { ...autumn, unkept: [stockMove.id], entries: [counted(97)] },
    ["2025-autumn@拖把 unknown"],
  ],

  [
    meterAgrees,
    "passes use that was booked as it ran",
    { ...november, entries: [meter, read("r0", "2025-10-31T08:00", 1000), read("r1", "2025-11-30T08:00", 1100, 100)] },
    ["2025-11@meter-1 pass"],
  ],
  [
    meterAgrees,
    "fails use that was booked two per cent short",
    { ...november, entries: [meter, read("r0", "2025-10-31T08:00", 1000), read("r1", "2025-11-30T08:00", 1100, 98)] },
    ["2025-11@meter-1 fail"],
  ],
  [
    meterAgrees,
    "is unknown where nobody booked the use",
    { ...november, entries: [meter, read("r0", "2025-10-31T08:00", 1000), read("r1", "2025-11-30T08:00", 1100)] },
    ["2025-11@meter-1 unknown"],
  ],

  [
    metersRead,
    "passes a reading in the month",
    { ...november, entries: [meter, read("r1", "2025-11-30T08:00", 1100)] },
    ["2025-11@meter-1 pass"],
  ],
  [
    metersRead,
    "fails a month without one",
    { ...november, entries: [meter, read("r1", "2025-12-01T08:00", 1100)] },
    ["2025-11@meter-1 fail"],
  ],
  [
    metersRead,
    "is unknown where readings are not recorded",
    { ...november, unkept: [meterReading.id], entries: [meter] },
    ["unkept unknown"],
  ],
];

it.each(cases.map(([rule, says, scene, expected]) => [`${rule.id} ${says}`, rule, scene, expected] as const))(
  "%s",
  (_, rule, scene, expected) => {
    expect(verdicts(rule, scene)).toEqual(expected);
  },
);
