import { foundOf, short } from "./found.ts";
import { HouqinError } from "./houqin-error.ts";
import { phrase } from "./phrase.ts";
import type { Problem } from "./problem.ts";
import { reasonOf } from "./reason-of.ts";

/** Turns what one version of a format wrote into what the next one reads. */
export type Migration = (older: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** A format of files or stored results. The first migration leads from version 1 to 2, the next from 2 to 3; the last one ends at today's. */
export interface Format {
  readonly name: string;
  readonly migrations: readonly Migration[];
}

/** What carries a version, and how older ones become today's. Entries carry none: their kinds evolve by optional fields. */
export const formats = {
  site: { name: "houqin/site", migrations: [] },
  plan: { name: "houqin/plan", migrations: [] },
  evaluation: { name: "houqin/evaluation", migrations: [] },
  monitor: { name: "houqin/monitor", migrations: [] },
  agenda: { name: "houqin/agenda", migrations: [] },
  catalogue: { name: "houqin/catalogue", migrations: [] },
} as const satisfies Readonly<Record<string, Format>>;

/**
 * The version of a format that this houqin writes.
 *
 * @example
 * formatNow({ name: "houqin/plan", migrations: [] }); //=> "houqin/plan@1"
 */
export function formatNow({ name, migrations }: Format): string {
  return `${name}@${migrations.length + 1}`;
}

/**
 * Brings what was written by an older version to today's, step by step. What carries no version is taken as it stands. Throws a
 * HouqinError with this code for a newer version, and for another format; `root` names the input in it.
 *
 * @example
 * const format = { name: "app/note", migrations: [({ words, ...rest }) => ({ ...rest, text: words })] };
 * upToDate(format, { format: "app/note@1", words: "ok" }, "bad-note", "note"); //=> { format: "app/note@2", text: "ok" }
 */
export function upToDate(format: Format, input: unknown, code: string, root: string): unknown {
  if (!isRecord(input) || typeof input.format !== "string") return input;
  const version = versionIn(format, input.format);
  if (version === undefined) throw refused(code, root, input.format, "other-format", format);
  if (version > format.migrations.length + 1) throw refused(code, root, input.format, "newer-format", format);
  try {
    return format.migrations
      .slice(version - 1)
      .reduce((older, migrate, step) => ({ ...migrate(older), format: `${format.name}@${version + step + 1}` }), input);
  } catch (thrown) {
    const found = phrase("throwing", { reason: short(reasonOf(thrown)) });
    throw new HouqinError(code, [
      { code: "bad-format", path: root, found, expected: phrase("ownFormat", { format: input.format }) },
    ]);
  }
}

function versionIn({ name }: Format, text: string): number | undefined {
  if (!text.startsWith(`${name}@`)) return undefined;
  const number = text.slice(name.length + 1);
  return /^[1-9]\d{0,8}$/.test(number) ? Number(number) : undefined;
}

function refused(code: string, root: string, found: string, why: "newer-format" | "other-format", format: Format) {
  const now = { format: formatNow(format) };
  const problem: Problem = {
    code: why,
    path: `${root}.format`,
    found: foundOf(found),
    expected: why === "newer-format" ? phrase("olderFormat", now) : phrase("ownFormat", now),
  };
  return new HouqinError(code, [problem]);
}

function isRecord(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === "object" && input !== null && !Array.isArray(input);
}
