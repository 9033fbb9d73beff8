import type { Control } from "../model/budget-line.ts";

/** What a draft asks of one line, or of one above it: how much there is, how much is asked for, how much is missing. Amounts in smallest parts. */
export interface LineCheck {
  readonly line: string;
  readonly unit: string;
  /** Against the whole period, or against what the months through the draft's were given. */
  readonly scope: "period" | "month";
  readonly stage: "request" | "commitment" | "expense" | "transfer";
  readonly control: Control;
  readonly free: number;
  readonly asked: number;
  /** 0 where it will do. */
  readonly missing: number;
}
