import * as fc from "fast-check";
import { expect, test } from "vitest";
import { builtInKinds } from "../model/built-in-kinds.ts";
import { ledgerClosed } from "../model/ledger-entries.ts";
import { formatDay, formatMinute } from "../time/civil.ts";
import { plainCalendar, siteCalendar } from "../time/site-calendar.ts";
import { closings } from "./closings.ts";
import { record } from "./record.ts";
import { store, tableOf } from "./store.ts";

const several = (values: readonly string[]) =>
  fc.option(fc.subarray([...values], { minLength: 1 }), { nil: undefined });
const closing = fc.record({
  kinds: several(["k/a", "k/b"]),
  areas: several(["hall", "yard"]),
  through: fc.integer({ min: 0, max: 9 }),
  known: fc.integer({ min: 0, max: 5 }),
});

test("closings that come and go one by one say what they say together", () => {
  fc.assert(
    fc.property(fc.array(closing, { maxLength: 12 }), fc.array(fc.nat({ max: 11 }), { maxLength: 4 }), (all, gone) => {
      const target = store({
        kinds: new Map(builtInKinds.map((kind) => [kind.id, kind])),
        zone: "Asia/Shanghai",
        calendar: siteCalendar(undefined, plainCalendar),
      });
      const table = tableOf(target, ledgerClosed);
      const live = closings(target);
      const answers = ({ known }: ReturnType<typeof closings>) =>
        ["k/a", "k/c"].flatMap((kind) =>
          [undefined, "hall", "yard"].flatMap((area) =>
            Array.from({ length: 11 }, (_, day) =>
              known(kind, day, area === undefined ? area : target.words.add(area)),
            ),
          ),
        );
      answers(live);
      const rows = new Set<number>();
      const agree = () => {
        const fresh = closings(target);
        for (const row of rows) fresh.fold(table, row, 1);
        expect(answers(live)).toEqual(answers(fresh));
      };
      for (const [index, { kinds, areas, through, known }] of all.entries()) {
        const data = { through: formatDay(through), ...(kinds && { kinds }), ...(areas && { areas }) };
        record(target, { id: `c${index}`, kind: "ledger/closed", at: formatMinute(known), data });
        live.fold(table, index, 1);
        rows.add(index);
        agree();
      }
      for (const row of gone.filter((each) => rows.delete(each))) live.fold(table, row, -1);
      agree();
    }),
  );
});
