import type { Agenda } from "../agenda/agenda.ts";
import { mergeItems } from "../agenda/merge.ts";
import { frozen } from "../model/frozen.ts";
import { occasionsBetween } from "./agenda.ts";
import { type Asked, spanOf } from "./asked.ts";
import type { EngineBase } from "./base.ts";
import { STORE } from "./ledger.ts";
import { namesIn } from "./names-in.ts";
import { plannedLedger } from "./own-ledger.ts";
import { planRules } from "./plan-rules.ts";
import { runOptions } from "./run-options.ts";

/** What is asked of an agenda: days from and to, both included. */
export type AgendaAsked = Pick<Asked, "site" | "plan" | "ledger" | "entries"> & {
  readonly from: string;
  readonly to: string;
};

/** What is due from one day to another. It asks what is due and not what is known, so everything counts as kept. */
export function agendaOf(base: EngineBase, asked: AgendaAsked): Agenda {
  const { from, to } = spanOf("", asked);
  const records = plannedLedger(base, asked);
  const planned = planRules(base.settlementFor(asked.site), asked.plan);
  const options = runOptions(base, asked, planned, records[STORE]);
  const { occasions, run } = occasionsBetween({ options, planned }, { from, to });
  const items = mergeItems(occasions);
  const names = namesIn(
    items.map(({ key, after = {} }) => ({ key, values: after })),
    run.frame,
  );
  return frozen({
    format: "houqin/agenda@1" as const,
    site: asked.site.id,
    from: asked.from,
    to: asked.to,
    items,
    ...(Object.keys(names).length > 0 ? { names } : {}),
  });
}
