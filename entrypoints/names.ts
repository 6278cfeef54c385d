import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findEntities } from '../lib/entities/find';
import { createRecogniser } from '../lib/entities/recogniser';
import { provideScript } from '../lib/services/lazy-scripts';

/** Recognising and linking names: the part of the background that a story asks for. */
export default defineUnlistedScript(() => provideScript('names', { createRecogniser, findEntities }));
