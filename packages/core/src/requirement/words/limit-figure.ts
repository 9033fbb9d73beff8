import type { FigureUnit } from "../../model/figure-unit.ts";
import type { Limit } from "../limit/schema.ts";

/** What the number counts that a limit bounds, where it says that one field is a share of another. */
export function limitFigure({ value }: Pick<Limit, "value">): FigureUnit | undefined {
  return typeof value === "object" && "divide" in value && value.share ? { unit: "1", share: true } : undefined;
}
