import { row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { wednesday } from "../trial/trial-school.ts";
import { accidentReported } from "./accident-reported.ts";

const verdictsOf = verdictsUnder(wednesday);

const happened = (severity = "serious") =>
  row(
    "general/incident",
    "2025-11-12T08:30",
    { category: "injury", severity, heardAt: "2025-11-12T09:00", description: "坠落" },
    { id: "fall-1" },
  );
const reported = (at: string, about = "fall-1", topic = "accident") =>
  row("general/report", at, { topic, about, to: "教育局" });

testRule(accidentReported, {
  ...wednesday,
  pass: { "takes a report exactly an hour after it was heard of": [happened(), reported("2025-11-12T10:00")] },
  fail: {
    "is late a minute after": {
      entries: [happened(), reported("2025-11-12T10:01")],
      finds: ["事故报晚了：2025-11-12T10:01 才上报，应在 2025-11-12T10:00 前"],
    },
    "takes no report of another accident": {
      entries: [happened(), reported("2025-11-12T09:30", "fall-2")],
      finds: ["出了事故没有上报，应在 2025-11-12T10:00 前上报"],
    },
    "takes no other report": [happened(), reported("2025-11-12T09:30", "fall-1", "hazard-stats")],
  },
  unknown: { "is unknown where no reports are kept": { entries: [happened()], without: ["general/report"] } },
});
it("asks for no report of lesser accidents", () => {
  expect(verdictsOf(accidentReported, [happened("general")])).toEqual([]);
});
