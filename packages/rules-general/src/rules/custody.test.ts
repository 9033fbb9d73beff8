import { lacking, row, testRule } from "@houqin/testing";
import { chairs, dorm, wang } from "../trial/cast.ts";
import { autumn, november, wednesday } from "../trial/trial-school.ts";
import { assetsCounted } from "./assets-counted.ts";
import { assetsTagged } from "./assets-tagged.ts";
import { handoverSigned } from "./handover-signed.ts";
import { keysApproved } from "./keys-approved.ts";
import { keysComplete } from "./keys-complete.ts";
import { keysCounted } from "./keys-counted.ts";
import { loansReturned } from "./loans-returned.ts";
import { roomsTakenOver } from "./rooms-taken-over.ts";
import { tagsUnique } from "./tags-unique.ts";

const tagged = (asset: string, tag: string, at = "2025-09-01T09:00") => row("general/asset-tag", at, { asset, tag });
const lab = row("site/area", "2024-01-01", { name: "科学实验室", kind: "function-room" }, { subject: "lab-1" });
const waterMeter = row("site/asset", "2024-01-01", { name: "水表", category: "meter-water" }, { subject: "meter-9" });

testRule(assetsTagged, {
  ...wednesday,
  pass: {
    "takes a tagged asset": [chairs, tagged("chairs", "JJ-001")],
    "leaves out what it is set to": [chairs, tagged("chairs", "JJ-001"), waterMeter],
  },
  fail: {
    "fails an asset without a tag": { entries: [chairs], finds: ["chairs 没有贴资产标签"] },
    "leaves nothing out where it is set so": {
      entries: [chairs, tagged("chairs", "JJ-001"), waterMeter],
      options: { leaveOut: [] },
    },
  },
  unknown: { "is unknown where tags are not kept": { entries: [chairs], without: ["general/asset-tag"] } },
  exempt: {
    facts: { "site/asset category": "an asset of no category is not among those left out, and may be tagged" },
  },
});

testRule(tagsUnique, {
  ...wednesday,
  period: { from: "2025-09-01", to: "2025-11-12" },
  pass: { "takes two assets with two numbers": [tagged("chairs", "JJ-001"), tagged("desks", "JJ-002")] },
  fail: {
    "fails two assets with one number": {
      entries: [tagged("chairs", "JJ-001"), tagged("desks", "JJ-001", "2025-10-01T09:00")],
      finds: ["资产编号 JJ-001 有 2 件在用，一个编号只能对一件"],
    },
  },
  none: { unknown: "where no tags are kept there is no number to be judged" },
});

const booked = row("general/asset-record", "2025-09-01T00:00", { asset: "chairs", record: "book", quantity: 40 });
const counted = (at: string) => row("general/asset-count", at, { asset: "chairs", quantity: 40 });
testRule(assetsCounted, {
  ...wednesday,
  period: { from: "2025-01-01", to: "2026-01-23" },
  pass: {
    "takes a count in each term where it is set so": {
      entries: [{ ...booked, at: "2024-09-01T09:00" }, counted("2026-01-20T09:00")],
      options: { every: "term" },
    },
    "takes a count in the year": {
      entries: [{ ...booked, at: "2024-09-01T09:00" }, counted("2025-12-31T23:00")],
      period: { from: "2025-01-01", to: "2025-12-31" },
    },
    "takes a count in each half year where it is set so": {
      entries: [{ ...booked, at: "2024-09-01T09:00" }, counted("2025-03-01T09:00"), counted("2025-12-31T23:00")],
      period: { from: "2025-01-01", to: "2025-12-31" },
      options: { every: "half" },
    },
  },
  fail: {
    "fails a year without a count": {
      entries: [{ ...booked, at: "2024-09-01T09:00" }],
      period: { from: "2025-01-01", to: "2025-12-31" },
      finds: ["chairs 2025 没有盘点"],
    },
    "fails a half year without one where it is set so": {
      entries: [{ ...booked, at: "2024-09-01T09:00" }, counted("2025-12-31T23:00")],
      period: { from: "2025-01-01", to: "2025-12-31" },
      options: { every: "half" },
    },
    "fails a term without one where it is set so": {
      entries: [{ ...booked, at: "2024-09-01T09:00" }, counted("2025-03-01T09:00")],
      options: { every: "term" },
    },
  },
  unknown: {
    "is unknown where counts are not kept": {
      entries: [{ ...booked, at: "2024-09-01T09:00" }],
      period: { from: "2025-01-01", to: "2025-12-31" },
      without: ["general/asset-count"],
    },
  },
});

const signed = row(
  "general/handover",
  "2025-11-12T09:00",
  { list: "清单.pdf", pieces: 30 },
  { area: "lab-1", actors: { giver: "wang", receiver: "li", witness: "zhao" } },
);
testRule(handoverSigned, {
  ...wednesday,
  pass: { "takes a list and three names": [signed] },
  fail: {
    "fails one without a list": { entries: [lacking(signed, "list")], finds: ["交接手续不全，缺 list"] },
    "fails one that nobody signed": [lacking(signed, "actors")],
  },
  none: { unknown: "whatever is absent fails" },
});

testRule(roomsTakenOver, {
  ...wednesday,
  period: { from: "2025-11-01", to: "2025-11-30" },
  pass: {
    "takes a room that somebody signed for": [lab, { ...signed, at: "2025-09-01T09:00" }],
  },
  fail: {
    "fails a room that nobody signed for": { entries: [lab], finds: ["lab-1 没有签过保管交接单"] },
    "fails a room whose handover has no list": [lab, { ...lacking(signed, "list"), at: "2025-09-01T09:00" }],
    "asks it of the kinds that it is set to": { entries: [dorm], options: { kinds: ["dorm"] } },
  },
  unknown: { "is unknown where handovers are not kept": { entries: [lab], without: ["general/handover"] } },
});

const lent = row("general/loan", "2025-11-12T08:00", { asset: "projector-1", action: "out", dueBack: "2025-11-14" });
const back = (at: string) => row("general/loan", at, { asset: "projector-1", action: "back" });
testRule(loansReturned, {
  ...november,
  pass: { "takes a return on the last day": [lent, back("2025-11-14T23:59")] },
  fail: {
    "is late on the day after": {
      entries: [lent, back("2025-11-15T00:00")],
      finds: ["归还晚了：2025-11-15T00:00 才还，应在 2025-11-15T00:00 前"],
    },
    "fails a thing that never came back": {
      entries: [lent],
      finds: ["借出后没有归还，应在 2025-11-15T00:00 前归还"],
    },
  },
  unknown: { "is unknown where a loan has no day": [lacking(lent, "dueBack")] },
});

const keys = (found: number, at = "2025-11-12T08:00") =>
  row("general/key-count", at, { expected: 4, found }, { area: "dorm-1" });
testRule(keysComplete, {
  ...wednesday,
  pass: { "takes as many as there should be": [keys(4)] },
  fail: { "fails one key short": { entries: [keys(3)], finds: ["钥匙少了：实有 3 把，应有 4 把"] } },
  none: { unknown: "a count says both how many there are and how many there should be" },
});

testRule(keysCounted, {
  ...autumn,
  pass: { "takes one count in the term": [dorm, keys(4)] },
  fail: {
    "fails a term without one": { entries: [dorm], finds: ["dorm-1 2025-autumn 没有清点钥匙"] },
    "asks it of the kinds that it is set to": {
      entries: [row("site/area", "2024-01-01", { name: "库房", kind: "store" }, { subject: "store-1" })],
      options: { kinds: ["store"] },
    },
    "asks it each quarter where it is set so": {
      entries: [dorm, keys(4)],
      period: { from: "2025-07-01", to: "2025-12-31" },
      options: { every: "quarter" },
    },
    "asks it each month where it is set so": { entries: [dorm, keys(4)], options: { every: "month" } },
    "asks it each year where it is set so": {
      entries: [dorm, keys(4)],
      period: { from: "2024-01-01", to: "2025-12-31" },
      options: { every: "year" },
    },
  },
  unknown: { "is unknown where keys are not counted": { entries: [dorm], without: ["general/key-count"] } },
});

const taken = (approver: string) =>
  row(
    "general/key-custody",
    "2025-11-12T08:00",
    { key: "key-1", action: "out" },
    { actors: { holder: "wang", approver } },
  );
testRule(keysApproved, {
  ...wednesday,
  pass: { "takes another's approval": [wang, taken("li")] },
  fail: {
    "fails one's own approval": { entries: [wang, taken("wang")], finds: ["wang 自己批准自己领钥匙，应由他人批准"] },
  },
  unknown: { "is unknown where nobody is named": [lacking(taken("li"), "actors")] },
});
