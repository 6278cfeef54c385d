import { webAddress } from '../../lib/text/web-address';

/** A headline that leads to its story, where its address is one of the web; else the headline alone. */
export function StoryLink({ url, title }: { readonly url: string | null; readonly title: string }) {
  const address = webAddress(url);
  if (!address) return <bdi>{title}</bdi>;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      <bdi>{title}</bdi>
    </a>
  );
}
