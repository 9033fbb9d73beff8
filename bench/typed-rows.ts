import { documentsAmong } from "./documents.ts";
import type { RawEntry } from "./sample-year.ts";

/** Rows of the kinds that the field rules read, one flat object each: what a hand-written program would keep. */
export interface Rows {
  /** Category of each asset of the site file. */
  readonly assets: ReadonlyMap<string, string>;
  /** Address of each supplier. */
  readonly addresses: Map<string, string>;
  readonly airDisinfection: { id: string; at: number; known: number; method: string; minutes: number | undefined }[];
  readonly fridge: { id: string; at: number; known: number; asset: string; celsius: number | undefined }[];
  readonly cooking: { id: string; at: number; known: number; coreCelsius: number | undefined }[];
  readonly tableware: {
    id: string;
    at: number;
    known: number;
    step: string;
    method: string | undefined;
    celsius: number | undefined;
    minutes: number | undefined;
    chlorine: number | undefined;
  }[];
  readonly holding: { id: string; at: number; known: number; mode: string; celsius: number | undefined }[];
  readonly receipts: {
    id: string;
    at: number;
    known: number;
    item: string | undefined;
    spec: string | undefined;
    quantity: number | undefined;
    batch: string | undefined;
    producedOn: string | undefined;
    shelfLife: string | undefined;
    supplier: string | undefined;
    supplierContact: string | undefined;
    certificate: boolean | undefined;
    accepted: boolean | undefined;
  }[];
  readonly discards: { id: string; at: number; known: number; takenAt: number | undefined }[];
  readonly samples: { id: string; at: number; known: number; dish: string; grams: number | undefined; by: People }[];
  readonly drills: {
    id: string;
    at: number;
    known: number;
    scenario: string;
    area: string | undefined;
    content: string | undefined;
    departments: readonly string[] | undefined;
    people: number | undefined;
    evacuationTime: number | undefined;
  }[];
  readonly patrols: { id: string; at: number; known: number; exitsClear: boolean | undefined }[];
  readonly inspections: {
    id: string;
    at: number;
    known: number;
    topic: string;
    by: People;
    verifier: People;
    items: readonly unknown[] | undefined;
    area: string | undefined;
  }[];
  readonly hotWork: {
    id: string;
    at: number;
    known: number;
    permit: string | undefined;
    approver: People;
    watcher: People;
    measures: string | undefined;
  }[];
  readonly issues: {
    id: string;
    at: number;
    known: number;
    onTheSpot: boolean | undefined;
    severity: string | undefined;
    measure: string | undefined;
    dueOn: string | undefined;
    department: string | undefined;
    responsible: string | undefined;
    money: number | undefined;
  }[];
  readonly trainings: {
    id: string;
    at: number;
    known: number;
    topic: string;
    content: string | undefined;
    attendees: readonly string[] | undefined;
    passed: readonly string[] | undefined;
  }[];
  readonly visitors: { id: string; at: number; known: number; idChecked: boolean | undefined }[];
  readonly invoices: { id: string; at: number; known: number; voucher: string | undefined; approver: People }[];
}

type People = string | readonly string[] | undefined;

/** Copies dropped, corrections and withdrawals applied: each document once, under its first id. */
function standing(entries: readonly RawEntry[]): readonly RawEntry[] {
  const withdrawn = new Set<string>();
  const met = new Map<string, RawEntry>();
  const newest = new Map<string, RawEntry>();
  for (const entry of entries) {
    if (entry.kind === "ledger/retracted") withdrawn.add(String(entry.data.entry));
    if (entry.replaces !== undefined) newest.set(entry.replaces, entry);
  }
  const found: RawEntry[] = [];
  for (const entry of entries) {
    const twin = met.get(entry.id);
    if (twin && JSON.stringify(twin) !== JSON.stringify(entry)) withdrawn.add(entry.id);
    met.set(entry.id, entry);
  }
  for (const entry of met.values()) {
    if (entry.replaces !== undefined || withdrawn.has(entry.id)) continue;
    let last = entry;
    for (let next = newest.get(last.id); next; next = newest.get(last.id)) last = next;
    if (!withdrawn.has(last.id)) found.push(last === entry ? entry : { ...last, id: entry.id });
  }
  return found;
}

/** Minutes since 1970 of a local time. */
export const minuteOf = (text: string) => Date.parse(`${text.slice(0, 16)}Z`) / 60000;

/** Sorts the standing entries of the year by kind into flat rows, with what they refer to looked up. */
export function typedRows(entries: readonly RawEntry[], assets: ReadonlyMap<string, string>): Rows {
  const rows: Rows = {
    assets,
    addresses: new Map(),
    airDisinfection: [],
    fridge: [],
    cooking: [],
    tableware: [],
    holding: [],
    receipts: [],
    discards: [],
    samples: [],
    drills: [],
    patrols: [],
    inspections: [],
    hotWork: [],
    issues: [],
    trainings: [],
    visitors: [],
    invoices: [],
  };
  const standingEntries = standing(entries);
  const all = [...standingEntries, ...documentsAmong(standingEntries)];
  for (const { kind, subject, data } of all) {
    if (kind === "canteen/supplier" && subject !== undefined) rows.addresses.set(subject, data.address as string);
  }
  for (const { id, kind, at, recordedAt, area, actors, data } of all) {
    const minute = minuteOf(at);
    const known = recordedAt === undefined ? minute : minuteOf(recordedAt);
    // biome-ignore lint/suspicious/noExplicitAny: raw JSON, as such a program reads it.
    const d = data as any;
    switch (kind) {
      case "canteen/air-disinfection":
        rows.airDisinfection.push({ id, at: minute, known, method: d.method, minutes: d.minutes });
        break;
      case "canteen/fridge-temperature":
        rows.fridge.push({ id, at: minute, known, asset: d.asset, celsius: d.celsius });
        break;
      case "canteen/cooking":
        rows.cooking.push({ id, at: minute, known, coreCelsius: d.coreCelsius });
        break;
      case "general/tableware-step":
        rows.tableware.push({
          id,
          at: minute,
          known,
          step: d.step,
          method: d.method,
          celsius: d.celsius,
          minutes: d.minutes,
          chlorine: d.chlorine,
        });
        break;
      case "canteen/holding":
        rows.holding.push({ id, at: minute, known, mode: d.mode, celsius: d.celsius });
        break;
      case "canteen/receipt":
        rows.receipts.push({
          id,
          at: minute,
          known,
          item: d.item,
          spec: d.spec,
          quantity: d.quantity,
          batch: d.batch,
          producedOn: d.producedOn,
          shelfLife: d.shelfLife,
          supplier: d.supplier,
          supplierContact: d.supplierContact,
          certificate: d.certificate,
          accepted: d.accepted,
        });
        break;
      case "canteen/sample-discard":
        rows.discards.push({
          id,
          at: minute,
          known,
          takenAt: d.takenAt === undefined ? undefined : minuteOf(d.takenAt),
        });
        break;
      case "canteen/food-sample":
        rows.samples.push({ id, at: minute, known, dish: d.dish, grams: d.grams, by: actors?.by });
        break;
      case "general/drill":
        rows.drills.push({
          id,
          at: minute,
          known,
          scenario: d.scenario,
          area,
          content: d.content,
          departments: d.departments,
          people: d.people,
          evacuationTime: d.evacuationTime,
        });
        break;
      case "general/patrol":
        rows.patrols.push({ id, at: minute, known, exitsClear: d.exitsClear });
        break;
      case "general/inspection":
        rows.inspections.push({
          id,
          at: minute,
          known,
          topic: d.topic,
          by: actors?.by,
          verifier: actors?.verifier,
          items: d.items,
          area,
        });
        break;
      case "general/hot-work":
        rows.hotWork.push({
          id,
          at: minute,
          known,
          permit: d.permit,
          approver: actors?.approver,
          watcher: actors?.watcher,
          measures: d.measures,
        });
        break;
      case "general/issue":
        rows.issues.push({
          id,
          at: minute,
          known,
          onTheSpot: d.onTheSpot,
          severity: d.severity,
          measure: d.measure,
          dueOn: d.dueOn,
          department: d.department,
          responsible: d.responsible,
          money: d.money,
        });
        break;
      case "general/training":
        rows.trainings.push({
          id,
          at: minute,
          known,
          topic: d.topic,
          content: d.content,
          attendees: d.attendees,
          passed: d.passed,
        });
        break;
      case "general/visitor":
        rows.visitors.push({ id, at: minute, known, idChecked: d.idChecked });
        break;
      case "general/invoice":
        rows.invoices.push({ id, at: minute, known, voucher: d.voucher, approver: actors?.approver });
        break;
    }
  }
  return rows;
}
