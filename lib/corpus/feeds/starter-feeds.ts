import * as v from 'valibot';

/** Feeds to begin with: facts from the list of Open Newswire (MIT). None is fetched before the reader adds it. */
const StarterFeeds = v.array(
  v.object({ name: v.string(), url: v.pipe(v.string(), v.url()), licence: v.string(), language: v.string() }),
);

export type StarterFeed = v.InferOutput<typeof StarterFeeds>[number];

export const readStarterFeeds = (text: string): StarterFeed[] => v.parse(StarterFeeds, JSON.parse(text));
