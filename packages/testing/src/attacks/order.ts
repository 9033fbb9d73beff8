import type { Attack } from "../attack.ts";
import { shuffled } from "../shuffle.ts";
import { named } from "../trial.ts";

const SEEDS = [1, 2, 3];

/** The order of entries says nothing, and neither does having been asked before. */
export const anyOrder: Attack = {
  name: "says the same in any order, and when asked again",
  complaints: (trial) =>
    trial.cases.flatMap((each) => {
      const { json } = trial.base(each);
      const again =
        trial.run(each.scene).json === json ? [] : [`${named(each)} comes out otherwise when evaluated twice`];
      const orders = SEEDS.filter(
        (seed) => trial.run({ ...each.scene, entries: shuffled(each.scene.entries, seed) }).json !== json,
      );
      return [...again, ...orders.map((seed) => `${named(each)} comes out otherwise when shuffled by seed ${seed}`)];
    }),
};
