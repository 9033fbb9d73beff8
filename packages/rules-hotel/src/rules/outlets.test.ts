import { row, testRule } from "@houqin/testing";
import { opened } from "../trial/filled-sheets.ts";
import { march, monday } from "../trial/trial-hotel.ts";
import { interruptions } from "./interruptions.ts";
import { kitsChecked } from "./kits-checked.ts";
import { kitsComplete } from "./kits-complete.ts";
import { openedReady } from "./opened-ready.ts";
import { rejectRate } from "./reject-rate.ts";

const hall = row("site/area", "2026-01-01", { name: "中餐厅", kind: "dining-hall" }, { subject: "hall-1" });
testRule(openedReady, {
  ...monday,
  pass: { "takes a check done the minute before": [hall, opened("2026-03-02T10:59", "hall-1")] },
  fail: {
    "is late at the hour": {
      entries: [hall, opened("2026-03-02T11:00", "hall-1")],
      finds: ["hall-1 2026-03-02 营业前检查做晚了：2026-03-02T11:00 才做完，应在 2026-03-02T11:00 前"],
    },
    "fails a hall that nobody checked": {
      entries: [hall, opened("2026-03-02T10:00", "hall-2")],
      finds: ["hall-1 2026-03-02 没做营业前检查"],
    },
    "asks for an earlier hour where it is set to": {
      entries: [hall, opened("2026-03-02T10:31", "hall-1")],
      options: { before: "10:30" },
    },
    "asks before breakfast where it is set to": {
      entries: [hall, opened("2026-03-02T07:00", "hall-1")],
      options: { before: "07:00" },
    },
    "asks before dinner where it is set to": {
      entries: [hall, opened("2026-03-02T17:00", "hall-1")],
      options: { before: "17:00" },
    },
  },
  unknown: { "is unknown where checks are not kept": { entries: [hall], without: ["hotel/opening-check"] } },
});

const perch = row(
  "hotel/dish-kit",
  "2026-01-01",
  { name: "清蒸鲈鱼", condiments: ["蒸鱼豉油"], utensils: ["鱼夹"] },
  { subject: "清蒸鲈鱼" },
);
const checked = (meal: string, complete = true, dish = "清蒸鲈鱼") =>
  row(
    "hotel/kit-check",
    meal === "lunch" ? "2026-03-02T10:30" : "2026-03-02T16:30",
    { dish, complete },
    { covers: `2026-03-02/${meal}` },
  );
testRule(kitsChecked, {
  ...monday,
  pass: { "takes a check before each meal": [perch, checked("lunch"), checked("dinner")] },
  fail: {
    "fails a meal without one": {
      entries: [perch, checked("lunch")],
      finds: ["清蒸鲈鱼 2026-03-02/dinner 餐前没查跟料"],
    },
    "takes no other dish for it": [perch, checked("lunch", true, "红烧肉"), checked("dinner")],
    "asks only for the meals that it is set to": { entries: [perch], options: { meals: ["lunch"] } },
  },
  unknown: { "is unknown where checks are not kept": { entries: [perch], without: ["hotel/kit-check"] } },
});
testRule(kitsComplete, {
  ...monday,
  pass: { "takes a complete kit": [perch, checked("lunch")] },
  fail: {
    "fails a short one": { entries: [perch, checked("lunch", false)], finds: ["开餐前酱料或用具没备齐"] },
  },
  none: { unknown: "every check says whether the kit was complete" },
});

const passed = (served: number, rejected: number) =>
  row("hotel/pass-check", "2026-03-02T21:30", { dish: "清蒸鲈鱼", served, rejected });
testRule(rejectRate, {
  ...march,
  pass: { "takes two in a hundred": [perch, passed(100, 2)] },
  fail: {
    "fails three in a hundred": {
      entries: [perch, passed(100, 3)],
      finds: ["清蒸鲈鱼 2026-03 退回率 0.03，不应超过 0.02"],
    },
  },
  unknown: { "is unknown where no plate went out": [perch, passed(0, 0)] },
});

const broke = (day: string, category = "service-interruption") =>
  row("general/incident", `2026-03-${day}T08:00`, {
    category,
    severity: "slight",
    heardAt: `2026-03-${day}T08:00`,
    description: "热水中断",
  });
testRule(interruptions, {
  ...march,
  pass: { "takes one in a month": [broke("02"), broke("05", "theft")] },
  fail: {
    "fails the second": { entries: [broke("02"), broke("09")], finds: ["2026-03 服务中断 2 次，最多 1 次"] },
  },
  unknown: { "is unknown where incidents are not kept": { entries: [], without: ["general/incident"] } },
});
