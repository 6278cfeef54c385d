import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** A page as a browser parses it (parse5 follows the HTML standard's own algorithm). */
const nodesOf = (node: Node): Node[] => [node, ...('childNodes' in node ? node.childNodes.flatMap(nodesOf) : [])];
export const elementsOf = (page: string): Element[] =>
  nodesOf(parse(page)).filter((node): node is Element => 'tagName' in node);

export const textOf = (node: Node): string =>
  nodesOf(node)
    .map((inner) => ('value' in inner && inner.nodeName === '#text' ? inner.value : ''))
    .join('');

const ELEMENTS =
  'html head meta title style body h1 h2 h3 p ul li br section article blockquote a bdi span table thead tbody tr th td ' +
  'div ol strong em del code pre hr';
const ATTRIBUTES = 'class dir href rel lang start';
const META_ATTRIBUTES = 'charset http-equiv content name';

/** What could run, load or lead astray in a page: any element, attribute or address that our exports do not write. */
export function dangersIn(page: string): string[] {
  return nodesOf(parse(page)).flatMap((node) => {
    if (node.nodeName === '#comment') return ['a comment'];
    if (!('tagName' in node)) return [];
    const allowed = (node.tagName === 'meta' ? META_ATTRIBUTES : ATTRIBUTES).split(' ');
    return [
      ...(ELEMENTS.split(' ').includes(node.tagName) ? [] : [`<${node.tagName}>`]),
      ...node.attrs.filter(({ name }) => !allowed.includes(name)).map(({ name }) => name),
      ...node.attrs
        .filter(({ name, value }) => name === 'href' && !/^(?:https?|mailto):/.test(value))
        .map(({ value }) => value),
    ];
  });
}

/** Texts with marks that turn the direction, outside of every element that keeps its direction to itself. */
export function straysIn(node: Node): string[] {
  const isIsolating = ({ tagName, attrs }: Element) =>
    tagName === 'bdi' || tagName === 'title' || attrs.some(({ name }) => name === 'dir');
  if ('tagName' in node && isIsolating(node)) return [];
  if (node.nodeName === '#text') return /[\u202a-\u202e\u2066-\u2069]/.test(textOf(node)) ? [textOf(node)] : [];
  return 'childNodes' in node ? node.childNodes.flatMap(straysIn) : [];
}
