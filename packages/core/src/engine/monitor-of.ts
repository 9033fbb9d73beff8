import type { Store } from "../ledger/store.ts";
import type { Evaluation } from "../model/evaluation.ts";
import type { Finding } from "../model/finding.ts";
import { frozen } from "../model/frozen.ts";
import type { Pack } from "../rule/pack.ts";
import type { Waiving } from "../rule/waiving.ts";
import { type Difference, NOTHING } from "./difference.ts";
import type { EvaluateExtras } from "./evaluate-extras.ts";
import { mustBeIterable } from "./ledger.ts";
import type { LiveRun } from "./monitor.ts";
import type { Monitor } from "./monitor-face.ts";
import type { SavedMonitor } from "./saved-monitor.ts";

/** What a monitor needs of its engine beside the run that it keeps up to date. */
export interface MonitorSetup {
  /** Findings that no rule makes: about waivers, and tasks that cannot be judged. */
  readonly further: () => readonly Finding[];
  /** Tells whether those may be other ones now that a rule's finding has come or gone, and when time alone may change them. */
  readonly waivers: Pick<Waiving, "concerns" | "turn">;
  readonly momentOf: (asOf: string) => number;
  readonly evaluation: (extras: Pick<EvaluateExtras, "detail">) => Evaluation;
  readonly save: () => SavedMonitor;
}

/** The public face of a live run: what it hands out is frozen, and speaks of every finding that an evaluation would list. */
export function monitorOf<Packs extends readonly Pack[]>(
  live: LiveRun,
  store: Store,
  { further: furtherNow, waivers: { concerns, turn }, momentOf, evaluation, save }: MonitorSetup,
): Monitor<Packs> {
  let known = furtherNow();
  let next = turn(live.now());
  const withFurther = (difference: Difference): Difference => {
    const { added, resolved, corrected } = difference;
    if (live.now() < next && !added.some(concerns) && !resolved.some(concerns)) return difference;
    next = turn(live.now());
    const now = furtherNow();
    const further = {
      added: [...added, ...unlike(now, known)],
      resolved: [...resolved, ...unlike(known, now)],
      corrected,
    };
    known = now;
    return further;
  };
  return Object.freeze<Monitor<Packs>>({
    add(entries) {
      mustBeIterable(entries);
      // Read first: what an iterable throws halfway leaves nothing half done.
      const all = [...entries];
      const before = store.refused.length;
      const { added, resolved, corrected } = withFurther(live.add(all));
      const refused = store.refused.length === before ? NOTHING : store.refused.slice(before);
      return frozen({ added, resolved, corrected, refused });
    },
    advance: (asOf) => frozen(withFurther(live.advance(momentOf(asOf)))),
    findings: () => evaluation({}).findings,
    evaluation: (extras = {}) => evaluation(extras),
    save: () => frozen(save()),
  });
}

/** The findings of one list that the other does not have in the same words. */
function unlike(some: readonly Finding[], others: readonly Finding[]): Finding[] {
  const texts = new Set(others.map((other) => JSON.stringify(other)));
  return some.filter((finding) => !texts.has(JSON.stringify(finding)));
}
