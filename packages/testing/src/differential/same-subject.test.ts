import { expect, test } from "vitest";
import { engineOf, keepings, school } from "./agree.ts";
import { requirements } from "./requirements.ts";

const engine = engineOf(requirements);
const site = { ...school, keeps: keepings.everything };
const thing = { id: "t1", kind: "x/thing", at: "2025-09-10T14:20", subject: "lathe", data: { class: "big" } } as const;
const round = { id: "a1", kind: "x/a", at: "2025-10-09T08:00", data: { state: "open", item: "lathe" } } as const;
const later = { id: "t2", kind: "x/thing", at: "2025-11-04T00:56", subject: "lathe", data: {} } as const;

test.each([
  ["first", [thing, round]],
  ["last", [round, thing]],
])(
  "what is said of a thing later on leaves what referred to it before as it was, the thing written %s",
  (_, before) => {
    const monitor = engine.open({ site, entries: before, asOf: "2025-11-18" });
    monitor.add([later]);
    const whole = engine.evaluate({ site, entries: [...before, later], asOf: "2025-11-18" });
    expect(monitor.evaluation({ detail: "verdicts" }).rules).toEqual(whole.rules);
    expect(monitor.findings().map(({ fingerprint }) => fingerprint)).toEqual(
      whole.findings.map(({ fingerprint }) => fingerprint),
    );
  },
);
