import { row, testRule } from "@houqin/testing";
import { november, wednesday } from "../trial/trial-school.ts";
import { lockerEach } from "./locker-each.ts";
import { lockerOnce } from "./locker-once.ts";

const given = (holder: string, at = "2025-11-01T09:00", action = "out", locker = "locker-1") =>
  row("general/locker-use", at, { locker, action }, { actors: { holder } });
testRule(lockerOnce, {
  ...wednesday,
  pass: {
    "takes one holder": [given("s-1", "2025-11-12T09:00")],
    "takes the next once it is back": [
      given("s-1"),
      given("s-1", "2025-11-12T09:00", "back"),
      given("s-2", "2025-11-12T09:01"),
    ],
  },
  fail: {
    "fails two at once": {
      entries: [given("s-1"), given("s-2", "2025-11-12T09:00")],
      finds: ["locker-1 同时登记了 2 人"],
    },
  },
  unknown: {
    "is unknown where lockers are not kept": {
      entries: [given("s-1", "2025-11-12T09:00")],
      without: ["general/locker-use"],
    },
  },
});

const steward = row("site/person", "2025-08-01", { name: "管事员一" }, { subject: "s-1" });
testRule(lockerEach, {
  ...november,
  pass: { "takes a locker since before the month": [steward, given("s-1", "2025-10-01T09:00")] },
  fail: {
    "fails somebody without": { entries: [steward], finds: ["s-1 还没有更衣柜"] },
    "fails one that was given back": [
      steward,
      given("s-1", "2025-10-01T09:00"),
      given("s-1", "2025-10-02T09:00", "back"),
    ],
  },
  unknown: { "is unknown where lockers are not kept": { entries: [steward], without: ["general/locker-use"] } },
});
