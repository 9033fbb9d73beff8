import { lacking, row, testRule } from "@houqin/testing";
import { march, monday } from "../trial/trial-hotel.ts";
import { discardRecord } from "./discard-record.ts";
import { discardTwo } from "./discard-two.ts";
import { linenLoss } from "./linen-loss.ts";
import { parAgrees } from "./par-agrees.ts";
import { parCounted } from "./par-counted.ts";
import { parFile } from "./par-file.ts";
import { parRatio } from "./par-ratio.ts";
import { washReturned } from "./wash-returned.ts";
import { washShort } from "./wash-short.ts";

const sheet = row(
  "hotel/par-item",
  "2026-01-01",
  { name: "床单", group: "linen", oneSet: 200, price: 60, place: "linen-room" },
  { subject: "床单" },
);
const plate = row("hotel/par-item", "2026-01-01", { name: "骨碟", group: "ware", oneSet: 100 }, { subject: "骨碟" });
const moved = (direction: string, pieces: number, at = "2026-03-10T09:00", item = "床单") =>
  row("hotel/par-move", at, { item, direction, pieces });
const counted = (inUse: number, inWash: number, inStore: number, item = "床单") =>
  row("hotel/par-count", "2026-03-31T15:00", { item, inUse, inWash, inStore }, { actors: { by: "linen-1" } });

testRule(parCounted, {
  ...march,
  pass: { "takes one count in the month": [sheet, counted(200, 200, 200)] },
  fail: {
    "fails an item that nobody counted": { entries: [sheet], finds: ["床单 2026-03 没有盘点"] },
    "takes no other item for it": [sheet, plate, counted(80, 0, 40, "骨碟")],
    "fails a quarter without one where it is set to that": {
      entries: [sheet],
      options: { every: "quarter" },
      period: { from: "2026-01-01", to: "2026-03-31" },
    },
  },
  unknown: { "is unknown where counts are not kept": { entries: [sheet], without: ["hotel/par-count"] } },
});

const six = moved("in", 600, "2026-02-01T09:00");
testRule(parAgrees, {
  ...march,
  pass: {
    "takes a count that is right": [sheet, six, counted(200, 200, 200)],
    "takes one in a hundred short": [sheet, six, counted(200, 200, 194)],
    "takes what was written off": [
      sheet,
      six,
      moved("discard", 10),
      moved("lost", 5),
      moved("broken", 5),
      counted(200, 200, 180),
    ],
  },
  fail: {
    "fails just beyond": {
      entries: [sheet, six, counted(200, 200, 193)],
      finds: ["床单 2026-03 账实不符：账面=600、实盘=593，相差 7 件"],
    },
  },
  unknown: { "is unknown while nobody has counted": [sheet, six] },
});

testRule(parRatio, {
  ...march,
  pass: {
    "takes three sets of linen": [sheet, counted(200, 200, 200)],
    "takes one and a half of tableware": [plate, counted(100, 0, 50, "骨碟")],
  },
  fail: {
    "fails linen just below": {
      entries: [sheet, counted(200, 200, 190)],
      finds: ["只够周转 2.95 套，应有 3 套"],
    },
    "fails tableware just below": [plate, counted(100, 0, 49, "骨碟")],
  },
  none: { unknown: "items without the size of a set are left alone" },
});

testRule(parFile, {
  ...monday,
  period: { from: "2026-01-01", to: "2026-03-02" },
  pass: { "takes a whole file": [sheet] },
  fail: {
    "fails without the size of a set": { entries: [lacking(sheet, "oneSet")], finds: ["档案不全，缺 oneSet"] },
    "fails without a price": [lacking(sheet, "price")],
    "fails without a place": [lacking(sheet, "place")],
  },
  none: { unknown: "what stands in the file is known" },
});

testRule(linenLoss, {
  ...march,
  pass: {
    "takes one in a hundred": [sheet, moved("in", 101, "2026-02-01T09:00"), moved("lost", 1)],
    "does not count what is worn out": [sheet, six, moved("discard", 60)],
    "does not count tableware": [
      sheet,
      six,
      plate,
      moved("in", 100, "2026-02-01T09:00", "骨碟"),
      moved("broken", 50, "2026-03-10T09:00", "骨碟"),
    ],
  },
  fail: {
    "fails two in a hundred": {
      entries: [sheet, moved("in", 102, "2026-02-01T09:00"), moved("lost", 1), moved("broken", 1)],
      finds: ["2026-03 布草损耗率 0.02，不应超过 0.01"],
    },
  },
  unknown: { "is unknown where nothing is in the books": [sheet] },
});

const discarded = (actors: Readonly<Record<string, string>>, more: Readonly<Record<string, unknown>> = {}) =>
  row(
    "hotel/par-move",
    "2026-03-02T09:00",
    { item: "床单", direction: "discard", pieces: 12, reason: "洗薄", photos: ["a.jpg"], ...more },
    { actors },
  );
const two = { by: "linen-1", approver: "manager-1" };
testRule(discardRecord, {
  ...monday,
  pass: { "takes reason, picture and approval": [sheet, discarded(two)] },
  fail: {
    "fails without a reason": {
      entries: [sheet, lacking(discarded(two), "reason")],
      finds: ["报废手续不全，缺 reason"],
    },
    "fails without a picture": [sheet, lacking(discarded(two), "photos")],
    "fails without an approval": [sheet, discarded({ by: "linen-1" })],
  },
  none: { unknown: "what stands on the line is known" },
});
testRule(discardTwo, {
  ...monday,
  pass: { "takes two people": [sheet, discarded(two)] },
  fail: {
    "fails one who approves their own": {
      entries: [sheet, discarded({ by: "linen-1", approver: "linen-1" })],
      finds: ["报废的经手人和批准人都是 linen-1，应由两个人分别签"],
    },
  },
  unknown: { "is unknown without an approver": [sheet, discarded({ by: "linen-1" })] },
});

const out = row("hotel/wash-out", "2026-03-02T08:00", { slip: "w-1", item: "床单", pieces: 180, laundry: "净洁洗涤" });
const back = (at: string, pieces = 180, slip = "w-1") =>
  row("hotel/wash-back", at, { slip, item: "床单", sent: 180, pieces });
testRule(washReturned, {
  ...monday,
  pass: { "takes linen back after exactly two days": [sheet, out, back("2026-03-04T08:00")] },
  fail: {
    "is late a minute after": {
      entries: [sheet, out, back("2026-03-04T08:01")],
      finds: ["布草送回晚了：2026-03-04T08:01 才到，应在 2026-03-04T08:00 前"],
    },
    "takes no other slip for it": {
      entries: [sheet, out, back("2026-03-03T08:00", 180, "w-2")],
      finds: ["布草还没送回，应在 2026-03-04T08:00 前送回"],
    },
  },
  unknown: { "is unknown where returns are not kept": { entries: [sheet, out], without: ["hotel/wash-back"] } },
});
testRule(washShort, {
  ...monday,
  pass: {
    "takes as many back": [sheet, back("2026-03-02T18:00")],
    "takes as many short as it is set to": { entries: [sheet, back("2026-03-02T18:00", 178)], options: { pieces: 2 } },
  },
  fail: {
    "fails one short": { entries: [sheet, back("2026-03-02T18:00", 179)], finds: ["少回 1 件，最多允许差 0 件"] },
    "fails one more than it is set to": {
      entries: [sheet, back("2026-03-02T18:00", 177)],
      options: { pieces: 2 },
    },
  },
  none: { unknown: "every line holds both figures" },
});
