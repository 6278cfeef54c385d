export { t } from '../lib/text/words';
