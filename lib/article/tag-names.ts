/**
 * The head's tags that say who wrote a story and when, as pages call them, the most trusted first. A page sends whatever
 * has such a name (TELLING_TAG), so that it need not carry the lists.
 */
export const AUTHOR_TAGS = [
  'author',
  'article:author',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'cxenseparse:author',
  'og:author',
  'article:author_name',
  'articleauthor',
  'author.name',
  'content_author',
  'citation_author',
];
export const PUBLISHED_TAGS = [
  'datePublished',
  'dateCreated',
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'dcterms.date',
  'date',
  'cxenseparse:recs:publishtime',
  'ptime',
  'originalpublicationdate',
  'article.published',
  'published_time',
  'dateposted',
  'rnews:datepublished',
  'pub_date',
  'displaydate',
  'citation_publication_date',
  'dc.date.created',
];
export const MODIFIED_TAGS = [
  'dateModified',
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'dcterms.modified',
];

/** The author in the page's structured data, among the tags. Its other properties go by their own names. */
export const STRUCTURED_AUTHOR = 'structured author';

/** Of a tag that says who, when, or from where. */
export const TELLING_TAG =
  /author|creator|^byl$|source|provider|publisher|copyright|rights|date|time|publi|modif|created|lastmod/;
