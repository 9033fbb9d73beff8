import type { Entry } from "@houqin/core";

/** What a department does with its budget, in whole smallest parts; each deed becomes one document. */
export type Deed =
  | { readonly deed: "appropriate"; readonly line: string; readonly amount: number }
  | { readonly deed: "receive"; readonly line: string; readonly amount: number }
  | { readonly deed: "request"; readonly line: string; readonly amount: number }
  | { readonly deed: "revise"; readonly line: string; readonly change: number }
  | { readonly deed: "transfer"; readonly from: string; readonly to: string; readonly amount: number }
  | { readonly deed: "carry"; readonly line: string; readonly amount: number }
  | {
      readonly deed: "commit";
      readonly line: string;
      readonly amount: number;
      readonly request?: string | undefined;
      readonly settles?: number | undefined;
    }
  | { readonly deed: "release"; readonly line: string; readonly amount: number; readonly commitment: string }
  | { readonly deed: "withdraw"; readonly line: string; readonly amount: number; readonly request: string }
  | {
      readonly deed: "spend";
      readonly line: string;
      readonly amount: number;
      readonly commitment?: string | undefined;
      readonly settles?: number | undefined;
    };

/** A line of the trial budget: its unit, and how many smallest parts make one. */
export interface TrialLine {
  readonly id: string;
  readonly unit: string;
  readonly parts: number;
}

export const trialLines: readonly TrialLine[] = [
  { id: "food", unit: "CNY", parts: 100 },
  { id: "repair", unit: "CNY", parts: 100 },
  { id: "abroad", unit: "JPY", parts: 1 },
  { id: "power", unit: "kWh", parts: 1_000_000 },
  { id: "light", unit: "kWh", parts: 1_000_000 },
  { id: "water", unit: "m3", parts: 1_000_000 },
  { id: "rice", unit: "kg", parts: 1_000_000 },
  { id: "linen", unit: "pieces", parts: 1_000_000 },
];

/** Last year, which carry-overs leave. */
const OUT = "2025-12-31";

/** Writes a deed as the entry that an app would hand in. */
export function documentOf(id: string, at: string, deed: Deed, replaces?: string): Entry {
  const line = trialLines.find((each) => each.id === ("line" in deed ? deed.line : deed.from));
  if (!line) throw new RangeError(`There is no trial line for ${id}.`);
  const { kind, data } = written(deed, ({ parts: whole }, value) => value / whole, line);
  const face = { id, kind: `budget/${kind}`, at, actors: { by: "p-1", approver: "p-2" } };
  const { approver: _, ...alone } = face.actors;
  const linked = replaces === undefined ? {} : { replaces };
  return {
    ...face,
    ...(kind === "request" || kind === "receipt" ? { actors: alone } : {}),
    ...linked,
    data: { ...data, unit: line.unit },
  };
}

function written(
  deed: Deed,
  decimal: (line: TrialLine, parts: number) => number,
  line: TrialLine,
): { readonly kind: string; readonly data: Readonly<Record<string, unknown>> } {
  const amount = "amount" in deed ? { amount: decimal(line, deed.amount) } : {};
  const settles = "settles" in deed && deed.settles !== undefined ? { settles: decimal(line, deed.settles) } : {};
  switch (deed.deed) {
    case "appropriate":
      return { kind: "appropriation", data: { line: deed.line, ...amount } };
    case "receive":
      return { kind: "receipt", data: { line: deed.line, ...amount } };
    case "request":
      return { kind: "request", data: { line: deed.line, ...amount } };
    case "revise":
      return { kind: "revision", data: { line: deed.line, change: decimal(line, deed.change), reason: "调整" } };
    case "transfer":
      return { kind: "transfer", data: { from: deed.from, to: deed.to, ...amount, reason: "调剂" } };
    case "carry":
      return { kind: "carry-over", data: { line: deed.line, ...amount, out: OUT } };
    case "commit": {
      const request = deed.request === undefined ? {} : { request: deed.request };
      return { kind: "commitment", data: { line: deed.line, ...amount, ...request, ...settles } };
    }
    case "release":
      return { kind: "release", data: { line: deed.line, ...amount, commitment: deed.commitment } };
    case "withdraw":
      return { kind: "release", data: { line: deed.line, ...amount, request: deed.request } };
    case "spend": {
      const commitment = deed.commitment === undefined ? {} : { commitment: deed.commitment };
      return { kind: "expense", data: { line: deed.line, ...amount, ...commitment, ...settles } };
    }
  }
}
