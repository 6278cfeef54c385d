import { webAddress } from '../../lib/text/web-address';
import { formatDay } from '../format';
import { Facts } from '../ui/Facts';
import { t } from '../words';

/** A text as its head shows it. */
interface HeadedText {
  readonly outlet: string;
  readonly title: string;
  readonly url: string | null;
  readonly published: string | null;
}

export interface CompareHeadProps {
  readonly left: HeadedText;
  readonly right: HeadedText;
  readonly summary: string;
}

/** Both headlines, and what the texts share in one line. */
export function CompareHead({ left, right, summary }: CompareHeadProps) {
  return (
    <header class="compare-head">
      <p class="kicker">{t('compare.kicker')}</p>
      <h1 class="unseen">{t('compare.heading', { left: left.outlet, right: right.outlet })}</h1>
      <div class="compare-titles">
        <Title {...left} />
        <Title {...right} />
      </div>
      <p class="compare-summary" data-part="compare-summary">
        {summary}
      </p>
    </header>
  );
}

function Title({ outlet, title, url, published }: HeadedText) {
  const address = webAddress(url);
  return (
    <section>
      <p class="small soft">
        <Facts facts={[outlet, published && formatDay(published)]} />
      </p>
      <h2 dir="auto" data-part="compared-title">
        {address ? (
          <a href={address} rel="noopener noreferrer">
            {title}
          </a>
        ) : (
          title
        )}
      </h2>
    </section>
  );
}
