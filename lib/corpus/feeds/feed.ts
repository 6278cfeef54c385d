/** A feed as it was read, whatever its format. */
export interface Feed {
  readonly title: ItemContent | null;
  readonly homepage: string | null;
  /** BCP 47, as the feed has it. */
  readonly language: string | null;
  /** What the feed itself states: an address or words; null where it states nothing. */
  readonly licence: string | null;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** As the feed has it; may be relative, or missing. */
  readonly link: string | null;
  /** What the link is relative to, where the feed says so. */
  readonly base?: string;
  readonly title: ItemContent | null;
  /** As the feed has it. */
  readonly date: string | null;
  /** HTML, or plain text, of everything that may be the story; the longest is it. */
  readonly contents: readonly ItemContent[];
}

export interface ItemContent {
  readonly form: 'html' | 'text';
  readonly value: string;
}
