import { sayFound } from "@houqin/core";
import { describe, expect, it } from "vitest";
import { jsonFault } from "./json-fault.ts";

function faultOf(text: string) {
  try {
    JSON.parse(text);
  } catch (error) {
    return jsonFault(text, error);
  }
  return undefined;
}

describe("a text that is no JSON", () => {
  it.each([
    ["oops", 0, "oops", false],
    ['{"a": 1,}', 8, "}", false],
    ['{"a": 1, "b": nope, "c": 3}', 15, "ope", false],
    ['{"a": 1, "b"', 12, '{"a": 1, "b"', true],
    ['{"a": "b', 8, '{"a": "b', true],
    ["", 0, "nothing", true],
  ])("%j is shown where the fault is", (text, position, found, brokenOff) => {
    const fault = faultOf(text);
    expect(fault?.position).toBe(position);
    expect(sayFound(fault?.found ?? null, "en").startsWith(found)).toBe(true);
    expect(fault?.brokenOff).toBe(brokenOff);
  });

  it("is shown in part when it is long", () => {
    const found = faultOf(`{"a": ${"x".repeat(500)}`)?.found ?? null;
    expect(JSON.stringify(found).length).toBeLessThan(110);
    expect(sayFound(found, "en").length).toBeLessThan(70);
  });
});
