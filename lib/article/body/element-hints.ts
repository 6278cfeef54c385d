import { hintsOfName, type NameHint } from './layout-words';

/** What the tag, role and name of an element say of the part of the page that it holds. */
export interface ElementHints {
  /** Why this may not be the story; prose-weight.ts decides whether to believe it. */
  readonly doubt: Doubt | null;
  /** Named as the story's text. */
  readonly favoured: boolean;
  /** `itemprop="articleBody"`: the page says that this is the body. */
  readonly declared: boolean;
  /** <article>, <main> and the like: the body does not reach beyond. */
  readonly landmark: boolean;
  /** The summary under the headline. */
  readonly standfirst: boolean;
  readonly byline: boolean;
  /** Named for a picture, whose maker is credited there. */
  readonly picture: boolean;
  /** Made for finding one's way: without a paragraph in it, nothing there is read. */
  readonly menu: boolean;
}

/** 'dialog': what stands before the page and asks for consent, an account or an address. */
export type Doubt = 'furniture' | 'comments' | 'caption' | 'dialog';

export interface ElementFacts {
  /** Upper case. */
  readonly tag: string;
  readonly role: string | null;
  /** `itemprop` */
  readonly property: string | null;
  /** Class attribute and id, one space between. */
  readonly name: string;
  readonly children: number;
}

const FURNITURE_TAGS = new Set(['NAV', 'FOOTER', 'ASIDE']);
const FURNITURE_ROLES = new Set(['navigation', 'contentinfo', 'complementary']);
const DIALOG_ROLES = new Set(['dialog', 'alertdialog', 'alert']);
const CAPTION_TAGS = new Set(['FIGURE', 'FIGCAPTION', 'HEADER']);
const CAPTION_PROPERTIES = new Set(['author', 'datePublished', 'dateModified', 'publisher', 'image']);
const LANDMARK_TAGS = new Set(['ARTICLE', 'MAIN', 'BODY']);
/** Whole pages stand inside one form on some old servers; a form with few children is a form. */
const MAX_FORM = 25;

/** Pages repeat the same parts a thousand times: each is read once. By name, then by the rest, which is mostly a tag. */
export function createElementHints(): (facts: ElementFacts) => ElementHints {
  const known = new Map<string, Map<string, ElementHints>>();
  return (facts) => {
    const { tag, role, property, name, children } = facts;
    let named = known.get(name);
    if (!named) {
      named = new Map();
      known.set(name, named);
    }
    const isPlain = role === null && property === null && children < MAX_FORM;
    const kind = isPlain ? tag : `${tag}|${role ?? ''}|${property ?? ''}|${children < MAX_FORM}`;
    let hints = named.get(kind);
    if (!hints) {
      hints = hintsOf(facts);
      named.set(kind, hints);
    }
    return hints;
  };
}

function hintsOf(facts: ElementFacts): ElementHints {
  const hints = hintsOfName(facts.name);
  const declared = facts.property === 'articleBody';
  return {
    doubt: doubtOf(facts, hints),
    favoured: declared || hints.has('prose'),
    declared,
    landmark: LANDMARK_TAGS.has(facts.tag) || facts.role === 'main',
    standfirst: hints.has('standfirst'),
    byline: hints.has('byline') || facts.property === 'author',
    picture: hints.has('picture'),
    menu: facts.tag === 'NAV' || facts.role === 'navigation' || facts.tag === 'FOOTER' || hints.has('menu'),
  };
}

function doubtOf({ tag, role, property, children }: ElementFacts, hints: ReadonlySet<NameHint>): Doubt | null {
  const trusted = LANDMARK_TAGS.has(tag) || property === 'articleBody';
  if (!trusted && hints.has('comments')) return 'comments';
  if (tag === 'DIALOG' || (role !== null && DIALOG_ROLES.has(role))) return 'dialog';
  if (FURNITURE_TAGS.has(tag) || (role !== null && FURNITURE_ROLES.has(role))) return 'furniture';
  if (tag === 'FORM' && children < MAX_FORM) return 'furniture';
  if (!trusted && hints.has('furniture')) return 'furniture';
  if (CAPTION_TAGS.has(tag) || (property !== null && CAPTION_PROPERTIES.has(property))) return 'caption';
  return !trusted && hints.has('caption') ? 'caption' : null;
}
