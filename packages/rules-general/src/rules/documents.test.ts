import { lacking, row, testRule } from "@houqin/testing";
import { cadenceCases } from "../trial/cadence-cases.ts";
import { wang } from "../trial/cast.ts";
import { november, wednesday } from "../trial/trial-school.ts";
import { lawsInForce } from "./laws-in-force.ts";
import { policiesCover } from "./policies-cover.ts";
import { policiesEvidenced } from "./policies-evidenced.ts";
import { policyRead } from "./policy-read.ts";
import { policyReviewed } from "./policy-reviewed.ts";
import { policyStages } from "./policy-stages.ts";

const step = (at: string, stage: string, more: Readonly<Record<string, unknown>> = {}) =>
  row("general/policy", at, {
    policy: "ZD-03",
    title: "值班管理制度",
    category: "rule",
    theme: "safety",
    stage,
    reviewBy: "2025-11-12",
    ...more,
  });
const issued = step("2024-09-02", "issued");

const one = { themes: ["safety"] };
testRule(policiesCover, {
  ...wednesday,
  pass: {
    "takes a document of each field": ["safety", "fire", "hygiene", "assets", "purchasing", "repair"].map((theme) =>
      step("2024-09-02", "issued", { theme, policy: theme }),
    ),
    "takes an operating procedure where one is asked for": {
      entries: [step("2024-09-02", "issued", { category: "procedure" })],
      options: { categories: ["procedure"], ...one },
    },
  },
  fail: {
    "fails a field whose document was repealed": {
      entries: [issued, step("2025-11-01", "repealed")],
      options: one,
      finds: ["safety、rule：还没有现行文件"],
    },
    "takes no draft": { entries: [step("2024-09-02", "drafted")], options: one },
  },
  unknown: { "is unknown where no documents are kept": { entries: [], without: ["general/policy"] } },
});

testRule(policyReviewed, {
  ...wednesday,
  pass: {
    "takes one on the day of its review": {
      entries: [issued],
      asOf: "2025-11-12T23:00",
      finds: ["ZD-03 的复审期 2025-11-13T00:00 到，请安排复审"],
    },
    "takes one that was reviewed": [issued, step("2025-11-01", "reviewed", { reviewBy: "2027-11-01" })],
    "warns thirty days ahead": {
      entries: [step("2024-09-02", "issued", { reviewBy: "2025-12-12" })],
      asOf: "2025-11-12",
      finds: ["ZD-03 的复审期 2025-12-13T00:00 到，请安排复审"],
    },
  },
  fail: {
    "fails the day after": {
      entries: [step("2024-09-02", "issued", { reviewBy: "2025-11-11" })],
      finds: ["ZD-03 过了复审期，还没有复审"],
    },
  },
  unknown: {
    "is unknown where no documents are kept": { entries: [], without: ["general/policy"] },
    "is unknown where no day of review is given": [lacking(issued, "reviewBy")],
  },
});

const fresh = step("2025-11-03T09:00", "issued");
const signed = (at: string, by = "wang") =>
  row("general/acknowledgement", at, { document: "ZD-03" }, { actors: { by } });
const guard = row("site/person", "2024-01-01", { name: "李", post: "guard" }, { subject: "li" });
testRule(policyRead, {
  ...november,
  pass: {
    "takes a signature on the fourteenth day": [wang, fresh, signed("2025-11-17T23:59")],
    "asks only those on the posts that it is set to": {
      entries: [wang, guard, fresh, signed("2025-11-10", "li")],
      options: { posts: ["guard"] },
    },
    "asks for documents of the fields that it is set to": {
      entries: [
        wang,
        fresh,
        step("2025-11-03", "issued", { theme: "vehicles", policy: "ZD-09" }),
        row("general/acknowledgement", "2025-11-10", { document: "ZD-09" }, { actors: { by: "wang" } }),
      ],
      options: { themes: ["vehicles"] },
    },
  },
  fail: {
    "is late on the fifteenth": {
      entries: [wang, fresh, signed("2025-11-18T00:00")],
      finds: ["wang 签收《值班管理制度》晚了：2025-11-18T00:00 才签，应在 2025-11-18T00:00 前"],
    },
    "names who has not signed": {
      entries: [wang, guard, fresh, signed("2025-11-10")],
      finds: ["li 没有在 2025-11-18T00:00 前签收《值班管理制度》"],
    },
  },
  unknown: {
    "is unknown where signatures are not kept": { entries: [wang, fresh], without: ["general/acknowledgement"] },
  },
});

testRule(policyStages, {
  ...november,
  pass: {
    "takes the stages in order": [
      step("2025-11-03", "drafted"),
      step("2025-11-05", "consulted"),
      step("2025-11-07", "approved"),
      step("2025-11-10", "issued"),
    ],
    "takes one that was in force before": [step("2025-11-03", "issued"), step("2025-11-10", "reviewed")],
  },
  fail: {
    "fails what was issued unapproved": {
      entries: [step("2025-11-03", "drafted"), step("2025-11-10", "issued")],
      finds: ["ZD-03 从“drafted”直接到了“issued”，应依次起草、征求意见、审定、发布"],
    },
    "fails one that begins with its approval": {
      entries: [step("2025-11-03", "approved")],
      finds: ["ZD-03 不应以“approved”开始"],
    },
  },
  none: { unknown: "every step says what it is" },
});

testRule(policiesEvidenced, {
  ...cadenceCases({
    usual: "year",
    others: ["half"],
    entry: (day) => row("general/evidence", day, { scheme: "policy", item: "ZD-03", file: "台账.pdf" }),
    also: [issued],
    finds: ["2025 ZD-03 没有落实佐证"],
  }),
});

const citing = (cites: readonly string[], stage = "issued") =>
  step("2025-11-03", stage, { title: "食堂管理制度", cites });
testRule(lawsInForce, {
  ...november,
  pass: {
    "takes a law in force": [citing(["中华人民共和国食品安全法"])],
    "takes a document that cites none": [step("2025-11-03", "issued")],
    "takes one that was amended since": [
      citing(["食品卫生法"]),
      { ...citing(["食品安全法"], "reviewed"), at: "2025-11-20" },
    ],
    "leaves repealed documents alone": [
      citing(["食品卫生法"]),
      { ...citing(["食品卫生法"], "repealed"), at: "2025-11-20" },
    ],
  },
  fail: {
    "tells of one that was repealed, and what took its place": {
      entries: [citing(["《中华人民共和国食品卫生法》", "消防法"])],
      finds: [
        "《食堂管理制度》引用的《中华人民共和国食品卫生法》已于 2009-06-01 废止，现行的是《中华人民共和国食品安全法》",
      ],
    },
  },
  none: { unknown: "a document that names no law cites none" },
  exempt: { facts: { "general/policy cites": "a document that names no law cites none" } },
});
