import { lacking, type Row, row, testRule } from "@houqin/testing";
import { wang } from "../trial/cast.ts";
import { wednesday } from "../trial/trial-school.ts";
import { hotWorkCertified } from "./hot-work-certified.ts";
import { hotWorkPermit } from "./hot-work-permit.ts";
import { hotWorkWatched } from "./hot-work-watched.ts";

const everybody = { operator: "wang", watcher: "li", approver: "zhao" };
const welded = (actors: NonNullable<Row["actors"]> = everybody) =>
  row(
    "general/hot-work",
    "2025-11-12T09:00",
    { permit: "DH-7", from: "2025-11-12T09:00", until: "2025-11-12T11:00", measures: "备灭火器" },
    { area: "roof", actors },
  );

testRule(hotWorkPermit, {
  ...wednesday,
  pass: { "takes permit, approver, watcher and measures": [welded()] },
  fail: {
    "fails work without a permit": { entries: [lacking(welded(), "permit")], finds: ["动火手续不全，缺 permit"] },
    "fails work without measures": [lacking(welded(), "measures")],
    "fails work that nobody approved": [welded({ operator: "wang", watcher: "li" })],
    "fails work that nobody watched": [welded({ operator: "wang", approver: "zhao" })],
  },
  none: { unknown: "what is not on record is missing, which fails" },
});

testRule(hotWorkWatched, {
  ...wednesday,
  pass: { "takes a watcher who is somebody else": [welded()] },
  fail: {
    "fails an operator who watches himself": {
      entries: [welded({ ...everybody, watcher: "wang" })],
      finds: ["动火人和监护人都是 wang，应另派人监护"],
    },
  },
  unknown: { "is unknown where no watcher is named": [welded({ operator: "wang" })] },
});

const certificate = (validUntil: string, category = "hot-work") =>
  row("general/certificate", "2023-11-13", {
    holder: "wang",
    category,
    number: "HG-1",
    issuedOn: "2023-11-13",
    validUntil,
  });
testRule(hotWorkCertified, {
  ...wednesday,
  pass: {
    "takes work on the certificate's last day": [wang, certificate("2025-11-12"), welded()],
    "warns thirty days before it ends": {
      entries: [wang, certificate("2025-12-12"), welded()],
      asOf: "2025-11-12",
      finds: ["wang 的焊工证 2025-12-13T00:00 到期，请提前复审"],
    },
  },
  fail: {
    "fails work on the day after": {
      entries: [wang, certificate("2025-11-11"), welded()],
      finds: ["wang 动火时没有有效的焊工证"],
    },
    "fails a welder who never had one": [wang, welded()],
    "takes no other certificate for it": [wang, certificate("2026-12-31", "first-aid"), welded()],
  },
  unknown: {
    "is unknown where no certificates are kept": { entries: [wang, welded()], without: ["general/certificate"] },
  },
});
