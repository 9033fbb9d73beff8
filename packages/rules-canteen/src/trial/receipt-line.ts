import { type Row, row } from "@houqin/testing";

const line = {
  delivery: "d-1",
  item: "大米",
  spec: "25 kg/袋",
  quantity: 100,
  batch: "b-1",
  producedOn: "2025-08-20",
  shelfLife: "6个月",
  supplier: "farm",
  supplierContact: "13800000000",
  certificate: true,
  unitPrice: 5,
  amount: 500,
  accepted: true,
};

/** A line of a delivery with everything that belongs on it, but for the changes. */
export function received(
  changes: Readonly<Record<string, unknown>> = {},
  actors: NonNullable<Row["actors"]> = { buyer: "zhou", checkers: ["chen", "wu"] },
  at = "2025-09-01T06:30",
): Row {
  return row("canteen/receipt", at, { ...line, ...changes }, { area: "kitchen-1", actors });
}
