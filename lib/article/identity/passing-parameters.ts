/**
 * Parameters that say how somebody came to a page, or in which dress it is shown, not which page it is. A table of our own,
 * written from what the senders document: Google (utm_*, gclid …), Meta (fbclid, igshid), Microsoft (msclkid, ocid), Mailchimp
 * (mc_*), HubSpot (_hs*), Matomo (mtm_*, pk_*), Yandex (yclid, _openstat), Adobe (s_cid), AMP's cache (amp_*), and the
 * newsrooms' own (smid, cmpid, ncid …). `page`, `id`, `p`, `article` and the like are never in it: they name pages. Neither
 * is `ref`: in archives it numbers documents; lib/text/public-url may drop it, since nothing is kept under what that gives.
 */
const PASSING =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|mc_[ce]id|_hs\w+|__hs\w+|hsCtaTracking|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|_openstat|twclid|ttclid|li_fat_id|igshid|igsh|_ga|_gl|s_cid|cmpid|intcmp|ncid|ocid|smid|smtyp|__twitter_impression|amp_\w+|usqp|print|printable|printview|outputType|amp)$/i;

/** Values that ask for another dress: `?amp=1`, `?print`. `?print=2019-04` is an edition and names a page. */
const DRESS = /^(?:print|printable|printview|outputType|amp)$/i;
const DRESS_VALUE = /^(?:|1|true|yes|amp|print)$/i;

export const isPassing = (name: string, value: string): boolean =>
  PASSING.test(name) && (!DRESS.test(name) || DRESS_VALUE.test(value));
