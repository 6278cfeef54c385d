import { i18n } from '#i18n';

/**
 * Every word that a reader sees comes through here, by typed key, from assets/locales.
 * `t('popup.mentions', 4)` chooses the plural, `t('popup.seen', { date })` fills named places.
 */
export const t = i18n.t;
