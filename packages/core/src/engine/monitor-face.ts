import type { Evaluation } from "../model/evaluation.ts";
import type { Finding } from "../model/finding.ts";
import type { Refusal } from "../model/refusal.ts";
import type { Pack } from "../rule/pack.ts";
import type { EntryIn } from "./create-engine-options.ts";
import type { Difference } from "./difference.ts";
import type { EvaluateExtras } from "./evaluate-extras.ts";
import type { SavedMonitor } from "./saved-monitor.ts";

/** An evaluation kept up to date as entries and time arrive. It holds state; everything it hands out is frozen. */
export interface Monitor<Packs extends readonly Pack[]> {
  /**
   * Takes entries in and says which findings are new and which are gone.
   *
   * @example
   * const engine = createEngine({ packs: [canteen] });
   * const site = engine.readSite({ id: "qinghe", name: "青禾小学", kind: "school", timeZone: "Asia/Shanghai" });
   * const sample = { id: "s-1", kind: "canteen/food-sample", at: "2026-09-01T11:40", data: { dish: "红烧肉", grams: 120 } } as const;
   * const monitor = engine.open({ site, entries: [sample], asOf: "2026-09-01" });
   * const heavier = { ...sample, id: "s-1b", replaces: "s-1", data: { dish: "红烧肉", grams: 130 } };
   * const { added, resolved, refused } = monitor.add([heavier]);
   * [added.length, resolved.map(({ slot }) => slot), refused.length]; //=> [0, ["s-1"], 0]
   */
  readonly add: (
    entries: readonly EntryIn<Packs>[] | Iterable<EntryIn<Packs>>,
  ) => Difference & { readonly refused: readonly Refusal[] };
  /**
   * Lets time pass up to a moment; throws a RangeError for an earlier one, which is a replay.
   *
   * @example
   * const engine = createEngine({ packs: [canteen] });
   * const site = engine.readSite({ id: "qinghe", name: "青禾小学", kind: "school", timeZone: "Asia/Shanghai" });
   * const sample = { id: "s-1", kind: "canteen/food-sample", at: "2026-09-01T11:40", data: { dish: "红烧肉", grams: 120 } } as const;
   * const monitor = engine.open({ site, entries: [sample], asOf: "2026-09-01T11:00" });
   * monitor.findings().length; //=> 0
   * monitor.advance("2026-09-01T12:00").added.map(({ slot }) => slot); //=> ["s-1"]
   */
  readonly advance: (asOf: string) => Difference;
  /**
   * The findings as they stand.
   *
   * @example
   * const engine = createEngine({ packs: [canteen] });
   * const site = engine.readSite({ id: "qinghe", name: "青禾小学", kind: "school", timeZone: "Asia/Shanghai" });
   * const sample = { id: "s-1", kind: "canteen/food-sample", at: "2026-09-01T11:40", data: { dish: "红烧肉", grams: 120 } } as const;
   * const monitor = engine.open({ site, entries: [sample], asOf: "2026-09-01" });
   * monitor.findings().map(({ rule, slot }) => `${rule} ${slot}`); //=> ["canteen/sample-weight s-1"]
   */
  readonly findings: () => readonly Finding[];
  /**
   * The whole evaluation as it stands: the same as `evaluate` would give.
   *
   * @example
   * const engine = createEngine({ packs: [canteen] });
   * const site = engine.readSite({ id: "qinghe", name: "青禾小学", kind: "school", timeZone: "Asia/Shanghai" });
   * const sample = { id: "s-1", kind: "canteen/food-sample", at: "2026-09-01T11:40", data: { dish: "红烧肉", grams: 120 } } as const;
   * const asked = { site, entries: [sample], asOf: "2026-09-01" };
   * engine.open(asked).evaluation(); //=> engine.evaluate(asked)
   */
  readonly evaluation: (extras?: Pick<EvaluateExtras, "detail">) => Evaluation;
  /**
   * Everything that it knows, as plain JSON that `engine.load` reads: store it where the entries are kept, for it holds what they hold.
   *
   * @example
   * const engine = createEngine({ packs: [canteen] });
   * const site = engine.readSite({ id: "qinghe", name: "青禾小学", kind: "school", timeZone: "Asia/Shanghai" });
   * const sample = { id: "s-1", kind: "canteen/food-sample", at: "2026-09-01T11:40", data: { dish: "红烧肉", grams: 120 } } as const;
   * const saved = engine.open({ site, entries: [sample], asOf: "2026-09-01" }).save();
   * saved.format; //=> "houqin/monitor@1"
   */
  readonly save: () => SavedMonitor;
}
