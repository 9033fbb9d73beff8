import { row, testRule } from "@houqin/testing";
import { monday } from "../trial/trial-hotel.ts";
import { closingChecked } from "./closing-checked.ts";
import { fireRounds } from "./fire-rounds.ts";
import { fireTrainingHalf } from "./fire-training-half.ts";

const main = row("site/area", "2026-01-01", { name: "主楼", kind: "building" }, { subject: "main" });
const lobby = row("site/area", "2026-01-01", { name: "大堂", kind: "lobby" }, { subject: "lobby" });
const walked = (hour: number, topic = "fire", area = "main") =>
  row(
    "general/patrol",
    `2026-03-02T${String(hour).padStart(2, "0")}:30`,
    { topic, result: "ok" },
    { area, actors: { by: "guard-1" } },
  );
const twelve = Array.from({ length: 12 }, (_, index) => walked(index * 2, index < 3 ? "night-fire" : "fire"));
testRule(fireRounds, {
  ...monday,
  pass: {
    "takes twelve rounds, at night too": [main, ...twelve],
    "walks the kinds of area that it is set to": {
      entries: [main, lobby, ...Array.from({ length: 12 }, (_, index) => walked(index * 2, "fire", "lobby"))],
      options: { kinds: ["lobby"] },
    },
  },
  fail: {
    "fails eleven": {
      entries: [main, ...twelve.slice(1)],
      finds: ["main 2026-03-02 防火巡查 11 次，按两小时一次应有 12 次"],
    },
    "takes no other round for it": [main, ...twelve.slice(1), walked(1, "hygiene")],
    "takes no other building for it": [main, ...twelve.slice(1), walked(1, "fire", "annex")],
  },
  unknown: { "is unknown where patrols are not kept": { entries: [main], without: ["general/patrol"] } },
});

const kitchen = row("site/area", "2026-01-01", { name: "中厨房", kind: "kitchen" }, { subject: "kitchen-1" });
const closed = (area: string) => row("hotel/closing-check", "2026-03-02T22:30", { clear: true }, { area });
testRule(closingChecked, {
  ...monday,
  pass: {
    "takes a check after closing": [kitchen, closed("kitchen-1")],
    "looks at the kinds of area that it is set to": {
      entries: [kitchen, lobby, closed("lobby")],
      options: { kinds: ["lobby"] },
    },
  },
  fail: {
    "fails a kitchen that nobody checked": {
      entries: [kitchen, closed("kitchen-2")],
      finds: ["kitchen-1 2026-03-02 收市后没有查火种"],
    },
  },
  unknown: { "is unknown where checks are not kept": { entries: [kitchen], without: ["hotel/closing-check"] } },
});

const steward = row("site/person", "2026-01-01", { name: "管事员一" }, { subject: "s-1" });
const trained = (day: string, topic = "fire") =>
  row("general/training", `${day}T09:00`, { topic, hours: 2, attendees: ["s-1"] });
testRule(fireTrainingHalf, {
  ...monday,
  asOf: "2026-03-02",
  pass: {
    "takes a training of last October": [steward, trained("2025-10-02")],
    "warns fifteen days before half a year is over": {
      entries: [steward, trained("2025-09-17")],
      finds: ["s-1 的消防培训 2026-03-18T00:00 满半年，请安排复训"],
    },
  },
  fail: {
    "fails one of more than half a year ago": {
      entries: [steward, trained("2025-08-20")],
      finds: ["s-1 半年内没有参加消防培训"],
    },
    "takes no other training for it": [steward, trained("2026-02-01", "safety")],
  },
  unknown: { "is unknown where trainings are not kept": { entries: [steward], without: ["general/training"] } },
});
