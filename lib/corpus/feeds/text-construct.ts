import type { ItemContent } from './feed';
import type { XmlElement } from './xml';

/** Types that are no text: what is in them is base64, where it is anything (RFC 4287, 4.1.3.3). */
const IS_TEXT = /^(?:text|html|xhtml|plain)$|^text\/|html|[/+]xml$/i;

/**
 * The words of an element, however its feed writes them: escaped, as RSS and Atom's "html"; not escaped, as Atom's "xhtml" and
 * many by mistake, where what would be elements of the feed is markup of the text; or in base64. `plain` is what they are where
 * no type is given: HTML in RSS, plain text in Atom. null for none.
 */
export function textConstruct(element: XmlElement, plain: ItemContent['form']): ItemContent | null {
  const { mode, type = '' } = element.attributes;
  const form = type === '' ? plain : /html|xml/i.test(type) ? 'html' : 'text';
  const [only] = element.children;
  const wrapped =
    element.children.length === 1 && only.children.length === 0 && /html$/i.test(type) && !/xhtml/i.test(type);
  // Escaped HTML that somebody put into a div, as if it were not.
  if (wrapped && element.text.trim() === '') return { form, value: only.text };
  if (only) return { form: 'html', value: element.markup };
  const text = element.text.trim();
  if (text === '') return null;
  const decoded = mode === 'base64' || (type !== '' && !IS_TEXT.test(type)) ? fromBase64(text) : null;
  if (decoded !== null) return { form, value: decoded };
  // Of XHTML the references were resolved with the feed's: what looks like a tag now was none.
  return { form: /xhtml/i.test(type) ? 'text' : form, value: text };
}

function fromBase64(text: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(text.replace(/\s+/g, '')), (sign) => sign.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
