#!/usr/bin/env node
// Committed by hand: npm links a workspace's command only when its file exists at install, before any build.
import { main } from "../dist/index.js";

process.exitCode = await main(process.argv.slice(2));
