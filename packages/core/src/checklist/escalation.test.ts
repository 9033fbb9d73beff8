import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sayFound } from "../model/found.ts";
import { HouqinError } from "../model/houqin-error.ts";
import { formatDay, isoWeekday, parseDay } from "../time/civil.ts";
import { plainCalendar, siteCalendar } from "../time/site-calendar.ts";
import { escalation } from "./escalation.ts";
import { issueCourse } from "./issue-course.ts";
import { repeats } from "./repeats.ts";

const calendar = siteCalendar(
  { closures: [{ from: "2026-03-11", to: "2026-03-12", reason: "typhoon" }] },
  plainCalendar,
);
const ladder = [
  { after: 1, who: "logistics-head" },
  { after: 3, who: "vice-principal" },
  { after: 8, who: "principal" },
];
const issue = { at: "2026-03-02T14:20", severity: "minor" };
const fixed = { at: "2026-03-10T10:00", by: "p-chen" };
const at = (asOf: string, corrections: readonly object[] = [], verifications: readonly object[] = []) =>
  escalation({
    issue,
    corrections: corrections.map((each) => ({ ...fixed, ...each })),
    verifications: verifications.map((each) => ({ at: "", passed: true, by: "p-li", ...each })),
    asOf,
    ladder,
    calendar,
  });

describe("the ladder of an issue", () => {
  it("stays at its foot through the last day in time, and is climbed in working days", () => {
    expect(at("2026-03-09")).toMatchObject({ dueOn: "2026-03-09", overdue: 0, level: 0 });
    expect(at("2026-03-10T00:00")).toMatchObject({ overdue: 0, level: 0 });
    expect(at("2026-03-10T00:01")).toMatchObject({ overdue: 1, level: 1, who: "logistics-head", since: "2026-03-10" });
    // The site is closed on the 11th and 12th; 14 and 15 are a weekend.
    expect(at("2026-03-15")).toMatchObject({ overdue: 2, level: 1 });
    expect(at("2026-03-16")).toMatchObject({ overdue: 3, level: 2, who: "vice-principal", since: "2026-03-16" });
    expect(at("2026-12-31")).toMatchObject({ level: 3, who: "principal", since: "2026-03-23" });
  });

  it("waits for somebody else to look, once it is put right", () => {
    expect(at("2026-03-10", [{}])).toMatchObject({
      stage: "corrected",
      waitsFor: "verification",
      dueOn: "2026-03-19",
      level: 0,
    });
    expect(at("2026-03-20", [{}])).toMatchObject({ overdue: 1, level: 1, since: "2026-03-20" });
    expect(at("2026-03-20", [{}], [{ at: "2026-03-13" }])).toEqual({
      stage: "closed",
      waitsFor: "nothing",
      overdue: 0,
      level: 0,
    });
  });

  it("closes nothing for the one who put it right, nor for nobody at all", () => {
    expect(at("2026-03-20", [{}], [{ at: "2026-03-13", by: "p-chen" }])).toMatchObject({
      stage: "selfVerified",
      level: 1,
    });
    expect(at("2026-03-20", [{}], [{ at: "2026-03-13", by: undefined }])).toMatchObject({ stage: "selfVerified" });
    expect(at("2026-03-20", [{}], [{ at: "2026-03-13", by: ["p-chen", "p-li"] }])).toMatchObject({ stage: "closed" });
  });

  it("goes on from the first deadline when a correction did not hold", () => {
    const refused = at("2026-03-16", [{}], [{ at: "2026-03-13", passed: false }]);
    expect(refused).toMatchObject({ stage: "open", waitsFor: "correction", dueOn: "2026-03-09", overdue: 3, level: 2 });
  });

  it("sees nothing before it was recorded", () => {
    expect(at("2026-03-10", [{ recordedAt: "2026-03-13T08:00" }])).toMatchObject({ stage: "open", level: 1 });
    expect(at("2026-03-01")).toEqual({ stage: "unseen", waitsFor: "nothing", overdue: 0, level: 0 });
  });

  it("takes the day that was fixed, where one was", () => {
    expect(
      escalation({
        issue: { ...issue, dueOn: "2026-03-04" },
        corrections: [],
        verifications: [],
        asOf: "2026-03-05",
        ladder,
        calendar,
      }),
    ).toMatchObject({
      dueOn: "2026-03-04",
      level: 1,
    });
  });

  it("refuses a ladder that does not rise, an unknown severity and a moment that is none, saying where", () => {
    const told = (run: () => unknown) => {
      try {
        run();
      } catch (error) {
        return error instanceof HouqinError
          ? error.problems.map(({ path, found }) => `${path} ${sayFound(found, "en")}`)
          : [String(error)];
      }
      return [];
    };
    const base = { issue, corrections: [], verifications: [], asOf: "2026-03-10", ladder, calendar };
    const flat = [
      { after: 0, who: "" },
      { after: 3, who: "a" },
      { after: 3, who: "b" },
    ];
    expect(told(() => escalation({ ...base, ladder: flat }))).toEqual([
      "ladder.0.after 0",
      "ladder.0.who nothing",
      "ladder.2.after 3",
    ]);
    expect(told(() => escalation({ ...base, issue: { ...issue, severity: "minr" } }))).toEqual(["severity minr"]);
    expect(told(() => escalation({ ...base, asOf: "tomorrow" }))).toEqual(["asOf tomorrow"]);
    const impossible = [fixed, { at: "2026-02-30" }];
    expect(told(() => escalation({ ...base, corrections: impossible }))).toEqual(["corrections.1.at 2026-02-30"]);
  });

  it("never climbs down while nothing happens, and each step is reached on a working day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 }), (start, more) => {
        const day = (n: number) => formatDay((parseDay("2026-03-02") ?? 0) + n);
        const [before, after] = [at(day(start)), at(day(start + more))];
        expect(after.level).toBeGreaterThanOrEqual(before.level);
        if (after.since) expect(isoWeekday(parseDay(after.since) ?? 0)).toBeLessThanOrEqual(5);
        expect(after.level).toBe(ladder.filter((step) => step.after <= after.overdue).length);
      }),
    );
  });
});

describe("the course of an issue", () => {
  it("counts how often a correction did not hold, and forgets nothing in any order", () => {
    const corrections = [fixed, { at: "2026-03-16", by: "p-wang" }];
    const verifications = [
      { at: "2026-03-13", by: "p-li", passed: false },
      { at: "2026-03-17", by: "p-li", passed: true },
    ];
    const course = issueCourse({ issue, corrections, verifications, asOf: "2026-04-01" });
    expect(course).toEqual({ stage: "closed", since: "2026-03-17", refusals: 1, correctedBy: ["p-wang"] });
    const back = { corrections: corrections.toReversed(), verifications: verifications.toReversed() };
    expect(issueCourse({ issue, ...back, asOf: "2026-04-01" })).toEqual(course);
  });
});

describe("repeated breaches", () => {
  it("are as many, of the same item and area, within the days", () => {
    const issues = ["2026-03-01", "2026-03-05", "2026-03-30", "2026-03-31", "2026-04-02"].map((day, index) => ({
      id: `i${index}`,
      at: day,
      item: "exits",
      area: index === 3 ? "dorm-2" : "dorm-1",
    }));
    expect(repeats(issues, { times: 3, days: 30 })).toEqual([
      { item: "exits", area: "dorm-1", issues: ["i0", "i1", "i2"], since: "2026-03-30" },
    ]);
    expect(repeats(issues.toReversed(), { times: 2, days: 6 })).toEqual([
      { item: "exits", area: "dorm-1", issues: ["i0", "i1"], since: "2026-03-05" },
      { item: "exits", area: "dorm-1", issues: ["i2", "i4"], since: "2026-04-02" },
    ]);
    expect(repeats(issues, { times: 3, days: 29 })).toEqual([
      { item: "exits", area: "dorm-1", issues: ["i1", "i2", "i4"], since: "2026-04-02" },
    ]);
  });
});
