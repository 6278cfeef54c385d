import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browserMessages } from '../tools/locales';

/** The fake browser has no i18n: answer from the English messages, built as the extension's own are. */
const english = browserMessages('assets/locales/en.json');

fakeBrowser.i18n.getMessage = (key: string, substitutions: string | (string | number)[] = []) => {
  const places = typeof substitutions === 'string' ? [substitutions] : substitutions;
  const message: string = english[key]?.message ?? '';
  return message.replace(/\$(\d)/g, (_, place: string) => String(places[Number(place) - 1] ?? ''));
};
