import { lacking, row, testRule } from "@houqin/testing";
import { march, monday } from "../trial/trial-hotel.ts";
import { foreignReported } from "./foreign-reported.ts";
import { guestRegistered } from "./guest-registered.ts";
import { lostRecord } from "./lost-record.ts";
import { lostSettled } from "./lost-settled.ts";
import { minorAsked } from "./minor-asked.ts";
import { oneGuestOneId } from "./one-guest-one-id.ts";
import { videoChecked } from "./video-checked.ts";

const registered = (more: Readonly<Record<string, unknown>> = {}) =>
  row(
    "hotel/guest",
    "2026-03-02T15:00",
    { booking: "b-1", idChecked: true, origin: "home", minor: false, ...more },
    { area: "r801" },
  );

testRule(guestRegistered, {
  ...monday,
  pass: { "takes papers that were looked at": [registered()] },
  fail: {
    "fails a guest without": { entries: [registered({ idChecked: false })], finds: ["没查验证件就办了入住"] },
  },
  none: { unknown: "every registration says whether the papers were looked at" },
});

const movedIn = row("hotel/check-in", "2026-03-02T15:00", { booking: "b-1", people: 2 }, { area: "r801" });
testRule(oneGuestOneId, {
  ...monday,
  period: { from: "2026-03-02", to: "2026-03-08" },
  pass: { "takes two registrations of two": [movedIn, registered(), registered()] },
  fail: {
    "fails one of two": {
      entries: [movedIn, registered(), registered({ booking: "b-2" })],
      finds: ["b-1 登记和入住人数不符：入住=2、登记=1", "b-2 登记和入住人数不符：入住=0、登记=1"],
    },
  },
  unknown: { "is unknown where registrations are not kept": { entries: [movedIn], without: ["hotel/guest"] } },
});

const abroad = { ...registered({ origin: "abroad" }), id: "g-1" };
const reported = (at: string, guest = "g-1") => row("hotel/guest-report", at, { guest });
testRule(foreignReported, {
  ...monday,
  pass: {
    "takes a report after exactly a day": [abroad, reported("2026-03-03T15:00")],
  },
  fail: {
    "is late a minute after": {
      entries: [abroad, reported("2026-03-03T15:01")],
      finds: ["境外旅客报送晚了：2026-03-03T15:01 才报，应在 2026-03-03T15:00 前"],
    },
    "takes no other guest for it": {
      entries: [abroad, registered(), reported("2026-03-03T10:00", "g-2")],
      finds: ["境外旅客没有报送公安机关，应在 2026-03-03T15:00 前报送"],
    },
  },
  unknown: { "is unknown where reports are not kept": { entries: [abroad], without: ["hotel/guest-report"] } },
});

const child = registered({ minor: true, guardianContact: "电话", relation: "父女" });
testRule(minorAsked, {
  ...monday,
  pass: { "takes contact and relation": [child] },
  fail: {
    "fails without the contact": {
      entries: [lacking(child, "guardianContact")],
      finds: ["未成年人入住没问清楚，缺 guardianContact"],
    },
    "fails without the relation": [lacking(child, "relation")],
  },
  none: { unknown: "what stands on the line is known" },
});

const found = row(
  "hotel/lost-item",
  "2026-03-02T12:30",
  { item: "手机", keptAt: "保险柜" },
  { id: "l-1", area: "r801", actors: { by: "a-1", keeper: "k-1" } },
);
testRule(lostRecord, {
  ...monday,
  pass: { "takes place, finder and keeper": [found] },
  fail: {
    "fails without the place": { entries: [lacking(found, "keptAt")], finds: ["遗留物品登记不全，缺 keptAt"] },
    "fails without a finder": [{ ...found, actors: { keeper: "k-1" } }],
    "fails without a keeper": [{ ...found, actors: { by: "a-1" } }],
  },
  none: { unknown: "what stands on the line is known" },
});
const settled = (at: string, lost = "l-1") => row("hotel/lost-settlement", at, { lost, outcome: "police" });
testRule(lostSettled, {
  ...monday,
  pass: { "takes a settlement on the hundredth day": [found, settled("2026-06-10T18:00")] },
  fail: {
    "is late on the day after": {
      entries: [found, settled("2026-06-11T09:00")],
      finds: ["遗留物品处理晚了：2026-06-11T09:00 才办，应在 2026-06-11T00:00 前"],
    },
    "takes no other thing for it": {
      entries: [found, settled("2026-04-01T09:00", "l-2")],
      finds: ["遗留物品没有归还，也没有移交公安机关，应在 2026-06-11T00:00 前办结"],
    },
  },
  unknown: { "is unknown where settlements are not kept": { entries: [found], without: ["hotel/lost-settlement"] } },
});

const looked = (recorder = "nvr-1") => row("general/video-check", "2026-03-02T00:00", { recorder, keptDays: 30 });
const recorder = row("site/asset", "2026-01-01", { name: "录像机", category: "video-recorder" }, { subject: "nvr-1" });
testRule(videoChecked, {
  ...march,
  pass: { "takes one look in the month": [recorder, looked()] },
  fail: {
    "fails a recorder that nobody looked at": {
      entries: [recorder, looked("nvr-2")],
      finds: ["nvr-1 2026-03 没有抽查录像"],
    },
    "fails a quarter without one where it is set to that": {
      entries: [recorder],
      options: { every: "quarter" },
      period: { from: "2026-01-01", to: "2026-03-31" },
    },
  },
  unknown: { "is unknown where checks are not kept": { entries: [recorder], without: ["general/video-check"] } },
});
