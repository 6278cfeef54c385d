/** A story written for these tests, in the paragraphs of one page. */
export const HARBOUR: readonly { readonly text: string }[] = [
  'PORT ALDEN (Reuters) - The harbour of Port Alden opened to large ships on Monday, eleven years after a storm broke its mole.',
  'Mayor Ines Calloway cut a ribbon at noon, and forty ships sailed in behind the pilot boat.',
  '“We have waited for this morning since the night of the storm,” Calloway said. “Nobody here will sleep.”',
  'The rebuilding cost 214 million crowns, twice what the council had planned, and took four years longer.',
  'Critics said the money would have been better spent on the railway to Easthaven.',
  'Calloway said the railway would come next. The council votes on it in the autumn.',
  'The first ship to moor was the Marten, a grain carrier from Easthaven with a crew of nineteen.',
  'Calloway, who is seventy, will not stand again.',
].map((text) => ({ text }));
