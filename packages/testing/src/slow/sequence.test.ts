import { describe, expect, it } from "vitest";
import type { Requirement } from "./schemas.ts";
import { entry, smallWorld, told } from "./small-world.ts";

describe("the slow sequence", () => {
  it("wants the steps in order and none skipped", () => {
    const step = (id: string) => ({ id, of: { kind: id, key: ["name"] } });
    const requirement: Requirement = {
      shape: "sequence",
      steps: [step("a"), { ...step("b"), optional: true }, step("c")],
    };
    const on = (id: string, kind: string, day: number, name: string) => entry(id, kind, `2025-09-0${day}`, { name });
    const entries = [
      on("1", "a", 1, "good"),
      on("2", "c", 2, "good"),
      on("3", "a", 1, "open"),
      on("4", "b", 2, "open"),
      on("5", "c", 1, "skipped"),
      on("6", "a", 2, "late"),
      on("7", "c", 1, "late"),
    ];
    expect(told(requirement, entries)).toEqual([
      "r@all@good pass 1 2",
      "r@all@late fail 7 6",
      "r@all@open pending 3 4",
      "r@all@skipped fail 5",
    ]);
  });

  it("cannot tell a step that nobody kept", () => {
    const requirement: Requirement = {
      shape: "sequence",
      steps: [
        { id: "thing", of: { kind: "thing", key: ["name"] } },
        { id: "a", of: { kind: "a", key: ["name"] } },
      ],
    };
    const entries = [entry("1", "a", "2025-09-01", { name: "x" })];
    const site = smallWorld(requirement, entries).site;
    const keeps = [{ kind: "a", from: "2025-09-01" }];
    expect(told(requirement, entries)).toEqual(["r@all@x fail 1"]);
    expect(told(requirement, entries, { site: { ...site, keeps } })).toEqual(["r@all@x unknown 1"]);
  });

  it("lets a state move only where it may", () => {
    const requirement: Requirement = {
      shape: "sequence",
      of: { kind: "a", key: ["name"] },
      state: "state",
      initial: ["new"],
      transitions: { new: ["done"] },
    };
    const on = (id: string, day: number, name: string, state?: string) =>
      entry(id, "a", `2025-09-0${day}`, state === undefined ? { name } : { name, state });
    const entries = [
      on("1", 1, "good", "new"),
      on("2", 2, "good", "new"),
      on("3", 3, "good", "done"),
      on("4", 1, "bad", "new"),
      on("5", 2, "bad", "done"),
      on("6", 3, "bad", "new"),
      on("7", 1, "dark"),
      on("8", 1, "begun", "done"),
    ];
    expect(told(requirement, entries)).toEqual([
      "r@all@bad fail 6",
      "r@all@begun fail 8",
      "r@all@dark unknown 7",
      "r@all@good pass 1 2 3",
    ]);
  });
});
