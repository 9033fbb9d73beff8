import { compare, type Fraction, minus, times, toFraction, toNumber } from "../../ledger/decimal.ts";
import { evidenceIds } from "../../ledger/evidence.ts";
import { lacking } from "../../ledger/pair-metric.ts";
import { NEVER } from "../../ledger/table.ts";
import { Code } from "../code.ts";
import { type PeriodUnit, periodProgram } from "../period/period-program.ts";
import { unknownMessage } from "../period/unknown-message.ts";
import type { Compile } from "../program.ts";
import type { Reconcile } from "./schema.ts";

/** Judges whether several figures on one key agree at the end of each period. */
export const compileReconcile: Compile<Reconcile> = (requirement, frame, touch) => {
  const { of, tolerance } = requirement;
  return periodProgram(
    frame,
    requirement,
    (take) => {
      const labelled = Object.entries(of).map(([label, metric]) => ({ label, fold: take(metric) }));
      const read = ({ key, period }: PeriodUnit) => labelled.map(({ fold }) => fold.value(key, period));
      return {
        main: labelled.map(({ fold }) => fold),
        judge(unit) {
          const closes = Math.max(...labelled.map(({ fold }) => fold.closes(unit.key, unit.period)));
          const open = frame.now() < closes;
          const values = read(unit);
          const lacks = values.filter((value) => "unknown" in value);
          if (lacks.length > 0 && (!open || !lacking(lacks).settleable)) return { code: Code.unknown, until: NEVER };
          if (open) return { code: Code.pending, until: closes };
          const known = values.filter((value) => "value" in value).map(({ value }) => value);
          return { code: agrees(known, tolerance) ? Code.pass : Code.fail, until: NEVER };
        },
        details(unit, code, key) {
          const values = read(unit);
          const evidence = evidenceIds(labelled.map(({ fold }) => fold.evidence(unit.key, unit.period)));
          if (code === Code.unknown) {
            const needs = lacking(values).unknown;
            return { evidence, needs, message: unknownMessage(key, needs) };
          }
          if (code === Code.pending)
            return { evidence, message: { id: "pending", values: { key: [...key], period: unit.period.id } } };
          const known = values.filter((value) => "value" in value).map(({ value }) => value);
          const table = values.map(
            (value, index) => `${labelled[index]?.label}=${"value" in value ? toNumber(value.value) : "?"}`,
          );
          const message = { key: [...key], period: unit.period.id, table, difference: toNumber(spread(known)) };
          return { evidence, message: { id: code === Code.fail ? "differ" : "pass", values: message } };
        },
      };
    },
    touch,
  );
};

function agrees(values: readonly Fraction[], tolerance: Reconcile["tolerance"]): boolean {
  const allowed =
    typeof tolerance === "number"
      ? toFraction(tolerance)
      : times(toFraction(tolerance.share), greatest(values.map(magnitude)));
  return compare(spread(values), allowed) <= 0;
}

/** The greatest less the least. */
function spread(values: readonly Fraction[]): Fraction {
  const least = values.reduce((a, b) => (compare(b, a) < 0 ? b : a), values[0] ?? ZERO);
  return minus(greatest(values), least);
}

function greatest(values: readonly Fraction[]): Fraction {
  return values.reduce((a, b) => (compare(b, a) > 0 ? b : a), values[0] ?? ZERO);
}

function magnitude({ n, d }: Fraction): Fraction {
  return { n: n < 0n ? -n : n, d };
}

const ZERO: Fraction = { n: 0n, d: 1n };
