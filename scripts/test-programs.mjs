// Sees to it that what tests need beside Node is there; says what to install where it cannot do so itself.
import { chromium } from "./chromium.mjs";
import { libreOffice } from "./libreoffice.mjs";
import { provide } from "./program.mjs";

for (const program of [chromium, libreOffice]) provide(program);
