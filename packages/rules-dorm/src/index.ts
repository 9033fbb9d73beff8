export { dorm } from "./pack.ts";
