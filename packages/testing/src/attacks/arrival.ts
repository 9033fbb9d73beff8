import { parseDay } from "@houqin/core";
import type { Attack } from "../attack.ts";
import { shuffled } from "../shuffle.ts";
import { inputOf, named, type Scene, type Trial } from "../trial.ts";

const SEEDS = [4, 5];

/** Entries that arrive one by one come to the same as all at once, in whatever order they arrive. */
export const oneByOne: Attack = {
  name: "says the same when entries arrive one by one",
  complaints: (trial) =>
    trial.cases.flatMap((each) => {
      const { json } = trial.base(each);
      return SEEDS.filter((seed) => arrived(trial, each.scene, seed, each.scene.asOf) !== json).map(
        (seed) => `${named(each)} comes out otherwise when its entries arrive one by one, in the order of seed ${seed}`,
      );
    }),
};

/** Time that passes after the entries have arrived comes to the same as looking at the end alone. */
export const asTimePasses: Attack = {
  name: "says the same when time passes in between",
  complaints: (trial) =>
    trial.cases.flatMap((each) => {
      const { json } = trial.base(each);
      const first = firstDay(each.scene);
      if (first === undefined || arrived(trial, each.scene, 6, first) === json) return [];
      return [`${named(each)} comes out otherwise when opened on ${first} and advanced to ${each.scene.asOf}`];
    }),
};

function arrived(trial: Trial, scene: Scene, seed: number, opened: string): string {
  const monitor = trial.engineFor(scene).open({ ...inputOf(scene), asOf: opened, entries: [] });
  for (const entry of shuffled(scene.entries, seed)) monitor.add([entry]);
  if (opened !== scene.asOf) monitor.advance(scene.asOf);
  return JSON.stringify(monitor.evaluation({ detail: "verdicts" }));
}

/** The day of the earliest entry, where it comes before the moment of evaluation. */
function firstDay({ entries, asOf }: Scene): string | undefined {
  const [first] = entries
    .map(({ at }) => at.slice(0, 10))
    .filter((day) => parseDay(day) !== undefined)
    .sort();
  return first !== undefined && first < asOf.slice(0, 10) ? first : undefined;
}
