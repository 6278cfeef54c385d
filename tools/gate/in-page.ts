import type { PageArticle } from '../../lib/article/article';
import { gateFeatures } from '../../lib/article/detect/gate-features';
import { readMetaTags, structuredBlocks } from '../../lib/article/metadata/head.dom';
import { readArticle } from '../../lib/article/read.dom';

/** Evaluated in each training page: what the gate and the second look see of it. */
export interface PageFacts {
  readonly features: readonly string[];
  readonly article: PageArticle | null;
}

function describePage(url: string): PageFacts {
  const features = gateFeatures({
    url,
    title: document.title,
    tags: readMetaTags(document),
    structured: structuredBlocks(document),
    amp: document.querySelector('link[rel="amphtml"]') !== null,
  });
  return { features: [...features], article: readArticle(document, url)?.article ?? null };
}

(globalThis as { describePage?: typeof describePage }).describePage = describePage;
