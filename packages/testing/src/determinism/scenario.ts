import { china } from "@houqin/calendar-cn";
import { createEngine, type Engine, type Pack } from "@houqin/core";
import { canteen } from "@houqin/rules-canteen";
import { general } from "@houqin/rules-general";
import { requirements } from "../differential/requirements.ts";
import { packOf } from "../differential/world.ts";
import { shuffled } from "../shuffle.ts";
import { scenarioEntries } from "./scenario-entries.ts";
import { scenarioPlan, scenarioSite } from "./scenario-site.ts";

/** Everything that an engine says, each as JSON text. */
export interface Said {
  readonly refused: string;
  readonly evaluation: string;
  readonly agenda: string;
  readonly catalogue: string;
  /** What a monitor told at each step; it depends on the order in which entries come. */
  readonly steps: string;
  /** What the monitor came to in the end. */
  readonly monitored: string;
}

const asOf = "2025-11-18";

/** Which entries are drawn, how many of each kind, and in which order they come: 0 as they were drawn, another number shuffled. */
export interface Drawn {
  readonly seed?: number;
  readonly each?: number;
  readonly order?: number;
}

/**
 * Runs drawn entries, a few thousand unless told otherwise, of every kind of the general and the canteen pack, and of a pack with a rule of every shape, through
 * a ledger, an evaluation, an agenda, a catalogue and a monitor.
 */
export function scenario({ seed = 20250901, each = 32, order = 0 }: Drawn = {}): Said {
  // The compiler's knowledge of entry kinds would be in the way of entries that are wrong.
  const packs: readonly Pack[] = [general, canteen, packOf(requirements)];
  const engine: Engine<readonly Pack[]> = createEngine({
    packs,
    calendar: china(),
    waivers: [{ rule: "x/limit-bound", reason: "试行", approvedBy: "校长", from: "2025-09-01", until: "2025-12-31" }],
  });
  const kinds = packs.flatMap((pack) => pack.kinds);
  const site = scenarioSite(kinds.map(({ id }) => id));
  const drawn = scenarioEntries(
    kinds,
    packs.flatMap(({ registers }) => registers),
    { seed, each },
  );
  const entries = order === 0 ? drawn : shuffled(drawn, order);
  const ledger = engine.ledger({ site, entries });
  const plan = scenarioPlan;

  const later = entries.filter((_, index) => index % 40 === 7) as Parameters<typeof monitor.add>[0];
  const sooner = engine.ledger({ site, entries: entries.filter((_, index) => index % 40 !== 7) });
  const monitor = engine.open({ site, plan, ledger: sooner, asOf: "2025-10-01" });
  const batches = Array.from({ length: 4 }, (_, batch) => [...later].filter((_, index) => index % 4 === batch));
  const steps = [
    monitor.add(batches[0] ?? []),
    monitor.advance("2025-10-08"),
    monitor.add(batches[1] ?? []),
    monitor.add(batches[2] ?? []),
    monitor.advance(asOf),
    monitor.add(batches[3] ?? []),
  ];
  return {
    refused: JSON.stringify(ledger.refused),
    evaluation: JSON.stringify(engine.evaluate({ site, plan, ledger, asOf, detail: "verdicts" })),
    agenda: JSON.stringify(engine.agenda({ site, plan, ledger, from: "2025-11-01", to: "2025-11-30" })),
    catalogue: JSON.stringify(engine.catalogue(plan)),
    steps: JSON.stringify(steps),
    monitored: JSON.stringify(monitor.evaluation({ detail: "verdicts" })),
  };
}
