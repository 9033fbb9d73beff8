import type { Calendar, Pack } from "@houqin/core";

/** What a pack's test is told beside the pack. */
export interface PackTest {
  /** The packs to install it with, itself among them; default: it alone. */
  readonly packs?: readonly Pack[];
  /** Registers and metrics that no rule of the packs uses, by id with the reason for having them. */
  readonly spare?: Readonly<Record<string, string>>;
  /** The sources of the rules' tests by path; given, each rule must be named in one, by its id or by the file named after it. */
  readonly ruleFiles?: Readonly<Record<string, string>>;
  /** All that the pack's module exports; given, each part of the pack must be among it. */
  readonly exported?: Readonly<Record<string, unknown>>;
  /** The text of its readme; given, its table of rules must be true. */
  readonly readme?: string;
  /** Whether people read it: then sentences, fields, codes and figures must be named for them. */
  readonly people?: boolean;
  /** The national calendar whose festivals its rules name. */
  readonly calendar?: Calendar;
}

/** One thing that every pack must be, and what is wrong where it is not. */
export interface PackCheck {
  readonly name: string;
  readonly complaints: (pack: Pack, test: PackTest) => readonly string[];
}
