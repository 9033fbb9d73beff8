import type { Store } from "../ledger/store.ts";
import type { Evaluation } from "../model/evaluation.ts";
import type { Finding } from "../model/finding.ts";
import { frozen } from "../model/frozen.ts";
import type { Pack } from "../rule/pack.ts";
import type { Monitor } from "./engine.ts";
import type { EvaluateExtras } from "./evaluate-extras.ts";
import { mustBeIterable } from "./ledger.ts";
import type { Difference, LiveRun } from "./monitor.ts";

/** What a monitor needs of its engine beside the run that it keeps up to date. */
export interface MonitorSetup {
  /** Findings that no rule makes: about waivers, and tasks that cannot be judged. */
  readonly further: () => readonly Finding[];
  readonly momentOf: (asOf: string) => number;
  readonly evaluation: (extras: Pick<EvaluateExtras, "detail">) => Evaluation;
}

/** The public face of a live run: what it hands out is frozen, and speaks of every finding that an evaluation would list. */
export function monitorOf<Packs extends readonly Pack[]>(
  live: LiveRun,
  store: Store,
  { further, momentOf, evaluation }: MonitorSetup,
): Monitor<Packs> {
  let known = further();
  const withFurther = ({ added, resolved }: Difference): Difference => {
    const now = further();
    const difference = {
      added: [...added, ...unlike(now, known)],
      resolved: [...resolved, ...unlike(known, now)],
    };
    known = now;
    return difference;
  };
  return Object.freeze<Monitor<Packs>>({
    add(entries) {
      mustBeIterable(entries);
      // Read first: what an iterable throws halfway leaves nothing half done.
      const all = [...entries];
      const before = store.refused.length;
      const difference = withFurther(live.add(all));
      return frozen({ ...difference, refused: store.refused.slice(before) });
    },
    advance: (asOf) => frozen(withFurther(live.advance(momentOf(asOf)))),
    findings: () => evaluation({}).findings,
    evaluation: (extras = {}) => evaluation(extras),
  });
}

/** The findings of one list that the other does not have in the same words. */
function unlike(some: readonly Finding[], others: readonly Finding[]): Finding[] {
  const texts = new Set(others.map((other) => JSON.stringify(other)));
  return some.filter((finding) => !texts.has(JSON.stringify(finding)));
}
