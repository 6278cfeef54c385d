import { webAddress } from '../../text/web-address';
import { wellFormed } from '../well-formed';

/** What is named by an identifier of ours where there is no address to name it by. */
type Named = 'article' | 'collection' | 'entity' | 'note';

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Characters that the URL standard leaves as they are in a query or fragment, and RFC 3987 does not know. */
const NO_IRI = /[\s<>"{}|\\^`]/g;

/** An experimental URN: `urn:x-copytaster:entity:per%3Aada-moss`. Any text can be named, and told back by percent-decoding. */
export function urn(kind: Named, name: string): string {
  return `urn:x-copytaster:${kind}:${encodeURIComponent(wellFormed(name))}`;
}

export const noteIri = (id: string): string => (UUID.test(id) ? `urn:uuid:${id.toLowerCase()}` : urn('note', id));

/** The page's address where it is one of the web's; else a URN, those of other services included. */
export function pageIri(address: string): string {
  const isUrn = /^urn:[a-z\d][a-z\d-]+:[\w()+,\-.:=@;$!*'%/?#]+$/i.test(address);
  return webAddress(address)?.replace(NO_IRI, encodeURIComponent) ?? (isUrn ? address : urn('article', address));
}
