import { row, testRule } from "@houqin/testing";
import { autumn } from "../trial/trial-school.ts";
import { readingsSound } from "./readings-sound.ts";

const read = (day: string, reading: number, event?: "removed" | "installed") =>
  row(
    "general/meter-reading",
    `2025-${day}T08:00`,
    { meter: "m-1", utility: "electric", reading, ...(event ? { event } : {}) },
    { id: `r-${day}-${reading}` },
  );

testRule(readingsSound, {
  ...autumn,
  pass: {
    "takes a dial that rises": [read("10-01", 500), read("10-31", 620)],
    "takes thirty-five days": [read("10-01", 500), read("11-05", 620)],
    "takes a dial that passes its end": [read("10-01", 905_000), read("10-31", 40)],
    "takes a changed meter with both readings": [
      read("10-01", 500),
      read("10-15", 560, "removed"),
      read("10-15", 2, "installed"),
      read("10-31", 60),
    ],
  },
  fail: {
    "fails a dial that goes back": {
      entries: [read("10-01", 500), read("10-31", 480)],
      finds: ["m-1 表底倒走，从 500 变成 480"],
    },
    "fails thirty-six days": {
      entries: [read("10-01", 500), read("11-06", 620)],
      finds: ["m-1 从 2025-10-01 到 2025-11-06 没有抄表，超过 35 天"],
    },
    "fails two readings of one moment": {
      entries: [read("10-01", 500), read("10-01", 510)],
      finds: ["m-1 同一时刻抄了两个数：500 和 510"],
    },
    "fails a change without a last reading": {
      entries: [read("10-01", 500), read("10-15", 2, "installed")],
      finds: ["m-1 换表没有登记旧表止码，2025-10-01 之后的用量不清楚"],
    },
  },
  none: { unknown: "a reading always names its meter and what the dial showed" },
});
