import { lacking, row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { wednesday } from "../trial/trial-school.ts";
import { anotherVerifies } from "./another-verifies.ts";
import { issueCorrected } from "./issue-corrected.ts";
import { issuePlan } from "./issue-plan.ts";
import { issueVerified } from "./issue-verified.ts";
import { unsafePlaceClosed } from "./unsafe-place-closed.ts";

const verdictsOf = verdictsUnder(wednesday);

const area = "dorm-1";
const plan = { measure: "换锁", dueOn: "2025-11-20", department: "后勤处", responsible: "wang", money: 0 };
const found = (severity = "minor", { at = "2025-11-12T09:00", onTheSpot = false } = {}) =>
  row(
    "general/issue",
    at,
    { title: "配电箱没锁", category: "electric", severity, source: "patrol", onTheSpot, ...plan },
    { id: "i-1", area },
  );
const fixed = (at = "2025-11-12T09:00", of = "i-1", by = "wang") =>
  row("general/correction", at, { issue: of, measure: "换锁" }, { area, actors: { by } });
const verified = (at: string, { passed = true, by = "li", severity = "minor" } = {}) =>
  row("general/verification", at, { issue: "i-1", severity, passed }, { area, actors: { by } });

testRule(issueCorrected, {
  ...wednesday,
  pass: {
    "takes a minor issue put right late on the fifth working day": [found(), fixed("2025-11-19T23:59")],
    "gives a general hazard fifteen working days": [found("general"), fixed("2025-12-03T23:59")],
    "gives a major hazard thirty": [found("major"), fixed("2025-12-24T23:59")],
  },
  fail: {
    "is late on the sixth": {
      entries: [found(), fixed("2025-11-20T00:00")],
      finds: ["问题整改逾期：2025-11-20T00:00 才改完，应在 2025-11-20T00:00 前"],
    },
    "takes the days that it is set to": {
      entries: [found(), fixed("2025-11-17T10:00")],
      options: { days: { minor: 2 } },
    },
    "fails an issue that nobody put right": {
      entries: [found()],
      finds: ["问题到期没有整改，应在 2025-11-20T00:00 前改完"],
    },
    "takes no correction of another issue": [found(), fixed("2025-11-13T10:00", "i-2")],
  },
  unknown: { "is unknown where no corrections are kept": { entries: [found()], without: ["general/correction"] } },
});
it("waits for a correction until the days are over", () => {
  expect(verdictsOf(issueCorrected, [found()], { asOf: "2025-11-14" })).toEqual(["pending"]);
});

testRule(issueVerified, {
  ...wednesday,
  pass: { "takes a verification on the fifth working day": [fixed(), verified("2025-11-19T23:59")] },
  fail: {
    "is late on the sixth": {
      entries: [fixed(), verified("2025-11-20T10:00")],
      finds: ["复查销号晚了：2025-11-20T10:00 才复查，应在 2025-11-20T00:00 前"],
    },
    "takes none that did not pass": {
      entries: [fixed(), verified("2025-11-13T10:00", { passed: false })],
      finds: ["问题整改后没有复查销号，应在 2025-11-20T00:00 前复查"],
    },
  },
  unknown: { "is unknown where no verifications are kept": { entries: [fixed()], without: ["general/verification"] } },
});

testRule(anotherVerifies, {
  ...wednesday,
  pass: { "takes two people": [fixed(), verified("2025-11-13T10:00")] },
  fail: {
    "fails one person": {
      entries: [fixed(), verified("2025-11-13T10:00", { by: "wang" })],
      finds: ["整改和复查都是 wang，应换人复查"],
    },
  },
  unknown: {
    "is unknown where no verifications are kept": { entries: [fixed()], without: ["general/verification"] },
    "is unknown where nobody signed for the correction": [lacking(fixed(), "actors"), verified("2025-11-13T10:00")],
  },
});

testRule(issuePlan, {
  ...wednesday,
  pass: { "takes a full plan, with no money needed": [found("general")] },
  fail: {
    "fails a plan that says nothing of money": {
      entries: [lacking(found("general"), "money")],
      finds: ["隐患整改方案没写明 money"],
    },
    "fails a major hazard without a plan": [lacking(found("major"), ...Object.keys(plan))],
  },
  none: { unknown: "what is not on record is missing, which fails" },
});
it("asks for no plan of minor issues, nor of what was put right on the spot", () => {
  const minor = lacking(found("minor"), "measure");
  const onTheSpot = lacking(found("general", { onTheSpot: true }), "measure");
  expect([...verdictsOf(issuePlan, [minor]), ...verdictsOf(issuePlan, [onTheSpot])]).toEqual([]);
});

const used = (at: string) => row("general/area-use", at, { purpose: "家长会", people: 40 }, { area });
const major = found("major", { at: "2025-11-12T09:00" });
const closed = (passed: boolean) => verified("2025-11-12T10:00", { passed, severity: "major" });
testRule(unsafePlaceClosed, {
  ...wednesday,
  pass: {
    "takes use after the verification": [major, closed(true), used("2025-11-12T10:01")],
    "takes use before the hazard was found": [used("2025-11-12T08:59"), major],
    "leaves lesser hazards alone": [found("general"), used("2025-11-12T11:00")],
  },
  fail: {
    "fails use while the hazard is open": {
      entries: [major, used("2025-11-12T09:59"), closed(true)],
      finds: ["dorm-1 还有 1 项重大隐患没销号，却在使用"],
    },
    "fails use after a verification that did not pass": [major, closed(false), used("2025-11-12T11:00")],
  },
  unknown: {
    "is unknown where no issues are kept": {
      entries: [used("2025-11-12T11:00")],
      without: ["general/issue", "general/inspection", "general/checked", "general/audit"],
    },
  },
});
