import type { Pack } from "@houqin/core";
import { describe, expect, it } from "vitest";
import { boundsHold, shapesHold } from "./pack-checks/bounds.ts";
import { everythingExported } from "./pack-checks/face.ts";
import { errorsAreFounded, legalIsLaw } from "./pack-checks/law.ts";
import { namesForPeople, sentencesRead, yesMeansYes } from "./pack-checks/people.ts";
import { readmeIsTrue } from "./pack-checks/readme.ts";
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
  shapesHold,
  boundsHold,
  legalIsLaw,
  errorsAreFounded,
  everythingExported,
  sentencesRead,
  namesForPeople,
  yesMeansYes,
  readmeIsTrue,
];

/**
 * Registers the tests of a whole pack with vitest: both languages everywhere, a basis or the reason for none, ids of its own, requirements
 * that JSON holds in full, options with defaults and bounds that hold, the same shape whatever the numbers, presets that an engine takes, a preset
 * `legal` that asks what a law asks, columns for every kind, nothing without a use. Where they are given, each rule must have a test in `ruleFiles`, each part a name
 * among `exported`, each rule a true line in `readme`; with `people`, all that people read must read well.
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
