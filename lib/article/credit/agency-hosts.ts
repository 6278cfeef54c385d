/**
 * The agencies' own sites, by the agency's short name in agency-table.ts: for canonical addresses that point there, and for
 * stories that come from there. A table of its own, since matching needs it and nothing else of an agency.
 */
const TABLE = `
 *   name | its sites
AP | apnews.com, hosted.ap.org
Reuters | reuters.com
AFP | afp.com
UPI | upi.com
IPS | ipsnews.net
ANSA | ansa.it
EFE | efe.com
Europa Press | europapress.es
TASS | tass.com, tass.ru
RIA | ria.ru
Sputnik | sputniknews.com, sputnikglobe.com
Interfax | interfax.com, interfax.ru
Interfax-Ukraine | interfax.com.ua
Ukrinform | ukrinform.net, ukrinform.ua
BelTA | belta.by
Kazinform | inform.kz
PTI | ptinews.com
ANI | aninews.in
Xinhua | xinhuanet.com, news.cn
CNA-Taiwan | cna.com.tw, focustaiwan.tw
Yonhap | yna.co.kr
Bernama | bernama.com
Antara | antaranews.com
AAP | aap.com.au
CP | thecanadianpress.com
Bloomberg | bloomberg.com
MarketWatch | marketwatch.com
CNN Newsource | cnn.com
States Newsroom | statesnewsroom.com
KFF/KHN | kffhealthnews.org, khn.org
ProPublica | propublica.org
The Conversation | theconversation.com
Stacker | stacker.com
Project Syndicate | project-syndicate.org
RNS | religionnews.com
Catholic News Agency | catholicnewsagency.com
HealthDay | healthday.com
GlobeNewswire (PR) | globenewswire.com
PR Newswire (PR) | prnewswire.com
Business Wire (PR) | businesswire.com
EIN Presswire (PR) | einpresswire.com
Accesswire (PR) | accesswire.com
Newsfile (PR) | newsfilecorp.com
CNW (PR) | newswire.ca
PRWeb (PR) | prweb.com
news aktuell (PR) | presseportal.de, presseportal.ch
PR TIMES (PR) | prtimes.jp
Media OutReach (PR) | media-outreach.com
`;

const nameByHost = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [name, hosts] = line.split(' | ');
      return hosts.split(', ').map((host) => [host, name] as const);
    }),
);

/** The short name of the agency whose own site this host is, subdomains included. */
export function agencyNameOfHost(host: string): string | null {
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const name = nameByHost.get(rest);
    if (name) return name;
  }
  return null;
}
