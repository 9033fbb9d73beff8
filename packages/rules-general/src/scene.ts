import { createEngine, type Entry, type Pack, type Rule, type Setting } from "@houqin/core";
import { general } from "./pack.ts";

/** What a rule is tried on. Days are included at both ends; every kind is kept from long before unless `unkept` names it. */
export interface Scene {
  readonly entries: readonly Entry[];
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly unkept?: readonly string[];
  readonly options?: Readonly<Record<string, unknown>>;
}

/** As a list of any packs: settings then go by any rule id. */
const packs: readonly Pack[] = [general];
const PREHISTORY = "2024-01-01";

const site = {
  id: "school",
  name: "试验小学",
  kind: "school",
  timeZone: "Asia/Shanghai",
  schedule: {
    terms: [
      { id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" },
      { id: "2026-spring", from: "2026-03-02", to: "2026-07-03" },
    ],
  },
};

/** One recorded line, with what is the same everywhere left out. */
export function row(
  kind: { readonly id: string },
  id: string,
  at: string,
  data: Readonly<Record<string, unknown>>,
  envelope: Partial<Entry> = {},
): Entry {
  return { id, kind: kind.id, at, data, ...envelope };
}

/** Each unit of a rule in a scene, as `slot@key verdict`, in order. */
export function verdicts(rule: Rule, scene: Scene): readonly string[] {
  const { entries, from = "2025-09-01", to = "2026-08-31", asOf = "2027-01-31", unkept = [], options = {} } = scene;
  const others = general.rules.map(({ id }) => [id, "off"] as const);
  const rules: Readonly<Record<string, Setting>> = {
    ...Object.fromEntries(others),
    [rule.id]: [rule.severity, options],
  };
  const engine = createEngine({ packs, rules });
  const kinds = engine.catalogue().kinds.map(({ id }) => id);
  const keeps = kinds.filter((kind) => !unkept.includes(kind)).map((kind) => ({ kind, from: PREHISTORY }));
  const ledger = engine.ledger({ site: { ...site, keeps }, entries });
  if (ledger.refused.length > 0) throw new Error(`refused: ${JSON.stringify(ledger.refused)}`);
  const { judged = [] } = engine.evaluate({
    site: { ...site, keeps },
    ledger,
    period: { from, to },
    asOf,
    detail: "verdicts",
  });
  return judged
    .filter((unit) => unit.rule === rule.id)
    .map(({ id, verdict }) => `${id.slice(rule.id.length + 1)} ${verdict}`);
}
