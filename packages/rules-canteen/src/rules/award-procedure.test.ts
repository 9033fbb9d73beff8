import { row, testRule } from "@houqin/testing";
import { monday } from "../trial/trial-school.ts";
import { awardProcedure } from "./award-procedure.ts";

const awarded = (yearAmount: number) =>
  row(
    "canteen/award",
    "2025-09-01T15:00",
    { supplier: "farm", yearAmount, method: "quotes" },
    { id: "award-1", actors: { by: "wu" } },
  );
const heard = (parents: number, at = "2025-08-28T15:00") =>
  row(
    "canteen/committee",
    at,
    { topic: "supplier", about: "award-1", parents, decision: "同意" },
    { actors: { chair: "wu" } },
  );
const published = row("general/publication", "2025-08-29T09:00", {
  topic: "award",
  about: "award-1",
  audience: "all",
  days: 5,
});

testRule(awardProcedure, {
  ...monday,
  pass: {
    "takes a small award that the committee has heard of": [awarded(99_999), heard(1)],
    "takes a large award that was published too": [awarded(100_000), heard(1), published],
  },
  fail: {
    "fails a small award that it has not": [awarded(99_999)],
    "fails when no parent was there": [awarded(99_999), heard(0)],
    "fails when the committee met only afterwards": [awarded(99_999), heard(1, "2025-09-02T15:00")],
    "fails a large award that was not published": [awarded(100_000), heard(1)],
  },
  unknown: {
    "is unknown where no minutes of the committee are kept": {
      entries: [awarded(99_999)],
      without: ["canteen/committee"],
    },
  },
});
