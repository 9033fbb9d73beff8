import { type Column, createEngine, type EntryKind } from "@houqin/core";
import {
  agendaCalendar,
  agendaMarkdown,
  agendaText,
  explanationMarkdown,
  explanationText,
  markdownReport,
  refusalText,
  textReport,
} from "@houqin/report";
import { canteen } from "@houqin/rules-canteen";
import { general } from "@houqin/rules-general";
import { describe, expect, test } from "vitest";
import { runCommand } from "./trial/run-command.ts";
import { removeFolder, siteFolder } from "./trial/site-folder.ts";

/** A name that stands nowhere but where it is planted: of one on the list, and of one who is on none. */
const [LISTED, STRANGER] = ["欧阳独此名", "司徒无人识"];
const planted = /欧阳独此名|司徒无人识/;
const locales = ["zh", "en"] as const;

const engine = createEngine({
  packs: [general, canteen],
  waivers: [
    {
      rule: "canteen/daily-control",
      reason: "试",
      approvedBy: STRANGER,
      from: "2025-09-01",
      until: "2025-09-02",
    },
  ],
});
const kinds = engine.catalogue().kinds;
const site = engine.readSite({
  id: "s",
  name: "试验小学",
  kind: "school",
  timeZone: "Asia/Shanghai",
  keeps: kinds
    .filter(({ id }) => !/^(site|ledger)\//.test(id))
    .map(({ id }) => ({ kind: id, from: "2025-09-01", backfillDays: 0 })),
  areas: [{ id: "k1", name: "一食堂", kind: "kitchen" }],
  posts: [{ id: "cook", name: "厨师" }],
  people: [{ id: LISTED, name: LISTED, post: "cook" }],
});

/** Every kind as its packs define it, with a schema. */
const defined: readonly EntryKind[] = [...general.kinds, ...canteen.kinds];

function valueFor(column: Column, who: string): unknown {
  if (column.ref === "site/person" || (column.personal && column.type === "text")) return who;
  if (column.values) return column.values[0];
  switch (column.type) {
    case "number":
      return 1;
    case "boolean":
      return true;
    case "day":
      return "2025-09-01";
    case "instant":
      return "2025-09-01T08:00";
    case "list":
      return column.personal ? [who] : ["x"];
    case "json":
      return [];
    default:
      return "x";
  }
}

/** An entry of a kind with a name in each personal place; of its columns one may hold something that it cannot. */
function entryOf(kind: EntryKind, id: string, who: string, wrong?: { readonly path: string; readonly value: unknown }) {
  const data: Record<string, unknown> = {};
  for (const column of kind.columns) {
    if (column.role || column.path.startsWith("@")) continue;
    const steps = column.path.split(".");
    const last = steps.pop() ?? "";
    let place = data;
    for (const step of steps) {
      place[step] ??= {};
      place = place[step] as Record<string, unknown>;
    }
    place[last] = wrong?.path === column.path ? wrong.value : valueFor(column, who);
  }
  const about = kind.columns.find(({ path }) => path === "@subject");
  return {
    id,
    kind: kind.id,
    at: "2025-09-01T08:00",
    area: "k1",
    subject: about?.ref === "site/person" ? who : "x",
    actors: Object.fromEntries(kind.roles.map((role) => [role, who])),
    data,
  };
}

const good = defined.flatMap((kind) =>
  [LISTED, STRANGER].map((who, index) => entryOf(kind, `${kind.id.replace("/", "-")}-${index}`, who)),
);
const bad = defined.flatMap((kind, number) =>
  kind.columns
    .filter(({ personal, ref }) => personal || ref === "site/person")
    .flatMap(({ path, role }, index): readonly object[] => {
      const id = `bad-${number}-${index}`;
      if (role) {
        const entry = entryOf(kind, id, "p");
        return [{ ...entry, actors: { ...entry.actors, [path]: { name: STRANGER } } }];
      }
      return [{ name: STRANGER }, [[STRANGER]], STRANGER.repeat(20_000)].map((value, each) =>
        entryOf(kind, `${id}-${each}`, "p", { path, value }),
      );
    }),
);
const broken = [
  { id: "b-1", kind: "canteen/food-sample", at: "2025-09-01", actors: STRANGER, data: {} },
  { id: "b-2", kind: "canteen/food-sample", at: "2025-09-01", data: STRANGER },
  { id: "b-3", kind: "canteen/food-sample", at: "2025-09-01", subject: [STRANGER], data: {} },
  { id: "b-4", kind: "canteen/food-sample", at: "2025-09-01", actors: { by: STRANGER.repeat(50) }, data: {} },
  [{ actors: { by: STRANGER } }],
  STRANGER,
];
const ledger = engine.ledger({ site, entries: [...good, ...bad, ...broken] });
const input = { site, ledger, asOf: "2025-10-15" };
const evaluation = engine.evaluate(input);
const catalogue = engine.catalogue();

/** Lines in which somebody is named. */
const naming = (text: string) => text.split("\n").filter((line) => planted.test(line));

describe("people are named nowhere unless asked for", () => {
  test("every kind of the packs has been planted, and most of it was taken", () => {
    const taken = defined.filter(({ id }) => ledger.counts[id]);
    expect(defined.length).toBeGreaterThan(40);
    expect(taken.length).toBeGreaterThan(defined.length / 2);
    expect(bad.length).toBeGreaterThan(60);
    expect(ledger.refused.length).toBeGreaterThan(broken.length);
    expect(evaluation.findings.length).toBeGreaterThan(100);
  });

  test.each(locales)("in reports, as text and markdown: %s", (locale) => {
    const options = { catalogue, site, locale, refused: ledger.refused };
    expect(naming(textReport(evaluation, options))).toEqual([]);
    expect(naming(markdownReport(evaluation, options))).toEqual([]);
    expect(naming(textReport(evaluation, { ...options, redact: false }))).not.toEqual([]);
  });

  test.each(locales)("in agendas: %s", (locale) => {
    const agenda = engine.agenda({ site, ledger, from: "2025-09-01", to: "2025-10-31" });
    expect(agenda.items.length).toBeGreaterThan(20);
    expect(naming(agendaCalendar(agenda, { catalogue, site, locale }).replaceAll("\r\n ", ""))).toEqual([]);
    expect(naming(agendaText(agenda, { catalogue, site, locale }))).toEqual([]);
    expect(naming(agendaMarkdown(agenda, { catalogue, site, locale }))).toEqual([]);
  });

  test.each(locales)(
    "in explanations: %s",
    (locale) => {
      const prints = new Map(
        evaluation.findings.map(({ rule, verdict, fingerprint }) => [`${rule} ${verdict}`, fingerprint]),
      );
      for (const print of prints.values()) {
        const explanation = engine.explain(input, print);
        if (!explanation) continue;
        expect(naming(explanationText(explanation, { catalogue, site, locale }))).toEqual([]);
        expect(naming(explanationMarkdown(explanation, { catalogue, site, locale }))).toEqual([]);
      }
    },
    120_000,
  );

  test("in refusals, which keep code and place", () => {
    expect(naming(ledger.refused.map((refusal) => JSON.stringify(refusal)).join("\n"))).toEqual([]);
    for (const locale of locales)
      expect(naming(ledger.refused.map((each) => refusalText(each, locale)).join("\n"))).toEqual([]);
  });

  test("in what the command says of lines that it cannot read, and of values that do not fit", async () => {
    const dir = siteFolder({
      "entries/b.ndjson": [
        `{"id": "e1", "actors": {"by": "${STRANGER}"`,
        `{"id": "e2", "actors": {"by": ${STRANGER}}}`,
        `{"id": "e3", "data": {"phone": {"of": "${STRANGER}"}}, "kind": "kitchen/sample", "at": "2026-03-02"}`,
      ].join("\n"),
    });
    try {
      for (const format of ["text", "md"]) {
        const { out, err } = await runCommand("check", dir, "--format", format);
        expect(naming(out + err)).toEqual([]);
        expect(out).toMatch(/b\.ndjson:1[\s\S]*b\.ndjson:2[\s\S]*b\.ndjson:3/);
      }
    } finally {
      removeFolder(dir);
    }
  });
});
