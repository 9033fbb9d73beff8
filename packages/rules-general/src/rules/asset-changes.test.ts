import { row, testRule } from "@houqin/testing";
import { chairs } from "../trial/cast.ts";
import { autumn, theYear } from "../trial/trial-school.ts";
import { assetsReviewed } from "./assets-reviewed.ts";
import { disposalBooked } from "./disposal-booked.ts";
import { leaversHandOver } from "./leavers-hand-over.ts";

const event = row("general/asset-event", "2025-03-03T09:00", { cause: "disaster" }, { id: "event-1" });
const review = (at: string) => row("general/asset-review", at, { event: "event-1", report: "清查报告.pdf" });
testRule(assetsReviewed, {
  ...theYear,
  pass: { "takes a report on the last day": [event, review("2025-08-30T17:00")] },
  fail: {
    "fails without one": {
      entries: [event],
      finds: ["出现清查事由后没有清查资产，应在 2025-08-31T00:00 前出清查报告"],
    },
    "is late on the day after": {
      entries: [event, review("2025-08-31T09:00")],
      finds: ["资产清查晚了：2025-08-31T09:00 才出报告，应在 2025-08-31T00:00 前"],
    },
  },
  unknown: { "is unknown where no reports are kept": { entries: [event], without: ["general/asset-review"] } },
});

const disposal = row("general/asset-disposal", "2025-11-03T10:00", {
  asset: "chairs",
  manner: "scrapped",
  quantity: 4,
});
const booked = (record: string, at = "2025-11-18T16:00", quantity = -4) =>
  row("general/asset-record", at, { asset: "chairs", record, quantity });
testRule(disposalBooked, {
  ...autumn,
  pass: { "takes both on the fifteenth day": [chairs, disposal, booked("book"), booked("list")] },
  fail: {
    "fails where only the accounts know": {
      entries: [chairs, disposal, booked("book")],
      finds: ["list 还没核销，应在 2025-11-19T00:00 前核销"],
    },
    "takes no addition for it": [chairs, disposal, booked("book"), booked("list", "2025-11-18T16:00", 4)],
    "is late on the sixteenth": {
      entries: [chairs, disposal, booked("book"), booked("list", "2025-11-19T09:00")],
      finds: ["list 核销晚了：2025-11-19T09:00 才核销，应在 2025-11-19T00:00 前"],
    },
  },
  unknown: {
    "is unknown where no records of assets are kept": { entries: [disposal], without: ["general/asset-record"] },
  },
});

const leaver = (until?: string) =>
  row("site/person", "2024-01-01", { name: "王师傅", ...(until === undefined ? {} : { until }) }, { subject: "wang" });
const handed = (at: string, giver = "wang") =>
  row("general/handover", at, { list: "清单.pdf" }, { area: "lab-1", actors: { giver, receiver: "li" } });
testRule(leaversHandOver, {
  ...autumn,
  pass: {
    "takes one on the last day": [leaver("2025-11-28"), handed("2025-11-28T16:00")],
    "takes one thirty days before": [leaver("2025-11-28"), handed("2025-10-29T00:00")],
  },
  fail: {
    "fails without one": {
      entries: [leaver("2025-11-28")],
      finds: ["离岗没有办资产交接，应在 2025-11-29T00:00 前办完"],
    },
    "takes none from earlier on": [leaver("2025-11-28"), handed("2025-10-28T23:00")],
    "takes nobody else's": [leaver("2025-11-28"), handed("2025-11-28T16:00", "li")],
    "is late on the day after": {
      entries: [leaver("2025-11-28"), handed("2025-11-29T09:00")],
      finds: ["资产交接办晚了：2025-11-29T09:00 才办，应在 2025-11-29T00:00 前"],
    },
  },
  unknown: {
    "is unknown where no handovers are kept": { entries: [leaver("2025-11-28")], without: ["general/handover"] },
  },
});
