import { row, testRule } from "@houqin/testing";
import { monday } from "../trial/trial-hotel.ts";
import { freshAir } from "./fresh-air.ts";
import { hygieneFileKept } from "./hygiene-file-kept.ts";
import { licenceReviewed } from "./licence-reviewed.ts";
import { longStayLinen } from "./long-stay-linen.ts";
import { starValid } from "./star-valid.ts";
import { towelsChanged } from "./towels-changed.ts";

const made = (at: string, more: Readonly<Record<string, unknown>> = {}, area = "r801") =>
  row("hotel/room-made", at, { after: "departure", linenChanged: true, towelsChanged: true, ...more }, { area });

testRule(towelsChanged, {
  ...monday,
  pass: {
    "takes fresh towels": [made("2026-03-02T12:10")],
    "leaves the towels of guests who stay": [
      made("2026-03-02T12:10"),
      made("2026-03-02T13:00", { after: "stay", towelsChanged: false }),
    ],
  },
  fail: {
    "fails towels of the guest before": {
      entries: [made("2026-03-02T12:10", { towelsChanged: false })],
      finds: ["走客房没换毛巾浴衣"],
    },
  },
  unknown: { "is unknown where nobody wrote it down": [made("2026-03-02T12:10", { towelsChanged: undefined })] },
});

const moved = (kind: "in" | "out", at: string, area = "r801") =>
  row(`hotel/check-${kind}`, at, kind === "in" ? { booking: "b-1", people: 1 } : { booking: "b-1" }, { area });
const tenth = { ...monday, period: { from: "2026-03-10", to: "2026-03-10" } };
const fresh = (at: string, area?: string) => made(at, { after: "stay" }, area);
const arrival = moved("in", "2026-03-02T15:00");
testRule(longStayLinen, {
  ...tenth,
  pass: {
    "takes fresh linen on the seventh day": [arrival, fresh("2026-03-09T11:00")],
    "asks nothing once the guest has left": [
      arrival,
      fresh("2026-03-09T11:00"),
      moved("in", "2026-03-02T15:00", "r802"),
      moved("out", "2026-03-09T11:00", "r802"),
    ],
    "takes the bed of a guest who has just come as fresh": [
      arrival,
      moved("out", "2026-03-08T11:00"),
      moved("in", "2026-03-08T15:00"),
    ],
  },
  fail: {
    "fails a stay of more than a week without": {
      entries: [arrival],
      finds: ["r801 客人住满一周没换床上用品"],
    },
    "takes no cleaning without fresh linen for it": [
      arrival,
      made("2026-03-09T11:00", { after: "stay", linenChanged: false }),
    ],
    "takes no other room for it": [arrival, fresh("2026-03-09T11:00", "r802")],
    "fails until the hour of leaving": [arrival, moved("out", "2026-03-10T12:00")],
  },
  unknown: {
    "is unknown where cleaning is not kept": { entries: [arrival], without: ["hotel/room-made"] },
    "is unknown where check-ins are not kept": { entries: [], without: ["hotel/check-in"] },
  },
});

const licence = (issuedOn: string, category = "hygiene") =>
  row("hotel/licence", issuedOn, { category, number: "H-1", issuedOn, validUntil: "2028-03-01" });
testRule(licenceReviewed, {
  ...monday,
  asOf: "2026-03-02",
  pass: {
    "takes a review of this year": [licence("2024-01-10"), licence("2026-01-08")],
    "warns sixty days before two years are over": {
      entries: [licence("2024-05-01")],
      finds: ["公共场所卫生许可证 2026-05-02T00:00 满两年，请提前办复核"],
    },
  },
  fail: {
    "fails two years without": { entries: [licence("2024-03-01")], finds: ["公共场所卫生许可证满两年没有复核"] },
    "takes no licence of the pool for it": [licence("2026-01-08", "pool")],
  },
  unknown: { "is unknown where licences are not kept": { entries: [], without: ["hotel/licence"] } },
});

const stars = (validUntil: string, category = "star") =>
  row("hotel/licence", "2023-06-01", { category, number: "X-5", issuedOn: "2023-06-01", validUntil });
testRule(starValid, {
  ...monday,
  asOf: "2026-03-02",
  pass: {
    "takes a rating that runs on": [stars("2026-12-31")],
    "warns half a year before it runs out": {
      entries: [stars("2026-08-29")],
      finds: ["星级评定 2026-08-30T00:00 到期，请提前准备复核"],
    },
  },
  fail: {
    "fails one that has run out": { entries: [stars("2026-03-01")], finds: ["没有有效的星级评定"] },
    "takes no hygiene licence for it": [stars("2026-12-31", "hygiene")],
  },
  unknown: { "is unknown where licences are not kept": { entries: [], without: ["hotel/licence"] } },
});

const destroyed = (lastDay: string, category = "inspection") =>
  row("general/record-disposal", "2026-03-02T10:00", { category, lastDay }, { actors: { by: "clerk-1" } });
testRule(hygieneFileKept, {
  ...monday,
  pass: {
    "takes two years": [destroyed("2024-03-02")],
    "leaves other records alone": [destroyed("2024-03-02", "training"), destroyed("2026-01-01", "voucher")],
  },
  fail: {
    "fails less": {
      entries: [destroyed("2024-03-03")],
      finds: ["卫生档案只保存了 23 个月就销毁，至少要保存 24 个月"],
    },
    "fails trainings too": [destroyed("2025-03-02", "training")],
  },
  none: { unknown: "what stands on the line is known" },
});

const air = (place: string, value: number, parameter = "fresh-air") =>
  row("hotel/air-reading", "2026-03-02T10:00", { place, parameter, value });
testRule(freshAir, {
  ...monday,
  pass: {
    "takes thirty in a room and twenty elsewhere": [air("sleeping", 30), air("other", 20)],
    "leaves other readings alone": [air("sleeping", 30), air("sleeping", 0.08, "co2")],
  },
  fail: {
    "fails less in a room": {
      entries: [air("sleeping", 29)],
      finds: ["每人每小时新风只有 29 立方米，应到 30 立方米"],
    },
    "fails less elsewhere": [air("other", 19)],
  },
  none: { unknown: "every reading names place, parameter and value" },
});
