import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { completeArticle } from '../lib/article/complete-article';
import { provideScript } from '../lib/services/lazy-scripts';

/** Credits, authors and dates, with the world's agencies and months: the part of the background that a page's report asks for. */
export default defineUnlistedScript(() => provideScript('facts', { completeArticle }));
