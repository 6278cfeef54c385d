export { t } from '../lib/text/i18n';
