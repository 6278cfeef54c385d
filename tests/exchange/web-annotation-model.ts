/**
 * A checker of annotation collections, written from the Web Annotation Data Model (W3C Recommendation, 23 February 2017).
 * It asks for every MUST of the parts that we write, and for the SHOULDs that cost nothing. Section numbers are the
 * Recommendation's. Gives what is wrong, each with its place; nothing for a sound collection.
 */
export function violations(collection: unknown): string[] {
  const found: string[] = [];
  const check = (right: boolean, place: string, rule: string) => {
    if (!right) found.push(`${place}: ${rule}`);
  };
  const record = (value: unknown, place: string): Record<string, unknown> => {
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
    check(isRecord, place, 'is an object');
    return isRecord ? (value as Record<string, unknown>) : {};
  };
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

  function annotation(value: unknown, place: string) {
    const { id, type, motivation, created, modified, body, target, ...rest } = record(value, place);
    check(isIri(id), `${place}.id`, '3.1: exactly one IRI');
    check(list(type).includes('Annotation'), `${place}.type`, '3.1: the Annotation class');
    check(list(motivation).every(isMotivation), `${place}.motivation`, '3.3.5: of the model');
    for (const [name, time] of Object.entries({ created, modified })) {
      check(time === undefined || isTime(time), `${place}.${name}`, '3.3.1: xsd:dateTime, in UTC as Z');
    }
    check(body === undefined || list(body).length > 0, `${place}.body`, '3.1: left out rather than empty');
    for (const [index, member] of list(body).entries()) bodyOf(member, `${place}.body[${index}]`);
    check(list(target).length > 0, `${place}.target`, '3.1: one or more targets');
    for (const [index, member] of list(target).entries()) targetOf(member, `${place}.target[${index}]`);
    check(Object.keys(rest).length === 0, place, `terms of the context only, not ${Object.keys(rest)}`);
  }

  function bodyOf(value: unknown, place: string) {
    const body = record(value, place);
    check(body.purpose === undefined || isMotivation(body.purpose), `${place}.purpose`, '3.3.5: of the model');
    if (body.type === 'SpecificResource') {
      check(isIri(body.source), `${place}.source`, '4: exactly one source');
      return;
    }
    check(body.type === 'TextualBody', `${place}.type`, '3.2.4: the TextualBody class');
    check(typeof body.value === 'string', `${place}.value`, '3.2.4: exactly one text');
    check(body.format === undefined || typeof body.format === 'string', `${place}.format`, '3.2.4: a media type');
    check(body.created === undefined || isTime(body.created), `${place}.created`, '3.3.1: xsd:dateTime');
  }

  function targetOf(value: unknown, place: string) {
    if (typeof value === 'string') {
      check(isIri(value), place, '3.2.1: an IRI');
      return;
    }
    const target = record(value, place);
    check(target.type === 'SpecificResource', `${place}.type`, '4: the SpecificResource class');
    check(isIri(target.source), `${place}.source`, '4: exactly one source');
    const selectors = list(target.selector);
    check(selectors.length > 0, `${place}.selector`, '4.2: a selector, or the target would be the source');
    for (const [index, member] of selectors.entries()) selectorOf(member, `${place}.selector[${index}]`);
  }

  function selectorOf(value: unknown, place: string) {
    const selector = record(value, place);
    if (selector.type === 'TextQuoteSelector') {
      check(typeof selector.exact === 'string', `${place}.exact`, '4.2.4: exactly one');
      for (const side of ['prefix', 'suffix']) {
        check(['string', 'undefined'].includes(typeof selector[side]), `${place}.${side}`, '4.2.4: at most one text');
      }
    } else {
      check(selector.type === 'TextPositionSelector', `${place}.type`, '4.2.5: a selector of text');
      const { start, end } = selector;
      check(Number.isInteger(start) && (start as number) >= 0, `${place}.start`, '4.2.5: a non-negative integer');
      check(
        Number.isInteger(end) && (end as number) >= (start as number),
        `${place}.end`,
        '4.2.5: not before the start',
      );
    }
  }

  const { '@context': context, id, type, label, total, first, last, created } = record(collection, 'collection');
  check(list(context).includes('http://www.w3.org/ns/anno.jsonld'), '@context', '5.1: the model’s own');
  check(isIri(id), 'id', '5.1: exactly one IRI');
  check(list(type).includes('AnnotationCollection'), 'type', '5.1: the AnnotationCollection class');
  check(typeof label === 'string', 'label', '5.1: a text');
  check(created === undefined || isTime(created), 'created', '3.3.1: xsd:dateTime');
  check(Number.isInteger(total) && (total as number) >= 0, 'total', '5.1: a non-negative integer');
  check((total as number) === 0 || first !== undefined, 'first', '5.1: exactly one where total is above 0');
  if (first !== undefined) {
    const page = record(first, 'first');
    check(isIri(page.id), 'first.id', '5.2: exactly one IRI');
    check(page.type === 'AnnotationPage', 'first.type', '5.2: the AnnotationPage class');
    check(page.partOf === id, 'first.partOf', '5.2: the collection');
    check(page.startIndex === 0, 'first.startIndex', '5.2: 0 on the first page');
    check(last === page.id, 'last', '5.1: the only page is the last');
    check(Array.isArray(page.items) && page.items.length === total, 'first.items', '5.2: as many as total');
    for (const [index, item] of list(page.items).entries()) annotation(item, `items[${index}]`);
  }
  return found;
}

/** 3.3.5, the motivations that the model names. */
const MOTIVATIONS = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
];
const isMotivation = (value: unknown) => MOTIVATIONS.includes(value as string);

/** RFC 3987: a scheme, and none of the characters that it shuts out. */
const isIri = (value: unknown) =>
  typeof value === 'string' && /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`\p{Control}\p{Surrogate}]+$/iu.test(value);

const isTime = (value: unknown) =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));
