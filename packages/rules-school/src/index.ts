export { school } from "./pack.ts";
