import { defineRegister, from, type Register, raises, siteAsset, sitePerson } from "@houqin/core";
import type * as z from "zod";
import { type CampusPaperCategory, campusPaper } from "../entries/campus-papers.ts";

/** Raises a register by the papers of a category, by their holder, from the day of issue through the last day of validity. */
function validPapers(category: z.infer<typeof CampusPaperCategory>): Register["plus"][number] {
  return raises(from(campusPaper, { where: { category: { equals: category } }, key: ["holder"] }), {
    from: "issuedOn",
    until: "validUntil",
  });
}

/** Searches of the criminal record 违法犯罪记录查询 that are not older than they may be. */
export const vettings = defineRegister({
  id: "school/vettings",
  title: { zh: "有效的违法犯罪记录查询", en: "search of the criminal record in force" },
  key: ["person"],
  refers: sitePerson,
  plus: [validPapers("vetting")],
});

/** Guards' cards 保安员证 in force. */
export const guardCards = defineRegister({
  id: "school/guard-cards",
  title: { zh: "有效的保安员证", en: "guard's card in force" },
  key: ["person"],
  refers: sitePerson,
  plus: [validPapers("guard-card")],
});

/** Reviews of bus drivers 校车驾驶人审验 in force. */
export const driverReviews = defineRegister({
  id: "school/driver-reviews",
  title: { zh: "有效的校车驾驶人审验", en: "review of the driver in force" },
  key: ["person"],
  refers: sitePerson,
  plus: [validPapers("driver-review")],
});

/** Inspections of school buses 校车检验 in force. */
export const busInspections = defineRegister({
  id: "school/bus-inspections",
  title: { zh: "有效的校车检验", en: "inspection of the bus in force" },
  key: ["bus"],
  refers: siteAsset,
  plus: [validPapers("bus-inspection")],
});

/** Liability insurance 校方责任险 in force. */
export const liabilityInsurance = defineRegister({
  id: "school/liability-insurance",
  title: { zh: "有效的校方责任险", en: "liability insurance in force" },
  key: ["holder"],
  plus: [validPapers("liability-insurance")],
});

/** Licences of private schools 民办学校办学许可证 in force. */
export const privateLicences = defineRegister({
  id: "school/private-licences",
  title: { zh: "有效的民办学校办学许可证", en: "licence of a private school in force" },
  key: ["holder"],
  plus: [validPapers("private-licence")],
});
