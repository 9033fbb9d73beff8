import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baselineOf, intensityOf, normalisedSaving } from "./baseline.ts";
import { canteenAccount } from "./canteen-account.ts";
import { type DialReading, meterUse } from "./meter-use.ts";

const dial = (id: string, day: string, reading: number, event?: DialReading["event"]): DialReading => ({
  id,
  at: `2026-${day}T08:00`,
  reading,
  event,
});
const told = (...given: Parameters<typeof meterUse>) =>
  meterUse(...given).told.map(({ code, readings }) => `${code} ${readings.join(" ")}`);

describe("the use of a meter", () => {
  it("is the sum of what its dial rose, whatever the order of readings", () => {
    const rises = fc.array(fc.integer({ min: 0, max: 9000 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(rises, fc.integer({ min: 0, max: 99_999 }), (all, start) => {
        let [shown, day] = [start, 0];
        const readings = all.map((rise) => {
          shown = (shown + rise) % 100_000;
          day += 1;
          return dial(`r${day}`, `01-${String(day).padStart(2, "0")}`, shown / 10);
        });
        const expected = all.slice(1).reduce((sum, rise) => sum + rise, 0) / 10;
        expect(meterUse([...readings].reverse(), { rollsAt: 10_000 }).used).toBe(expected);
      }),
    );
  });

  it("goes on through a changed meter, and tells a change without a last reading", () => {
    const before = [dial("a", "01-01", 500), dial("b", "01-31", 600)];
    const after = [dial("d", "02-10", 3, "installed"), dial("e", "02-28", 43)];
    expect(meterUse([...before, dial("c", "02-10", 620, "removed"), ...after]).used).toBe(160);
    expect(told([...before, dial("c", "02-10", 620, "removed"), ...after])).toEqual(["swap c d"]);
    expect(meterUse([...before, ...after]).used).toBe(140);
    expect(told([...before, ...after])).toEqual(["swapUnread b d"]);
  });

  it("is not guessed where the dial fell back", () => {
    const readings = [dial("a", "01-01", 500), dial("b", "01-31", 60), dial("c", "02-28", 90)];
    expect(meterUse(readings).used).toBe(30);
    expect(told(readings)).toEqual(["fellBack a b"]);
    // A fall from the middle of the dial is no rollover.
    expect(told(readings, { rollsAt: 1000 })).toEqual(["fellBack a b"]);
  });

  it("tells gaps, readings that came twice, and two at one moment", () => {
    const readings = [
      dial("a", "01-01", 500),
      dial("b", "01-01", 500),
      dial("c", "01-01", 510),
      dial("d", "02-06", 600),
    ];
    expect(told(readings)).toEqual(["duplicate a b", "conflict a c", "gap a d"]);
    expect(told(readings, { mostDays: 36 })).toEqual(["duplicate a b", "conflict a c"]);
    expect(meterUse(readings).used).toBe(100);
  });
});

describe("a baseline", () => {
  it("finds the line that points lie on, and explains them whole", () => {
    const whole = fc.integer({ min: -1000, max: 1000 });
    const drivers = fc.uniqueArray(fc.integer({ min: 0, max: 5000 }), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(whole, whole, drivers, (base, perUnit, all) => {
        const found = baselineOf(all.map((driver) => ({ driver, used: base + perUnit * driver })));
        expect(found).toEqual({ base, perUnit, r2: 1, fit: "good", points: all.length });
      }),
    );
  });

  it("says how well the driver explains what was used", () => {
    const points = [1, 2, 3, 4].map((driver) => ({ driver, used: [2, 1, 4, 3][driver - 1] ?? 0 }));
    expect(baselineOf(points)).toEqual({ base: 1, perUnit: 0.6, r2: 0.36, fit: "weak", points: 4 });
  });

  it("needs three periods and a driver that changes", () => {
    expect(
      baselineOf([
        { driver: 1, used: 1 },
        { driver: 2, used: 2 },
      ]),
    ).toBeUndefined();
    expect(baselineOf([1, 1, 1].map((driver) => ({ driver, used: 5 })))).toBeUndefined();
  });

  it("counts no saving that only comes of fewer people", () => {
    const before = [1000, 2000, 3000].map((driver) => ({ driver, used: 100 + driver * 2 }));
    expect(normalisedSaving(before, [{ driver: 500, used: 1100 }])).toMatchObject({
      expected: 1100,
      saved: 0,
      share: 0,
    });
    expect(normalisedSaving(before, [{ driver: 500, used: 1210 }])).toMatchObject({ saved: -110, share: -0.1 });
    expect(normalisedSaving(before.slice(1), [{ driver: 1, used: 1 }])).toBeUndefined();
  });

  it("has no intensity without a driver", () => {
    expect([intensityOf(5, 0), intensityOf(1, 3)]).toEqual([undefined, 0.333333]);
  });
});

describe("a canteen's account", () => {
  const month = { unit: "CNY", income: 1000, costs: { food: 600, wages: 300 }, fixed: ["wages"], servings: 100 };

  it("breaks even with the serving that covers what stands fixed, and not with one fewer", () => {
    const { breakEven = 0, surplus } = canteenAccount(month);
    const left = (servings: number) =>
      (servings * (month.income - month.costs.food)) / month.servings - month.costs.wages;
    expect(surplus.minor).toBe(100);
    expect(left(breakEven)).toBeGreaterThanOrEqual(0);
    expect(left(breakEven - 1)).toBeLessThan(0);
  });

  it("has no such number where each serving loses money, nor costs a serving where nobody ate", () => {
    expect(canteenAccount({ ...month, costs: { food: 1000, wages: 300 } })).not.toHaveProperty("breakEven");
    expect(canteenAccount({ ...month, servings: 0 })).toEqual({
      cost: { unit: "CNY", minor: 900 },
      surplus: { unit: "CNY", minor: 100 },
    });
  });

  it("refuses what it cannot reckon with, all at once", () => {
    expect(() => canteenAccount({ ...month, fixed: ["rent"], servings: -1 })).toThrow(
      /2 problems[\s\S]*found rent[\s\S]*found -1/,
    );
  });
});
