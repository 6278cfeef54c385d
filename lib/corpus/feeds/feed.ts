/** A feed as it was read, whatever its format. */
export interface Feed {
  readonly title: string | null;
  readonly homepage: string | null;
  /** What the feed itself states: an address or words; null where it states nothing. */
  readonly licence: string | null;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** As the feed has it; may be relative, or missing. */
  readonly link: string | null;
  readonly title: string | null;
  /** As the feed has it: RFC 822 or ISO 8601. */
  readonly date: string | null;
  /** HTML, or plain text, of everything that may be the story; the longest is it. */
  readonly contents: readonly ItemContent[];
}

export interface ItemContent {
  readonly form: 'html' | 'text';
  readonly value: string;
}
