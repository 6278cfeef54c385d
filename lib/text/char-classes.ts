/**
 * Letters by ranges, for patterns that run in pages. `\p{L}` builds a table of all scripts on its first use in a process,
 * 5 ms in a fresh tab (measured in Chromium 156), which is more than the whole gate; these cost nothing that can be
 * measured. To be put into character classes: `[${LETTER}]`.
 */

/** White space, punctuation and symbols of the scripts that news are written in. Everything else is a letter or a digit. */
export const SEPARATOR =
  '\\s!-/:-@\\[-`{-~\\u00a1-\\u00a9\\u00ab-\\u00b4\\u00b6-\\u00b9\\u00bb-\\u00bf\\u00d7\\u00f7\\u060c\\u061b\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u2000-\\u206f\\u20a0-\\u20cf\\u2100-\\u2bff\\u3000-\\u3004\\u3008-\\u3020\\u3030\\u30fb\\ufe30-\\ufe6f\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65';

/** Letters of the alphabets that have capitals. */
export const LETTER = 'A-Za-zÀ-ÖØ-öø-ʯ\\u0300-\\u036fͰ-ԯḀ-῿';
/** Capitals of these; small letters too where a block mixes both (Ā ā), which no place name consists of. */
export const CAPITAL = 'A-ZÀ-ÖØ-ÞĀ-ſΆ-ΫЀ-ЯѠ-ԯḀ-ỿ';
/** Letters of the scripts without capitals that put spaces between words: Arabic, Hebrew, Devanagari and its sisters. */
export const CASELESS =
  '\\u05d0-\\u05ea\\u0600-\\u060b\\u0610-\\u061a\\u0620-\\u0669\\u066e-\\u06d3\\u06d5-\\u06ff\\u0900-\\u0963\\u0966-\\u0dff';
/** Chinese characters, kana, Hangul: written without spaces between words. */
export const DENSE = '\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af';

const SEPARATORS = new RegExp(`[${SEPARATOR}]+`, 'g');

/** Lower case, words apart by one space: how headlines and names are compared. */
export const comparable = (text: string): string => text.toLowerCase().replace(SEPARATORS, ' ').trim();
