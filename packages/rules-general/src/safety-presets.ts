import type { Preset } from "@houqin/core";

/** Tighter figures, and what wants records of its own. */
export const safetyStrict = {
  "general/control-room-manned": ["error", { people: 2 }],
  "general/extinguisher-in-life": "warn",
  "general/hazards-told": ["warn", { every: "month" }],
  "general/confined-space-tested": "warn",
  "general/confined-space-watched": "warn",
  "general/lift-tested-yearly": "warn",
} as const satisfies Preset;

/** Off: what rests on a draft or a second-hand figure, and where the law says in time or regularly and gives no figure. */
export const safetyLegal = {
  "general/e-bikes-outside": "off",
  "general/control-room-manned": "off",
  "general/control-room-logged": "off",
  "general/extinguisher-scrap-date": "off",
  "general/hazards-told": "off",
  "general/major-hazard-reported": "off",
  "general/casualties-updated": "off",
  "general/safety-officer-hours": "off",
  "general/circuits-tested": "off",
  "general/hazards-counted": "off",
  "general/confined-space-tested": "off",
  "general/safety-hours": "off",
  "general/lift-drill": "off",
  "general/old-lift-upkeep": "off",
} as const satisfies Preset;
