import icon from '../../assets/icons/icon.svg';
import { t } from '../words';

/** The product's sign and name. */
export const Wordmark = () => (
  <b class="wordmark">
    <img src={icon} alt="" width="18" height="18" />
    {t('extension.name')}
  </b>
);
