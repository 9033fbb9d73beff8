import type { Pack } from "@houqin/core";
import { describe, expect, it } from "vitest";
import { boundedOptions, presetsParse, requirementsAreData } from "./pack-checks/requirements.ts";
import { bothLanguages, foundedRules, ownNames } from "./pack-checks/texts.ts";
import { kindsHaveColumns, nothingSpare, rulesAreTested } from "./pack-checks/use.ts";
import type { PackCheck, PackTest } from "./pack-test.ts";

/** All that every pack must be. */
export const packChecks: readonly PackCheck[] = [
  bothLanguages,
  foundedRules,
  ownNames,
  requirementsAreData,
  boundedOptions,
  presetsParse,
  kindsHaveColumns,
  nothingSpare,
  rulesAreTested,
];

/**
 * Registers the tests of a whole pack with vitest: both languages everywhere, a basis or the reason for none, ids of its own, requirements
 * that JSON holds in full, options with defaults and bounds, presets that an engine takes, columns for every kind, nothing without a use,
 * and, where `ruleFiles` are given, a test for every rule.
 *
 * Reads no files: the sources of the rules' tests are handed in.
 *
 * @example
 * testPack(canteen, { packs: [general, canteen], spare: { "canteen/cooks": "lists the staff in reports" } });
 */
export function testPack(pack: Pack, test: PackTest = {}): void {
  describe(`pack ${pack.name}`, () => {
    it.each(packChecks.map((check) => [check.name, check] as const))("%s", (_, { complaints }) => {
      expect(complaints(pack, test)).toEqual([]);
    });
  });
}
