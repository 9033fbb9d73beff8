import { builtInRegisters, type Metric, type Pack, type Register, type Requirement } from "@houqin/core";
import { metricsOf } from "./requirement-metrics.ts";

type Source = Extract<Requirement, { shape: "limit" }>["of"];

/** A source that a requirement reads, with the further paths it reads of it; `duty` where its absence is what the requirement minds. */
export interface SourceRead {
  readonly of: Source;
  readonly paths: readonly string[];
  readonly duty: boolean;
}

type Each =
  | { readonly values: readonly string[] }
  | { readonly register: string; readonly where?: Source["where"] }
  | { readonly product: readonly [Each, Each] };
type Value = NonNullable<Extract<Requirement, { shape: "limit" }>["value"]>;
type Bound = NonNullable<Extract<Requirement, { shape: "limit" }>["atLeast"]>;

/** Lists all that a requirement reads, through the registers and metrics that it names. */
export function sourcesOf(requirement: Requirement, packs: readonly Pack[]): readonly SourceRead[] {
  const registers = new Map<string, Register>(
    [...builtInRegisters, ...packs.flatMap((pack) => pack.registers)].map((register) => [register.id, register]),
  );
  const metrics = new Map(packs.flatMap((pack) => pack.metrics.map(({ id, metric }) => [id, metric] as const)));

  const ofRegister = (id: string, raises: boolean, lowers: boolean): readonly SourceRead[] => {
    const register = registers.get(id);
    if (!register) return [];
    return [
      // A missing end is no end, and a missing beginning the entry's own moment: facts, not gaps.
      ...register.plus.map(({ of, amount }) => ({ of, paths: valuePaths(amount), duty: raises })),
      ...(register.minus ?? []).map(({ of, amount }) => ({ of, paths: valuePaths(amount), duty: lowers })),
    ];
  };
  const ofEach = (each: Each | undefined): readonly SourceRead[] => {
    if (!each || "values" in each) return [];
    if ("product" in each) return each.product.flatMap(ofEach);
    const refers = registers.get(each.register)?.refers;
    const filtered = refers === undefined || !each.where ? [] : [burden({ kind: refers, where: each.where })];
    return [...ofRegister(each.register, false, false), ...filtered];
  };
  const ofMetric = (ref: string | Metric, duty: boolean, depth = 0): readonly SourceRead[] => {
    const metric = typeof ref === "string" ? metrics.get(ref) : ref;
    if (!metric || depth > 32 || "figure" in metric || "score" in metric) return [];
    if ("quotient" in metric) return metric.quotient.flatMap((part) => ofMetric(part, false, depth + 1));
    if ("difference" in metric) return metric.difference.flatMap((part) => ofMetric(part, false, depth + 1));
    if ("level" in metric) return ofRegister(metric.level, duty, false);
    if ("levelTime" in metric) return ofRegister(metric.levelTime, duty, false);
    if ("keys" in metric) return ofEach({ register: metric.keys, where: metric.where });
    return [{ of: metric.of, paths: metricPaths(metric), duty }];
  };

  const each = "each" in requirement ? ofEach(requirement.each) : [];
  const measured = metricsOf(requirement).flatMap(({ metric, duty }) => ofMetric(metric, duty));
  return [...ownSources(requirement, ofRegister), ...each, ...measured];
}

function ownSources(
  requirement: Requirement,
  ofRegister: (id: string, raises: boolean, lowers: boolean) => readonly SourceRead[],
): readonly SourceRead[] {
  switch (requirement.shape) {
    case "cadence":
      return [{ of: requirement.of, paths: [], duty: true }];
    case "deadline": {
      const { anchor, by, after, before, earliest } = requirement;
      const lags = [after, before, earliest].flatMap((lag) => (lag ? Object.values(lag) : [])).flatMap(boundPaths);
      const from =
        "of" in anchor ? [burden(anchor.of, [...(anchor.at === undefined ? [] : [anchor.at]), ...lags])] : [];
      const ends = "endOf" in anchor ? ofRegister(anchor.endOf, false, false) : [];
      return [{ of: by, paths: [], duty: true }, ...from, ...ends];
    }
    case "limit": {
      const { of, value, atLeast, atMost, forbidden } = requirement;
      const paths = [...valuePaths(value), ...boundPaths(atLeast), ...boundPaths(atMost), ...wherePaths(forbidden)];
      return [burden(of, paths)];
    }
    case "presence":
      return [
        burden(
          requirement.of,
          requirement.parts.flatMap(({ path, when }) => [path, ...wherePaths(when)]),
        ),
      ];
    case "level": {
      const { register, when, atLeast, atMost } = requirement;
      const rely = typeof when === "object" && "entries" in when ? [burden(when.entries)] : [];
      return [...ofRegister(register, atMost === undefined, atLeast === undefined), ...rely];
    }
    case "separation":
      return [
        burden(requirement.of, [...requirement.roles, ...Object.keys(requirement.posts ?? {})]),
        ...(requirement.joined ?? []).map(({ of, roles }) => burden(of, roles)),
      ];
    case "procedure": {
      const { of, value, rolling, bands } = requirement;
      const required = bands
        .flatMap(({ require }) => require)
        .map(({ of: asked, distinct }) => ({
          of: asked,
          paths: distinct === undefined ? [] : [distinct],
          duty: true,
        }));
      return [burden(of, [...valuePaths(value), ...(rolling?.by ?? [])]), ...required];
    }
    case "sequence": {
      const { steps = [], of, state } = requirement;
      return [...steps.map((step) => burden(step.of)), ...(of ? [burden(of, state === undefined ? [] : [state])] : [])];
    }
    default:
      return [];
  }
}

function burden(of: Source, paths: readonly string[] = []): SourceRead {
  return { of, paths, duty: false };
}

/** The paths that a condition needs; one that only asks whether there is a value takes absence for an answer. */
export function wherePaths(where: Source["where"] = {}): readonly string[] {
  return Object.entries(where).flatMap(([path, test]) => {
    if (test.exists !== undefined) return [];
    const operands = [test.equals, test.atLeast, test.atMost].flatMap((operand) =>
      typeof operand === "object" ? [operand.path] : [],
    );
    return [path, ...operands];
  });
}

/** A count takes absence for none, so it needs no path. */
function valuePaths(value: Value | undefined): readonly string[] {
  if (value === undefined) return [];
  if (typeof value === "string") return [value];
  if ("count" in value) return [];
  return "span" in value ? value.span : "minus" in value ? value.minus : value.divide;
}

function boundPaths(bound: Bound | undefined): readonly string[] {
  if (bound === undefined || typeof bound === "number") return [];
  return "path" in bound ? [bound.path] : bound.by;
}

function metricPaths(metric: Extract<Metric, { readonly of: Source }>): readonly string[] {
  if ("count" in metric) return [];
  if ("distinct" in metric) return [metric.distinct];
  if ("newKeys" in metric) return [metric.newKeys];
  return Object.entries(metric).flatMap(([name, value]) =>
    name === "of" || name === "at" ? [] : valuePaths(value as Value),
  );
}
