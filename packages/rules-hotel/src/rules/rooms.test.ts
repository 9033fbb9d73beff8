import { row, testRule } from "@houqin/testing";
import { inspected } from "../trial/filled-sheets.ts";
import { march, monday } from "../trial/trial-hotel.ts";
import { cupLog } from "./cup-log.ts";
import { cupsDisinfected } from "./cups-disinfected.ts";
import { linenChanged } from "./linen-changed.ts";
import { noDisposables } from "./no-disposables.ts";
import { roomScore } from "./room-score.ts";
import { roomTurned } from "./room-turned.ts";
import { roomsInspected } from "./rooms-inspected.ts";

const made = (more: Readonly<Record<string, unknown>> = {}, at = "2026-03-02T12:10", area = "r801") =>
  row(
    "hotel/room-made",
    at,
    { after: "departure", linenChanged: true, cupsDisinfected: true, disposablesPlaced: false, ...more },
    { area },
  );

testRule(linenChanged, {
  ...monday,
  pass: {
    "takes fresh linen": [made()],
    "leaves the beds of guests who stay": [
      made(),
      made({ after: "stay", linenChanged: false }, "2026-03-02T13:00", "r802"),
    ],
  },
  fail: {
    "fails linen of the guest before": { entries: [made({ linenChanged: false })], finds: ["走客房没换床上用品"] },
  },
  none: { unknown: "every line says whether the linen was changed" },
});
testRule(cupsDisinfected, {
  ...monday,
  pass: { "takes disinfected cups": [made()] },
  fail: { "fails cups left": { entries: [made({ cupsDisinfected: false })], finds: ["清扫时没换消毒杯"] } },
  unknown: { "is unknown where nobody wrote it down": [made({ cupsDisinfected: undefined })] },
});
testRule(noDisposables, {
  ...monday,
  pass: { "takes a room without": [made()] },
  fail: {
    "fails what was set out": { entries: [made({ disposablesPlaced: true })], finds: ["客房里主动摆了一次性用品"] },
  },
  unknown: { "is unknown where nobody wrote it down": [made({ disposablesPlaced: undefined })] },
});

const left = row("hotel/check-out", "2026-03-02T11:30", { booking: "b-1" }, { area: "r801" });
testRule(roomTurned, {
  ...monday,
  pass: { "takes a room made up after exactly six hours": [left, made({}, "2026-03-02T17:30")] },
  fail: {
    "is late a minute after": {
      entries: [left, made({}, "2026-03-02T17:31")],
      finds: ["退房后清扫晚了：2026-03-02T17:31 才做，应在 2026-03-02T17:30 前"],
    },
    "takes no other room for it": {
      entries: [left, made({}, "2026-03-02T13:00", "r802")],
      finds: ["退房后还没清扫，应在 2026-03-02T17:30 前扫完"],
    },
    "takes no cleaning during a stay for it": [left, made({ after: "stay" }, "2026-03-02T13:00")],
  },
  unknown: { "is unknown where cleaning is not kept": { entries: [left], without: ["hotel/room-made"] } },
});

const pantry = row("site/area", "2026-01-01", { name: "八楼消毒间", kind: "pantry" }, { subject: "pantry-8" });
const washed = (ware: string, step = "disinfect", area = "pantry-8") =>
  row("general/tableware-step", "2026-03-02T10:00", { load: "b-1", ware, step, method: "steam" }, { area });
testRule(cupLog, {
  ...monday,
  pass: { "takes one batch of cups": [pantry, washed("cup")] },
  fail: {
    "fails a day without one": { entries: [pantry], finds: ["pantry-8 2026-03-02 没有杯具消毒记录"] },
    "takes neither glasses nor washing for it": [pantry, washed("glass"), washed("cup", "wash")],
    "takes no other pantry for it": [pantry, washed("cup", "disinfect", "pantry-9")],
  },
  unknown: { "is unknown where the log is not kept": { entries: [pantry], without: ["general/tableware-step"] } },
});

const five = [1, 2, 3, 4, 5].map((hour) => inspected(`2026-03-02T1${hour}:00`, `r80${hour}`));
testRule(roomsInspected, {
  ...monday,
  pass: { "takes five rooms": five },
  fail: {
    "fails four": { entries: five.slice(1), finds: ["2026-03-02 应查 5 间房，只查了 4 间"] },
  },
  unknown: { "is unknown where checks are not kept": { entries: [], without: ["hotel/room-check"] } },
});

const scored = (score: number, checklist = "hotel/room-sheet") =>
  row("general/inspection", "2026-03-02T15:00", { topic: "hygiene", checklist, items: [], score }, { area: "r801" });
testRule(roomScore, {
  ...march,
  pass: {
    "takes the mark itself": [scored(90)],
    "leaves inspections without a sheet alone": [
      scored(90),
      row("general/inspection", "2026-03-02T16:00", { topic: "dorm", items: [] }),
    ],
    "takes the mean": [scored(85), scored(95), scored(10, "hotel/opening-sheet")],
  },
  fail: { "fails just below": { entries: [scored(89.9)], finds: ["2026-03 查房平均 89.9 分，应到 90 分"] } },
  unknown: {
    "is unknown where inspections are not kept": {
      entries: [],
      without: [
        "general/inspection",
        "general/checked",
        "hotel/room-check",
        "hotel/opening-check",
        "hotel/stewarding-check",
        "hotel/kitchen-check",
        "hotel/public-hygiene-check",
      ],
    },
  },
});
