import type * as z from "zod";
import { Agenda } from "../agenda/agenda.ts";
import { Evaluation } from "../model/evaluation.ts";
import { type Format, formats, upToDate } from "../model/format.ts";
import { frozen } from "../model/frozen.ts";
import { HouqinError } from "../model/houqin-error.ts";
import { zodProblems } from "./zod-problems.ts";

/**
 * Reads an evaluation that was stored, however long ago, so that it can be compared or reported; one of an older format is migrated.
 * Throws a HouqinError with every mistake, and for a format newer than this houqin.
 *
 * @example
 * const engine = createEngine({ packs: [canteen] });
 * const site = engine.readSite({ id: "qinghe", name: "青禾小学", kind: "school", timeZone: "Asia/Shanghai" });
 * const stored = JSON.stringify(engine.evaluate({ site, entries: [], asOf: "2026-09-01" }));
 * readEvaluation(JSON.parse(stored)).asOf; //=> "2026-09-02T00:00"
 */
export function readEvaluation(input: unknown): Evaluation {
  return readStored(formats.evaluation, Evaluation, input, "evaluation");
}

/**
 * Reads an agenda that was stored; one of an older format is migrated. Throws a HouqinError with every mistake, and for a format newer
 * than this houqin.
 *
 * @example
 * readAgenda({ format: "houqin/agenda@1", site: "qinghe", from: "2026-09-01", to: "2026-09-07", items: [] }).to; //=> "2026-09-07"
 */
export function readAgenda(input: unknown): Agenda {
  return readStored(formats.agenda, Agenda, input, "agenda");
}

/** Reads something that houqin wrote itself, under the name by which problems call it. */
export function readStored<Stored>(format: Format, schema: z.ZodType<Stored>, input: unknown, root: string): Stored {
  const given = upToDate(format, input, `bad-${root}`, root);
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw new HouqinError(`bad-${root}`, zodProblems(root, parsed.error, given, schema));
  return frozen(parsed.data);
}
