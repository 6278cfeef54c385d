import { readFileSync } from 'node:fs';

/** The table cases/NAME.json. */
export const casesOf = <Case>(name: string): Case[] =>
  JSON.parse(readFileSync(new URL(`./cases/${name}.json`, import.meta.url), 'utf8'));
