#!/usr/bin/env node
// What `npx copytaster` runs: the command line is TypeScript, which tsx reads as it lies.
import { register } from 'tsx/esm/api';

register();
await import('./main.ts');
