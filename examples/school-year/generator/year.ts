import type { Mutation } from "../planted/planted.ts";
import { afterthoughts } from "./afterthoughts.ts";
import { assets, assetsBefore } from "./assets.ts";
import { boarders, boardersBefore } from "./boarders.ts";
import { budget } from "./budget.ts";
import { byDay } from "./by-day.ts";
import { CAMPUS_PAPERS } from "./campus-papers.ts";
import { campusWatch, nightBefore } from "./campus-watch.ts";
import { CANTEEN_PAPERS } from "./canteen-papers.ts";
import { PAPERS, paperLine } from "./certificates.ts";
import { classThings } from "./class-things.ts";
import { cleaningDays } from "./cleaning-days.ts";
import { cooking } from "./cooking.ts";
import { DAYS, YEAR } from "./dates.ts";
import { houses, housesBefore } from "./dorm-houses.ts";
import { dormNights, keepersBefore } from "./dorm-nights.ts";
import { dormUpkeep } from "./dorm-upkeep.ts";
import { dormVisits } from "./dorm-visits.ts";
import type { Book, Line } from "./entry.ts";
import { equipment } from "./equipment.ts";
import { events } from "./events.ts";
import { feedback } from "./feedback.ts";
import { gateBook, guardsBefore } from "./gate.ts";
import { hazardous } from "./hazardous.ts";
import { closings } from "./housekeeping.ts";
import { illness } from "./illness.ts";
import { issues } from "./issues.ts";
import { kindergarten } from "./kindergarten.ts";
import { kitchenStaff } from "./kitchen-staff.ts";
import { kitchenStock } from "./kitchen-stock.ts";
import { lessons } from "./lessons.ts";
import { meals } from "./meals.ts";
import { menusPutUpOn } from "./menus.ts";
import { mutating } from "./mutate.ts";
import { outings } from "./outings.ts";
import { patrols } from "./patrols.ts";
import { premises } from "./premises.ts";
import { invoices, purchases } from "./purchases.ts";
import { readings, readingsBefore } from "./readings.ts";
import { repairs } from "./repairs.ts";
import { reviews } from "./reviews.ts";
import { safetyChecks } from "./safety-checks.ts";
import { schoolBus } from "./school-bus.ts";
import { schoolDuties } from "./school-duties.ts";
import { gearBefore, schoolGear } from "./school-gear.ts";
import { stores, storesBefore } from "./stores.ts";
import { pastries, suppliers } from "./suppliers.ts";
import { tableware } from "./tableware.ts";
import { tenders } from "./tenders.ts";
import { training } from "./training.ts";
import { waterResults } from "./water-results.ts";
import { TANK_CLEANINGS } from "./water-tank.ts";

/** Entries that are older than the sample year: what stood on the books when it began. */
function* before(): Iterable<Line> {
  yield* suppliers();
  yield* CANTEEN_PAPERS;
  yield* PAPERS.filter(({ issuedOn }) => issuedOn < YEAR.from).map(paperLine);
  yield* [...training()].filter(({ at }) => at < YEAR.from);
  yield* assetsBefore();
  yield* storesBefore();
  yield* readingsBefore();
  yield* menusPutUpOn({ date: "2025-08-29" });
  yield* guardsBefore();
  yield* [...CAMPUS_PAPERS, ...classThings(), ...hazardous(), ...schoolDuties()].filter(({ at }) => at < YEAR.from);
  yield* housesBefore();
  yield* boardersBefore();
  yield* keepersBefore();
  yield* nightBefore();
  yield* gearBefore();
}

/**
 * The entries of the year, day by day, those of earlier years first. Without mutations the school does everything it should. A line that
 * is changed comes exactly as it was changed; the others go through what happens to people's writing.
 */
export function* yearOf(mutations: readonly Mutation[]): Iterable<Line> {
  const mutation = mutating(mutations);
  const written = function* (lines: Iterable<Line>, further: (line: Line) => Iterable<Line>) {
    for (const line of lines) yield* mutation.instead(line) ?? further(line);
  };
  yield* written(before(), (line) => [line]);
  yield* mutation.addedBefore(YEAR.from);
  const books = everyBook();
  for (const day of DAYS) {
    for (const book of books) yield* written(book(day), afterthoughts);
    yield* mutation.added(day.date);
  }
  const unmet = mutation.unmet();
  if (unmet.length > 0) throw new Error(`No line of the year is called ${unmet.join(", ")}.`);
}

function everyBook(): readonly Book[] {
  const chains = [...events(), ...issues(), ...repairs(), ...feedback(), ...purchases(), ...invoices(), ...stores()];
  return [
    ...[
      patrols,
      gateBook,
      kitchenStaff,
      cooking,
      menusPutUpOn,
      tableware,
      meals,
      premises,
      equipment,
      kitchenStock(),
      readings(),
    ],
    ...[dormNights, dormVisits, dormUpkeep, kindergarten, schoolBus, schoolGear, campusWatch],
    byDay([...chains, ...assets(), ...reviews(), ...training(), ...pastries(), ...budget(), ...PAPERS.map(paperLine)]),
    byDay([...boarders(), ...houses(), ...cleaningDays(), ...classThings(), ...safetyChecks(), ...illness()]),
    byDay([...outings(), ...hazardous(), ...lessons(), ...waterResults(), ...TANK_CLEANINGS]),
    byDay([...CAMPUS_PAPERS, ...schoolDuties(), ...tenders()]),
    closings,
  ];
}
